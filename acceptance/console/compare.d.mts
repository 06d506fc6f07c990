/** What the comparison uses of Specwright: functions, from its sources or as it is built. */
interface Program {
  readonly generate: unknown;
  readonly defineTarget: unknown;
  readonly typescript: unknown;
  readonly consoleDataOf: unknown;
  readonly parameterKeys: unknown;
  readonly site: { readonly firstForm: unknown; readonly readForm: unknown; readonly toRequest: unknown };
}
interface Configuration {
  readonly input: string;
  readonly samples: { readonly optional: 'never' | 'with-example' | 'always' };
}
export function compareConsole(
  program: Program,
  configuration: Configuration & Readonly<Record<string, unknown>>,
  out: string,
): Promise<{ readonly same: number; readonly differences: readonly string[] }>;
