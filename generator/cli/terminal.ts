/** Where text is written to for people or programs to read. */
export interface Screen {
  readonly write: (text: string) => unknown;
  readonly isTTY?: boolean | undefined;
}

/** Everything the command line knows of the process it runs in. */
export interface Terminal {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Reads all of standard input. */
  readonly stdin: () => Promise<string>;
  readonly stdout: Screen;
  readonly stderr: Screen;
  /** Asks the person at the terminal and returns the answer; absent without a terminal. */
  readonly ask?: ((question: string) => Promise<string>) | undefined;
  /** Called with the name of each stage of a run as it begins. */
  readonly stage?: (name: string) => void;
  /** The path of the program of worker processes; without it all work is done in this process. */
  readonly worker?: string;
  /** A signal that ends what goes on until it is interrupted; without it nothing goes on. */
  readonly interrupted?: () => AbortSignal;
}

/** Whether a screen may be coloured: only a terminal, and only without NO_COLOR (https://no-color.org). */
export function hasColor(screen: Screen, env: Terminal['env']): boolean {
  return screen.isTTY === true && (env['NO_COLOR'] ?? '') === '' && env['TERM'] !== 'dumb';
}
