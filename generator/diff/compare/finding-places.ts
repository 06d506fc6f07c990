import type { Id } from '../../model/model.js';
import type { Draft } from '../finding.js';
import type { Level } from '../severity.js';
import type { Side } from '../compared-api.js';

/** The two documents. */
export interface Sides {
  readonly old: Side;
  readonly new: Side;
}

/** Where a comparison stands: what all changes that it finds have in common. */
export interface Spot extends Pick<Draft, 'subject' | 'only'> {
  readonly old: Id;
  readonly new: Id;
}

/** The same spot, seen by one level alone. */
export const seenBy = (spot: Spot, level: Level): Spot => ({ ...spot, only: level });
