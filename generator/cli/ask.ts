import type { Interface } from 'node:readline';

/** A terminal for questions. */
export interface Asker {
  /** Asks a question and returns the line typed; `undefined` if the input was closed. */
  readonly ask: (question: string) => Promise<string>;
  /** Releases the terminal, so that the program can end. */
  readonly end: () => void;
}

/** Asks questions on a terminal. Lines typed ahead are used for the next questions. */
export function askerOn(input: NodeJS.ReadableStream, output: NodeJS.WritableStream): Asker {
  const lines: string[] = [];
  let waiting: ((line: string) => void) | undefined;
  let reader: Interface | undefined;
  let closed = false;
  const answer = (line: string): void => {
    const resolve = waiting;
    waiting = undefined;
    if (resolve === undefined) lines.push(line);
    else resolve(line);
  };
  return {
    async ask(question) {
      const { createInterface } = await import('node:readline');
      if (reader === undefined) {
        reader = createInterface({ input, output });
        reader.on('line', answer);
        reader.on('close', () => {
          closed = true;
          waiting?.('');
        });
      }
      reader.setPrompt(question);
      if (!closed) reader.prompt();
      const line = lines.shift();
      if (line !== undefined || closed) return line ?? '';
      return new Promise<string>((resolve) => (waiting = resolve));
    },
    end: () => reader?.close(),
  };
}
