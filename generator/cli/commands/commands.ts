import type { CommandEntry } from './command.js';
import { explain } from './explain.js';
import { check, generate } from './generate-check.js';
import { runtime } from './runtime.js';
import { watch } from './watch.js';

/** All commands, in the order in which the help lists them. */
export const commands: readonly CommandEntry[] = [generate, check, watch, runtime, explain];
