import type { Ending } from '../ending.js';
import type { Worker } from './process.js';
import type { Task } from './protocol.js';

/** A task in a queue. The largest `weight` starts first, so that no long task is left for the end. */
export interface Queued {
  readonly name: string;
  readonly task: Task;
  readonly weight: number;
}

/** The result of a task: an outcome or an exception, with the elapsed time in milliseconds. */
export type Settled = { readonly time: number } & ({ readonly ending: Ending } | { readonly fault: string });

/** Runs tasks in `jobs` workers. The results are in the order of the tasks; `onProgress` is called after each. */
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
        // After a crash the next task gets a fresh worker.
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
