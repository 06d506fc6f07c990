import { docs } from './docs/target.js';
import { site } from './site/target.js';
import type { Target } from './target.js';
import { typescript } from './typescript/target.js';

/** The built-in targets in the order of the reference, each with its default output folder. */
export const builtin = [
  { target: typescript, output: 'sdk' },
  { target: docs, output: 'docs' },
  { target: site, output: 'site' },
] as const satisfies readonly { readonly target: Target; readonly output: string }[];

/** The built-in targets without their folders. */
export const builtinTargets: readonly Target[] = builtin.map(({ target }) => target);

/** The targets of a configuration that names none. */
export const usualTargets = builtin.filter(({ target }) => target !== site);
