import { fork } from 'node:child_process';
import type { Ending } from '../ending.js';
import type { Reply, Task } from './protocol.js';

/** Something that carries out tasks, one at a time. */
export interface Worker {
  /** Carries out a task; throws where that fails in a way that the worker may not have survived. */
  readonly ask: (task: Task) => Promise<Ending>;
  readonly end: () => void;
}

/**
 * Starts a process of the program at a path. Processes, not threads: one that runs out of memory, or dies within native
 * code, takes none of the others along.
 */
export function startProcess(program: string, args: readonly string[] = []): Worker {
  // What a configuration that is a program prints must not come between the lines of a report.
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
