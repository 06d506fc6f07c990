import { idOf, resolved, type Context } from './context.js';
import { componentKey } from './component-key.js';
import { inlineHint, into, type Way } from './hint.js';
import { text, type Node } from './node.js';
import { normalise, overlay } from './normalise.js';
import { declareObject } from './object.js';
import type { NameHint } from '../model/model.js';
import type { Reading } from './reading.js';
import type { Schema } from './schema.js';
import type { Variants } from './union.js';

const isObjectLike = ({ types, properties, required, alternatives, enum: values, const: constant }: Schema): boolean =>
  types.every((type) => type === 'object') &&
  (types.length > 0 || properties.size + required.size > 0 || alternatives.length === 0) &&
  values === undefined &&
  constant === undefined;

/** Whether a schema is made of another one: a child that takes over the parent which lists it among its alternatives. */
const isMadeOf = (context: Context, one: Schema, other: Schema): boolean => {
  const ids = new Set(other.parts.map((part) => idOf(context, part)));
  return one.parts.some((part) => ids.has(idOf(context, part)));
};

const names = ({ properties }: Schema): string[] => [...properties.keys()];

/** A variant by a reference is called like what it refers to. */
function hintOf(context: Context, way: Way, node: Node): NameHint {
  const target = text(node, '$ref') === undefined ? undefined : resolved(context, node);
  return target ? { kind: 'inline', ...way, title: componentKey(context, target) } : inlineHint(way, node);
}

/** The schemas of which one holds beside an object: its alternatives, or what a condition adds. */
function choicesOf({ alternatives, conditions }: Schema): readonly Node[] {
  const [only, ...others] = conditions;
  if (alternatives.length > 0) return alternatives;
  return only !== undefined && others.length === 0 ? only : [];
}

/**
 * An object whose alternatives bring properties of their own is one of several objects: each alternative laid over what
 * all have in common. `undefined` where the alternatives only say which of the properties go together.
 */
export function variantsOf(reading: Reading): Variants | undefined {
  const { context, schema, way } = reading;
  const nodes = choicesOf(schema);
  const read = new Map(nodes.map((node) => [node, normalise(context, node)]));
  const choices = [...read.values()];
  const brings = (choice: Schema): boolean => names(choice).some((name) => !schema.properties.has(name));
  if (nodes.length < 2 || !choices.some(brings) || !choices.every(isObjectLike)) return undefined;
  if (choices.some((choice) => isMadeOf(context, choice, schema))) return undefined;
  const { discriminator: _discriminator, ...common } = { ...schema, alternatives: [], conditions: [] };
  const typeAt = (node: Node, index?: number): ReturnType<Variants['typeAt']> => {
    const inside = into(way, 'member', index);
    const choice = read.get(node);
    // An alternative with all that the object has is what it is by itself, and keeps its name.
    const isWhole =
      choice === undefined || (names(choice).length > 0 && names(schema).every((name) => choice.properties.has(name)));
    if (isWhole) return context.typeOf(node, inside);
    const whole = { ...overlay(context, common, choice), node };
    return declareObject({
      context,
      schema: whole,
      id: idOf(context, node),
      way: inside,
      hint: hintOf(context, inside, node),
    });
  };
  return { nodes, typeAt };
}
