import { addresses } from './addresses.js';
import { endings } from './endings.js';
import { headers } from './headers.js';
import { keywords } from './keywords.js';
import type { Hostile } from './make.js';
import { markup } from './markup.js';
import { notations } from './notations.js';
import { outside } from './outside.js';
import { paths } from './paths.js';
import { slowPatterns } from './patterns.js';
import { prototypes } from './prototypes.js';
import { references } from './references.js';
import { samples } from './samples.js';
import { shown } from './shown.js';
import { values } from './values.js';

/** Documents that were written to do harm, by what they attack. */
export const hostile: Readonly<Record<string, readonly Hostile[]>> = {
  'the shell of a reader': samples,
  'the eyes of a reader': shown,
  'the pages': markup,
  'the paths of files': paths,
  'the prototypes of objects': prototypes,
  references: [...references, ...outside],
  'the end of the run': endings,
  values: [...slowPatterns, ...values],
  'requests and responses': [...headers, ...addresses, ...keywords],
  'the notations of documents': notations,
};

/** A document as a file: its ending and its text, as small as in `npm test` or whole. */
export function fileOf({ document, sizes }: Hostile, isWhole: boolean): { extension: string; text: string } {
  const made = document(sizes?.[isWhole ? 1 : 0] ?? 0);
  const text = typeof made === 'string' ? made : JSON.stringify(made);
  return { extension: /^\s*[[{"]/u.test(text) ? 'json' : 'yaml', text };
}
