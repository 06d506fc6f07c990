import { fork } from 'node:child_process';
import type { Ending } from '../ending.js';
import type { Reply, Task } from './protocol.js';

/** A worker that runs one task at a time. */
export interface Worker {
  /** Runs a task. Throws if the worker may have crashed. */
  readonly ask: (task: Task) => Promise<Ending>;
  readonly end: () => void;
}

/**
 * Starts a worker process. Processes, not threads: one that runs out of memory or crashes in native
 * code does not affect the others.
 */
export function startProcess(program: string, args: readonly string[] = []): Worker {
  // Output of a configuration program must not mix with the report.
  const child = fork(program, args, { serialization: 'advanced', stdio: ['ignore', 2, 2, 'ipc'] });
  let settle: ((reply: Reply) => void) | undefined;
  let gone: string | undefined;
  const lost = (how: string): void => {
    gone ??= how;
    settle?.({ kind: 'fault', message: gone });
  };
  child.on('message', (reply: Reply) => settle?.(reply));
  child.on('error', (error) => lost(error.message));
  child.on('exit', (code, signal) => lost(`its process exited with ${signal ?? `exit code ${code ?? 'unknown'}`}`));
  return {
    async ask(task) {
      const reply = await new Promise<Reply>((resolve) => {
        settle = resolve;
        if (gone === undefined) child.send(task, (error) => error !== null && lost(error.message));
        else lost(gone);
      });
      settle = undefined;
      if (reply.kind === 'ending') return reply.ending;
      throw new Error(reply.message);
    },
    end: () => void child.kill(),
  };
}
