import type { ByScalar, Type, Value } from '../../model/model.js';
import { ofScalar } from '../../model/type.js';
import { withoutNull } from '../../model/walk.js';
import { warn, type Context } from '../context.js';
import { child, type Node } from '../node.js';

const text = (value: Value): Value | undefined =>
  typeof value === 'string' ? value : typeof value === 'object' ? undefined : String(value);

/** The value of a string as another scalar: many documents quote numbers and booleans. */
const unquoted = (value: Value): Value => {
  if (typeof value !== 'string') return value;
  return /^(?:true|false|-?(?:0|[1-9]\d*)(?:\.\d+)?)$/u.test(value) ? (JSON.parse(value) as Value) : value;
};

const number = (value: Value): Value | undefined => {
  const found = unquoted(value);
  return typeof found === 'number' ? found : undefined;
};

const boolean = (value: Value): Value | undefined => {
  const found = unquoted(value);
  return typeof found === 'boolean' ? found : undefined;
};

/** A default as a JSON value of each scalar; `undefined` for a value of another kind. */
const scalars: ByScalar<(value: Value) => Value | undefined> = {
  string: text,
  integer: number,
  number,
  bigint: number,
  decimal: number,
  boolean,
  date: text,
  'date-time': text,
  binary: text,
};

/** A default as a value of its type, if it clearly is one. */
function fitted(context: Context, value: Value, type: Type): Value | undefined {
  if (value === null) return value;
  if (type.kind === 'scalar') return ofScalar(scalars, type.scalar)(value);
  if (type.kind === 'literal') return value === type.value ? value : undefined;
  if (type.kind === 'tuple') return Array.isArray(value) ? value : undefined;
  if (type.kind === 'list') {
    const isFit = (item: Value): boolean => fitted(context, item, withoutNull(type.items)) !== undefined;
    return Array.isArray(value) && value.every(isFit) ? value : undefined;
  }
  const target = type.kind === 'ref' ? context.declarations.get(type.to) : undefined;
  return target?.kind === 'enum' && !target.members.some((member) => member.value === value) ? undefined : value;
}

/** The default of a schema. One that is not a value of its type is reported, and left out if it cannot be converted. */
export function defaultOf(context: Context, node: Node, type: Type): Value | undefined {
  const fallback = child(node, 'default');
  if (fallback === undefined || fallback.value === Infinity || fallback.value === -Infinity) return undefined;
  const inner = withoutNull(type);
  const found = fitted(context, fallback.value, inner);
  // A rule of `faults/schemas.ts` compares the default with the schema's own `type` and reports it.
  const isListed = inner.kind === 'ref' || inner.kind === 'literal';
  const hasType = !isListed && child(node, 'type') !== undefined;
  if (found === fallback.value || hasType) return found;
  const what = isListed ? 'one of the values of the enumeration' : 'of the type of its schema';
  const remedy = found === undefined ? 'it is omitted' : `it is read as ${JSON.stringify(found)}`;
  warn(context, 'schema/default-outside', `The default is not ${what}; ${remedy}`, fallback);
  return found;
}
