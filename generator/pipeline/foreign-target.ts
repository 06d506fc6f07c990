import { isUint8Array } from 'node:util/types';
import { report } from '../diagnostics/catalogue.js';
import type { Diagnostic, Outcome } from '../diagnostics/diagnostic.js';
import { reasonOf } from '../configuration/reading/modules.js';
import { manifestName } from '../output/manifest.js';
import { pathFault } from '../output/path-fault.js';
import type { Target, TargetContext, TargetFile } from '../targets/target.js';

const severities: ReadonlySet<unknown> = new Set(['error', 'warning', 'info']);

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The fault of a result of `plan`, as the end of a sentence. */
function outcomeFault(outcome: unknown): string | undefined {
  if (!isObject(outcome)) return 'returned no outcome';
  const { value, diagnostics } = outcome;
  if (!Array.isArray(value)) return 'returned no list of files as `value`';
  if (!Array.isArray(diagnostics)) return 'returned no list of `diagnostics`';
  const isWhole = (one: unknown): boolean =>
    isObject(one) &&
    typeof one['code'] === 'string' &&
    typeof one['message'] === 'string' &&
    severities.has(one['severity']);
  return diagnostics.every(isWhole) ? undefined : 'returned a diagnostic without a code, a message or a severity';
}

const isFile = (file: unknown): file is TargetFile =>
  isObject(file) &&
  typeof file['path'] === 'string' &&
  (typeof file['text'] === 'string'
    ? file['bytes'] === undefined
    : file['text'] === undefined && isUint8Array(file['bytes']));

/** The faults of printed files. */
function filesFault(files: readonly unknown[]): string | undefined {
  if (!files.every(isFile)) return 'A file has no `path`, or not one of `text` and `bytes`.';
  if (files.some(({ path }) => path === manifestName)) return `\`${manifestName}\` is the manifest of the output.`;
  return pathFault(files);
}

/** The diagnostic for a target that throws. */
export const failure = (target: Target, error: unknown): Diagnostic =>
  report('target/failed', `The target \`${target.name}\` failed: ${reasonOf(error)}`);

/** Plans and prints a user's target. Its faults are diagnostics, and then nothing is written. */
export async function foreignFiles(
  target: Target,
  context: TargetContext,
  options: Readonly<Record<string, unknown>>,
): Promise<Outcome<readonly TargetFile[]>> {
  const refused = (code: 'target/failed' | 'target/file', message: string, more: readonly Diagnostic[] = []) => ({
    value: [],
    diagnostics: [...more, report(code, message)],
  });
  try {
    const outcome = await target.plan(context, options);
    const fault = outcomeFault(outcome);
    if (fault !== undefined) return refused('target/failed', `The target \`${target.name}\` ${fault}.`);
    const files = outcome.value.map((file) => target.print(file));
    const wrong = filesFault(files);
    if (wrong !== undefined)
      return refused('target/file', `Of the target \`${target.name}\`: ${wrong}`, outcome.diagnostics);
    return { ...outcome, value: files };
  } catch (error) {
    return { value: [], diagnostics: [failure(target, error)] };
  }
}
