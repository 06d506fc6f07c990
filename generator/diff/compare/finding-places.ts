import type { Id } from '../../model/model.js';
import type { Finding } from '../finding.js';
import type { Level } from '../severity.js';
import type { ComparedApi } from '../compared-api.js';

/** The two documents. */
export interface Sides {
  readonly old: ComparedApi;
  readonly new: ComparedApi;
}

/** The context of a comparison, which its findings share. */
export interface Spot extends Pick<Finding, 'subject' | 'only'> {
  readonly old: Id;
  readonly new: Id;
}

/** The same context at a single level. */
export const seenBy = (spot: Spot, level: Level): Spot => ({ ...spot, only: level });
