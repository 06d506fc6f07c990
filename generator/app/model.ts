import type { Outcome } from '../diagnostics/diagnostic.js';
import type { Model } from '../model/model.js';
import type { Run } from '../pipeline/result.js';
import { failed } from '../pipeline/severity-rules.js';
import { begin } from './begin.js';
import type { Surroundings, Task } from './task.js';

/**
 * Reads a document into the model that everything is made of, with the transforms of the task; `undefined` where it has
 * errors. Nothing is planned or written.
 */
export async function readModel(task: Task, environment: Surroundings, run: Run): Promise<Outcome<Model | undefined>> {
  let model: Model | undefined;
  const keep = (made: Model): Model => (model = made);
  const modelOnly: Run = (configuration, ...rest) => run({ ...configuration, targets: [] }, ...rest);
  const { diagnostics, texts } = await begin(
    { ...task, transforms: [...(task.transforms ?? []), keep] },
    environment,
    modelOnly,
  );
  return { value: failed(diagnostics) ? undefined : model, diagnostics, texts };
}
