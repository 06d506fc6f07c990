import type { Command, Ending, Request } from '../ending.js';

/** A task for a worker process. It is sent as a message, so it contains no functions. */
export interface Task {
  readonly command: Command;
  readonly request: Request;
  readonly cwd: string;
  readonly cache?: string | undefined;
  /** Whether to record the inputs. */
  readonly noting: boolean;
}

/** A worker's reply to a task. */
export type Reply =
  { readonly kind: 'ending'; readonly ending: Ending } | { readonly kind: 'fault'; readonly message: string };
