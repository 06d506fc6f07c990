import type { Command } from 'commander';
import type { Run } from '../../pipeline/result.js';
import type { Terminal } from '../terminal.js';

/** The context of a command. */
export interface Session {
  readonly terminal: Terminal;
  readonly run: Run;
  /** Sets the exit code; see `exitCodes`. */
  readonly end: (exitCode: number) => void;
}

/** A command. To add one, write a file in this folder and a row in `commands.ts`. */
export interface CommandEntry {
  readonly name: string;
  readonly description: string;
  /** Example calls without the program's name. `--help` shows them, and a test runs each. */
  readonly examples: readonly string[];
  /** Declares arguments, options and the action. Actions import what they need on demand, so that `--help` is fast. */
  readonly declare: (command: Command, session: Session) => void;
}

/** The examples of a command for the help. */
export function exampleText(calls: readonly string[]): string {
  const lines = calls.map((call) => `  $ ${call.includes('specwright ') ? call : `specwright ${call}`}`);
  return `\nExamples:\n${lines.join('\n')}`;
}
