import type { CommandEntry } from './command.js';
import { completion } from './completion.js';
import { diff } from './diff.js';
import { explain } from './explain.js';
import { check, generate } from './generate-check.js';
import { init } from './init.js';
import { names } from './names.js';
import { preview } from './preview.js';
import { runtime } from './runtime.js';
import { targets } from './targets.js';
import { watch } from './watch.js';

/** All commands, in the order in which the help lists them. */
export const commands: readonly CommandEntry[] = [
  init,
  generate,
  check,
  watch,
  preview,
  diff,
  names,
  targets,
  runtime,
  explain,
  completion,
];
