import { docs } from './docs/target.js';
import type { Target } from './target.js';
import { typescript } from './typescript/target.js';

/** The targets that come with Specwright, in the order of the reference, with the folder that each writes to by itself. */
export const builtin = [
  { target: typescript, output: 'sdk' },
  { target: docs, output: 'docs' },
] as const satisfies readonly { readonly target: Target; readonly output: string }[];

/** The same targets, alone. */
export const builtinTargets: readonly Target[] = builtin.map(({ target }) => target);
