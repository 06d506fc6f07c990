import { endings } from './endings.js';
import type { Hostile } from './make.js';
import { markup } from './markup.js';
import { notations } from './notations.js';
import { paths } from './paths.js';
import { prototypes } from './prototypes.js';
import { references } from './references.js';
import { samples } from './samples.js';
import { shown } from './shown.js';
import { values } from './values.js';
import { wire } from './wire.js';

/** Documents that were written to do harm, by what they attack. */
export const hostile: Readonly<Record<string, readonly Hostile[]>> = {
  'the shell of a reader': samples,
  'the eyes of a reader': shown,
  'the pages': markup,
  'the paths of files': paths,
  'the prototypes of objects': prototypes,
  references,
  'the end of the run': endings,
  values,
  'requests and responses': wire,
  'the notations of documents': notations,
};

/** A document as a file: its ending and its text, as small as in `npm test` or whole. */
export function fileOf({ document, sizes }: Hostile, isWhole: boolean): { extension: string; text: string } {
  const made = document(sizes?.[isWhole ? 1 : 0] ?? 0);
  const text = typeof made === 'string' ? made : JSON.stringify(made);
  return { extension: /^\s*[[{"]/u.test(text) ? 'json' : 'yaml', text };
}
