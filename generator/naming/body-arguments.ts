import type { Id, Operation } from '../model/model.js';
import { keyOf } from '../model/key.js';
import { withoutNull } from '../model/walk.js';
import { allocate } from '../names/allocate.js';
import type { NamedType } from './api.js';
import { legalArgument, mostArguments } from './call-arguments.js';
import type { Argument, CallShape } from './call-shape.js';
import type { NamingRules } from './options.js';
import { isDemanded, type Presence } from './presence.js';

/** What is known of types when arguments are decided. */
interface Known {
  readonly types: ReadonlyMap<Id, NamedType>;
  readonly presence: Presence;
}

/** The arguments that set the properties of a body, without those that are `taken`. */
function propertiesOf(
  { declaration, fields }: NamedType,
  { name: body }: Argument,
  taken: readonly string[],
  { presence }: Known,
  { language }: NamingRules,
): Argument[] {
  if (declaration.kind !== 'object') return [];
  const wishes = declaration.fields.map((field, rank) => {
    const property = fields.get(field.name) ?? field.name;
    const candidates = [property, language.naming.field(`${body} ${property}`)];
    return { id: field.name, candidates, rank, field, property };
  });
  const grants = allocate(wishes, { fold: (name) => name, legal: legalArgument(language), taken });
  return wishes.map(({ id, field, property }) => ({
    name: grants.get(id)?.name ?? property,
    type: field.type,
    required: isDemanded(presence, field),
    property,
    field,
    ofBody: true,
  }));
}

/** The body of an operation, if it is an object that consists of its properties, whatever its media type. */
function objectBody({ body }: Operation, { types }: Known): NamedType | undefined {
  if (body === undefined || body.contents.some(({ type }) => keyOf(type) !== keyOf(body.type))) return undefined;
  const inner = withoutNull(body.type);
  const type = inner.kind === 'ref' ? types.get(inner.to) : undefined;
  if (type?.declaration.kind !== 'object' || type.declaration.additional !== undefined) return undefined;
  return type.declaration.fields.length > 0 ? type : undefined;
}

/**
 * Replaces the argument that is the body by its properties, required ones first, in languages whose calls name their arguments.
 * A body that may be left out keeps its argument if it has a required property, as each call would have to pass that.
 */
export function withBodyProperties(
  shape: CallShape,
  operation: Operation,
  known: Known,
  rules: NamingRules,
): CallShape {
  const { conventions, language } = rules;
  if (conventions.bodyArguments === 'whole' || language.calls?.namedArguments !== true) return shape;
  const { bodyKey, arguments: all, ...rest } = shape;
  const body = bodyKey === undefined ? all[0] : all.find(({ field }) => field?.name === bodyKey);
  const type = objectBody(operation, known);
  if (body === undefined || type === undefined) return shape;
  const others = all.filter((argument) => argument !== body);
  const taken = others.map(({ name }) => name);
  const own = propertiesOf(type, body, taken, known, rules);
  const isNeeded = operation.body?.required === true || own.every(({ required }) => !required);
  const isFew = others.length + own.length <= (mostArguments(operation, rules) ?? Infinity);
  if (!isNeeded || !isFew) return shape;
  const together = [...others, ...own];
  return { ...rest, arguments: together.sort((a, b) => Number(b.required) - Number(a.required)) };
}
