import { choicesOf } from './alternatives.js';
import { idOf, resolved, type Context } from '../context.js';
import { componentKey } from '../component-key.js';
import { inlineHint, into, memberWay, type NamePath } from '../hint.js';
import { foundIn } from '../../model/findings.js';
import { partId } from '../../model/id.js';
import { isBelow, partsOf } from '../../model/pointer.js';
import { text, type Node } from '../node.js';
import { normalise, mergeAllOf } from './all-of.js';
import type { Id, NameHint, Type } from '../../model/model.js';
import type { Reading, Variants } from './schema-context.js';
import { isNull, type Choice, type Schema } from './schema.js';

/** Which lists of alternatives contain only objects. Many unions share one list. */
const newKnowledge = (): WeakMap<Choice, boolean> => new WeakMap();

/** Whether all alternatives of a schema are objects. */
function isObjectLike(context: Context, schema: Schema): boolean {
  const ofObjects = foundIn(context, newKnowledge);
  const seen = new Set<Choice>();
  const ids = new Set<Id>();
  const open: { readonly one: Schema; readonly of?: Choice }[] = [{ one: schema }];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    const { types, enum: values, const: constant, items, alternatives } = at.one;
    const isObject = types.every((type) => type === 'object');
    const isOther = !isObject || [values, constant, items].some((part) => part !== undefined);
    if (isOther || alternatives.some((choice) => ofObjects.get(choice) === false)) {
      if (at.of !== undefined) ofObjects.set(at.of, false);
      return false;
    }
    for (const choice of alternatives) {
      if (ofObjects.has(choice) || seen.has(choice)) continue;
      seen.add(choice);
      for (const node of choice.nodes) {
        const id = idOf(context, node);
        if (!ids.has(id)) open.push({ one: normalise(context, node), of: choice });
        ids.add(id);
      }
    }
  }
  for (const choice of seen) ofObjects.set(choice, true);
  return true;
}

/** Whether a schema extends another one: a child of the parent that lists it among its alternatives. */
const isMadeOf = (context: Context, one: Schema, other: Schema): boolean => {
  const ids = new Set(other.parts.map((part) => idOf(context, part)));
  return one.parts.some((part) => ids.has(idOf(context, part)));
};

/** A variant that is a reference is named after its component and its target. */
function hintOf({ context, hint }: Reading, way: NamePath, node: Node): NameHint {
  const target = text(node, '$ref') === undefined ? undefined : resolved(context, node);
  if (target === undefined) return inlineHint(way, node);
  const key = componentKey(context, target);
  return { kind: 'inline', ...way, title: hint.kind === 'component' ? `${hint.key} ${key}` : key };
}

/** The id of an included alternative, which is merged with other keywords here and so is a schema of its own. */
function variantId({ context, schema, id }: Reading, node: Node): Id {
  const isInside = node.file === schema.node.file && isBelow(node.pointer, schema.node.pointer);
  return isInside && id === idOf(context, schema.node)
    ? idOf(context, node)
    : partId(id, ...partsOf(node.pointer).slice(-2));
}

/** Whether the common keywords add nothing to an alternative. */
function isWhole(common: Schema, choice: Schema): boolean {
  const { properties, required, additional, patterns, alternatives } = common;
  return (
    [...properties.keys()].every((name) => choice.properties.has(name)) &&
    [...required].every((name) => choice.required.has(name) || !choice.properties.has(name)) &&
    (!additional?.value || choice.additional !== undefined) &&
    patterns.length + alternatives.length === 0
  );
}

/** Alternative schemas: a list of alternatives, or those of a condition. */
function choiceOf(schema: Schema): readonly [choice: Choice | undefined, others: readonly Choice[]] {
  const [choice, ...others] = choicesOf(schema);
  const [only, ...more] = schema.conditions;
  if (choice === undefined && only !== undefined && more.length === 0) return [{ nodes: only }, []];
  return [choice, others];
}

/**
 * An object whose alternatives have properties of their own is a union of objects: each alternative is merged with the
 * common keywords. `undefined` if the alternatives only tell which properties occur together, or are not objects.
 */
export function variantsOf(reading: Reading): Variants | undefined {
  const { context, schema, way } = reading;
  const [choice, others] = choiceOf(schema);
  const isObject = schema.types.includes('object');
  const all = choice?.nodes.filter((node) => !isNull(node)).map((node) => [node, normalise(context, node)] as const);
  // Alternatives of other types never match beside `type: object`.
  const read = new Map(all?.filter(([, one]) => !isObject || isObjectLike(context, one)));
  const choices = [...read.values()];
  const brings = (one: Schema): boolean =>
    choicesOf(one).length > 0 || [...one.properties.keys()].some((name) => !schema.properties.has(name));
  if (choice === undefined || !choices.some(brings) || !choices.every((one) => isObjectLike(context, one)))
    return undefined;
  // The last two lists determine the number; earlier lists come here once for each of their alternatives.
  const [last, ...before] = others;
  const combined = last === undefined || before.length > 0 ? 0 : choice.nodes.length * last.nodes.length;
  if (last !== undefined && !context.combines(schema.node, combined)) return undefined;
  const { discriminator: _discriminator, ...rest } = schema;
  const common: Schema = { ...rest, alternatives: others, conditions: [] };
  const typeAt = (node: Node, index?: number): Type => {
    const one = read.get(node);
    if (one === undefined || isMadeOf(context, one, schema) || isWhole(common, one))
      return context.typeOf(node, memberWay(way, node, index));
    const inside = index === undefined ? way : into(way, 'member', index);
    const whole = { ...mergeAllOf(context, common, [one]), node };
    const [id, hint] =
      index === undefined ? [reading.id, reading.hint] : [variantId(reading, node), hintOf(reading, inside, node)];
    return context.convert({ context, schema: whole, id, way: inside, hint });
  };
  return { ...choice, nodes: isObject ? [...read.keys()] : choice.nodes, typeAt };
}
