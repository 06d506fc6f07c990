import type { Constraints } from '../../model/model.js';
import type { Code } from '../catalogue/catalogue.js';
import type { Finding } from '../finding.js';
import type { Spot } from './finding-places.js';

/** Whether a constraint is a lower bound, an upper bound, or neither. */
const sides: Readonly<Record<keyof Constraints, 'least' | 'most' | 'shape' | 'flag'>> = {
  minimum: 'least',
  exclusiveMinimum: 'least',
  minLength: 'least',
  minItems: 'least',
  minProperties: 'least',
  maximum: 'most',
  exclusiveMaximum: 'most',
  maxLength: 'most',
  maxItems: 'most',
  maxProperties: 'most',
  multipleOf: 'shape',
  pattern: 'shape',
  uniqueItems: 'flag',
};

const keywords = Object.keys(sides) as readonly (keyof Constraints)[];

type Bound = Constraints[keyof Constraints];

/** The change of one constraint. */
function codeOf(keyword: keyof Constraints, old: Bound, now: Bound): Code {
  const [before, after] = [old === false ? undefined : old, now === false ? undefined : now];
  if (before === undefined) return 'constraint/tightened';
  if (after === undefined) return 'constraint/loosened';
  if (typeof before === 'number' && typeof after === 'number') {
    // If the old step is a multiple of the new one, so are all its multiples.
    if (keyword === 'multipleOf') return before % after === 0 ? 'constraint/loosened' : 'constraint/tightened';
    return after > before === (sides[keyword] === 'least') ? 'constraint/tightened' : 'constraint/loosened';
  }
  return 'constraint/pattern';
}

const boundText = (bound: Bound): string => (bound === undefined || bound === false ? 'none' : String(bound));

/** Compares the constraints of a value. */
export function compareConstraints(spot: Spot, old: Constraints = {}, now: Constraints = {}): Finding[] {
  return keywords
    .filter((keyword) => boundText(old[keyword]) !== boundText(now[keyword]))
    .map((keyword) => ({
      ...spot,
      code: codeOf(keyword, old[keyword], now[keyword]),
      detail: `${keyword} was ${boundText(old[keyword])}, is ${boundText(now[keyword])}`,
    }));
}
