import type { Command } from 'commander';
import { catalogue } from '../../diagnostics/catalogue.js';
import { driftCodes } from '../formats/kinds.js';
import { bash } from './bash.js';
import { fish } from './fish.js';
import { wordsOf, type ProgramWords } from './words.js';
import { zsh } from './zsh.js';

/** The supported shells by name, each with a function that writes its script. */
export const shells = { bash, zsh, fish } satisfies Readonly<Record<string, (words: ProgramWords) => string>>;

/** The name of a shell. */
export type Shell = keyof typeof shells;

/** The completion script of a program for a shell. */
export function completionOf(shell: Shell, program: Command): string {
  return shells[shell](wordsOf(program, { code: [...Object.keys(catalogue), ...driftCodes.keys()].toSorted() }));
}
