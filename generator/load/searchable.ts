import type { Findings } from '../model/findings.js';
import type { Source } from './source.js';

/** A source with what was found in it so far, such as where its references lead. */
export interface SearchableSource extends Source {
  readonly findings: Findings;
}

/** A source of which nothing is known yet. Each stage makes its own, for what a stage passes on is plain data. */
export const searchable = (source: Source): SearchableSource => ({ ...source, findings: new Map() });
