import type { Id } from '../../model/model.js';
import type { Finding } from '../finding.js';
import type { Level } from '../severity.js';
import type { ComparedApi } from '../compared-api.js';

/** The two documents. */
export interface Sides {
  readonly old: ComparedApi;
  readonly new: ComparedApi;
}

/** Where a comparison stands: what all changes that it finds have in common. */
export interface Spot extends Pick<Finding, 'subject' | 'only'> {
  readonly old: Id;
  readonly new: Id;
}

/** The same spot, seen by one level alone. */
export const seenBy = (spot: Spot, level: Level): Spot => ({ ...spot, only: level });
