import type { Outcome } from '../diagnostics/diagnostic.js';
import type { Model } from '../model/model.js';
import type { Run } from '../pipeline/result.js';
import { failed } from '../pipeline/severity-rules.js';
import { begin } from './begin.js';
import type { Surroundings, Task } from './task.js';

/**
 * Reads a document into its model, with the task's transforms and without the parts that the
 * configuration leaves out; `undefined` if it has errors. Nothing is planned or written.
 */
export async function readModel(task: Task, environment: Surroundings, run: Run): Promise<Outcome<Model | undefined>> {
  const modelOnly: Run = (configuration, ...rest) => run({ ...configuration, targets: [] }, ...rest);
  const begun = await begin(task, environment, modelOnly);
  const { diagnostics, texts } = begun;
  const model = 'result' in begun ? begun.result.model : undefined;
  return { value: failed(diagnostics) ? undefined : model, diagnostics, texts };
}
