import type { Command, Ending, Request } from '../ending.js';

/** What a worker process is asked to do; nothing of it is a function, for it is sent. */
export interface Task {
  readonly command: Command;
  readonly request: Request;
  readonly cwd: string;
  readonly cache?: string | undefined;
  /** Whether to note what the ending is made from. */
  readonly noting: boolean;
}

/** What a worker process says of a task. */
export type Reply =
  { readonly kind: 'ending'; readonly ending: Ending } | { readonly kind: 'fault'; readonly message: string };
