import { typescript as language } from '../../languages/typescript.js';
import type { Surface } from '../../surface/surface.js';
import { defineTarget, type TargetFile } from '../target.js';
import { additionFaults } from './package/additions.js';
import { npmRefuses } from './package/npm-name.js';
import { defaults, options } from './options.js';
import type { PlannedFile } from './planned-file.js';

/** A typed SDK: thin generated files over a runtime that is copied beside them or comes from a package. */
export const typescript = defineTarget({
  name: 'typescript',
  summary: 'an SDK',
  options,
  defaults,
  language: () => language.id,
  faults: additionFaults,
  refuses: (name) => {
    const why = npmRefuses(name);
    return why === undefined ? undefined : `npm would refuse the package name \`${name}\`: it ${why}.`;
  },
  // Loaded on demand: most runs find nothing changed and print no file.
  plan: async (context, values) => (await import('./plan.js')).plan(context, values),
  print: ({ text, source: _, ...file }: PlannedFile): TargetFile => ({ ...file, text: text() }),
  surface: (files: readonly PlannedFile[]): Surface => ({
    files: files.flatMap(({ source }) => (source === undefined ? [] : [source()])),
  }),
});
