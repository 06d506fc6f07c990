import { isObject } from '../../load/member.js';
import { foundIn } from '../../model/findings.js';
import type { Id } from '../../model/model.js';
import { idOf, resolved, type Context } from '../context.js';
import type { Node } from '../node.js';
import type { Choice, Schema } from './schema.js';

/** Keywords that constrain a value without giving it a shape of its own. */
const constraining = new Set([
  'required',
  'not',
  'title',
  'description',
  'minProperties',
  'maxProperties',
  'dependentRequired',
]);

/** Whether a schema shapes the value; one that only says which properties go together does not. */
const isShaping = ({ value }: Node): boolean =>
  !isObject(value) || Object.keys(value).length === 0 || !Object.keys(value).every((key) => constraining.has(key));

/** The lists of alternatives that shape the value. */
export function choicesOf({ alternatives }: Schema): readonly Choice[] {
  return alternatives.filter(({ nodes }) => nodes.some(isShaping));
}

/** All alternatives that shape the value. */
export function shapingAlternatives(schema: Schema): readonly Node[] {
  return schema.alternatives.flatMap(({ nodes }) => nodes.filter(isShaping));
}

const newPlaces = (): WeakMap<Choice, ReadonlySet<Id>> => new WeakMap();

/** The schemas that a list of alternatives leads to, found once: every reference to a union takes its list over. */
function placesIn(context: Context, choice: Choice): ReadonlySet<Id> {
  const placesOf = foundIn(context, newPlaces);
  const known = placesOf.get(choice);
  if (known !== undefined) return known;
  const places = new Set(choice.nodes.map((one) => idOf(context, resolved(context, one) ?? one)));
  placesOf.set(choice, places);
  return places;
}

/**
 * What a schema takes over from its parts, without the lists that it stands in itself: a child that is made of its parent
 * is not, once more, any of the parent's children.
 */
export function withoutOwnFamily(context: Context, node: Node, taken: Schema): Schema {
  const own = [node, ...taken.parts].map((part) => idOf(context, part));
  const isOwn = (choice: Choice): boolean => {
    const places = placesIn(context, choice);
    return own.some((id) => places.has(id));
  };
  return { ...taken, alternatives: taken.alternatives.filter((choice) => !isOwn(choice)) };
}
