import type { Findings } from '../model/findings.js';
import type { Source } from './source.js';

/** A source with what was looked up in it so far, such as the targets of references. */
export interface SearchableSource extends Source {
  readonly findings: Findings;
}

/** A source in which nothing was looked up yet. Each stage makes its own, since stages pass on plain data. */
export const searchable = (source: Source): SearchableSource => ({ ...source, findings: new Map() });
