import type { Command } from 'commander';
import type { Run } from '../../pipeline/result.js';
import type { Terminal } from '../terminal.js';

/** What a command is given to work with. */
export interface Session {
  readonly terminal: Terminal;
  readonly run: Run;
  /** Says how the command ended; see `exitCodes`. */
  readonly end: (exitCode: number) => void;
}

/** A command of the command line; a new one is a file of this folder and a row of the table in `commands.ts`. */
export interface CommandEntry {
  readonly name: string;
  readonly description: string;
  /** Calls as a user types them, without the program's name; each is shown by `--help` and run by a test. */
  readonly examples: readonly string[];
  /** Declares arguments, options and the action. What the action needs is imported within it: `--help` waits for nothing. */
  readonly declare: (command: Command, session: Session) => void;
}

/** The examples of a command as the help shows them. */
export function exampleText(calls: readonly string[]): string {
  const lines = calls.map((call) => `  $ ${call.includes('specwright ') ? call : `specwright ${call}`}`);
  return `\nExamples:\n${lines.join('\n')}`;
}
