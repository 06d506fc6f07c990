import { isObject } from '../../load/member.js';
import { foundIn } from '../../model/findings.js';
import type { Id } from '../../model/model.js';
import { idOf, resolved, type Context } from '../context.js';
import type { Node } from '../node.js';
import type { Choice, Schema } from './schema.js';

/** Keywords that constrain a value without describing its shape. */
const constraining = new Set([
  'required',
  'not',
  'title',
  'description',
  'minProperties',
  'maxProperties',
  'dependentRequired',
]);

/** Whether a schema describes the shape of a value, and not only which properties occur together. */
const isShaping = ({ value }: Node): boolean =>
  !isObject(value) || Object.keys(value).length === 0 || !Object.keys(value).every((key) => constraining.has(key));

/** The lists of alternatives that describe the shape of the value. */
export function choicesOf({ alternatives }: Schema): readonly Choice[] {
  return alternatives.filter(({ nodes }) => nodes.some(isShaping));
}

/** All alternatives that describe the shape of the value. */
export function shapingAlternatives(schema: Schema): readonly Node[] {
  return schema.alternatives.flatMap(({ nodes }) => nodes.filter(isShaping));
}

const newPlaces = (): WeakMap<Choice, ReadonlySet<Id>> => new WeakMap();

/** The schemas that a list of alternatives reaches, computed once: every reference to a union shares its list. */
function placesIn(context: Context, choice: Choice): ReadonlySet<Id> {
  const placesOf = foundIn(context, newPlaces);
  const known = placesOf.get(choice);
  if (known !== undefined) return known;
  const places = new Set(choice.nodes.map((one) => idOf(context, resolved(context, one) ?? one)));
  placesOf.set(choice, places);
  return places;
}

/**
 * The lists of alternatives that a schema includes from its parts, without those that it belongs to itself: a child
 * that extends its parent is not in turn any of the parent's children.
 */
export function withoutOwnFamily(context: Context, node: Node, taken: Schema): Schema {
  const own = [node, ...taken.parts].map((part) => idOf(context, part));
  const isOwn = (choice: Choice): boolean => {
    const places = placesIn(context, choice);
    return own.some((id) => places.has(id));
  };
  return { ...taken, alternatives: taken.alternatives.filter((choice) => !isOwn(choice)) };
}
