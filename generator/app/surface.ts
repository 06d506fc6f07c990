import path from 'node:path';
import type { Outcome } from '../diagnostics/diagnostic.js';
import type { OutputSurface, Run } from '../pipeline/result.js';
import { failed } from '../pipeline/severity-rules.js';
import { begin } from './begin.js';
import type { Surroundings, Task } from './task.js';

/**
 * The exports of every SDK of a configuration, by output folder relative to `cwd`; `undefined` if the document has
 * errors. Nothing is printed or written.
 */
export async function readSurfaces(
  task: Task,
  environment: Surroundings,
  run: Run,
): Promise<Outcome<readonly OutputSurface[] | undefined>> {
  const begun = await begin(task, { ...environment, surfaces: true }, run);
  const { diagnostics, texts } = begun;
  if (!('result' in begun) || failed(diagnostics)) return { value: undefined, diagnostics, texts };
  const { surfaces = [] } = begun.result;
  const relative = (output: string): string => path.relative(environment.cwd, output).split(path.sep).join('/') || '.';
  return { value: surfaces.map((one) => ({ ...one, output: relative(one.output) })), diagnostics, texts };
}
