interface Result {
  readonly id: string;
  readonly pass: boolean;
  readonly why: string;
}
export function faultsOf(
  list: Readonly<Record<string, string>>,
  results: readonly Result[],
  ids: readonly string[],
  limit?: number,
): string[];
