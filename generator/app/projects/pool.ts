import type { Ending } from '../ending.js';
import type { Worker } from './process.js';
import type { Task } from './protocol.js';

/** A task in a queue: the one with the most `weight` is begun first, so that none of the long ones is left for last. */
export interface Queued {
  readonly name: string;
  readonly task: Task;
  readonly weight: number;
}

/** How a task came out: an ending, or the fault that kept it from one; the time is that on the clock, in milliseconds. */
export type Settled = { readonly time: number } & ({ readonly ending: Ending } | { readonly fault: string });

/** Lets `jobs` workers carry out tasks; the results are in the order of the tasks. `onProgress` is called with the progress. */
export async function inPool(
  queue: readonly Queued[],
  jobs: number,
  start: () => Worker,
  onProgress: (done: number, running: readonly string[]) => void,
): Promise<readonly Settled[]> {
  const waiting = [...queue.entries()].sort(([, a], [, b]) => b.weight - a.weight);
  const settled: Settled[] = [];
  const running = new Set<string>();
  let done = 0;

  const lane = async (): Promise<void> => {
    let worker: Worker | undefined;
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const [index, { name, task }] = next;
      running.add(name);
      onProgress(done, [...running]);
      const since = performance.now();
      worker ??= start();
      try {
        const ending = await worker.ask(task);
        settled[index] = { ending, time: performance.now() - since };
      } catch (error) {
        settled[index] = { fault: (error as Error).message, time: performance.now() - since };
        // Whatever it was, the next task gets a worker that knows nothing of it.
        worker.end();
        worker = undefined;
      }
      running.delete(name);
      done++;
    }
    worker?.end();
  };
  await Promise.all(Array.from({ length: Math.min(jobs, queue.length) }, lane));
  return settled;
}
