import type { Id, Operation } from '../model/model.js';
import { keyOf } from '../model/key.js';
import { withoutNull } from '../model/walk.js';
import { allocate } from '../names/allocate.js';
import type { NamedType } from './api.js';
import { callShape, legalArgument, mostArguments } from './call-arguments.js';
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
 * Decides the arguments of a call in languages whose calls name them: the properties of a body instead of the body, however
 * many there are, required ones first. A body that may be left out keeps its argument if it has a required property, as each
 * call would have to pass that.
 */
export function namedCallShape(
  operation: Operation,
  request: NamedType | undefined,
  known: Known,
  rules: NamingRules,
): CallShape {
  const whole = callShape(operation, request, rules);
  const { conventions, language, bodyFirst } = rules;
  if (conventions.bodyArguments === 'whole' || language.calls?.namedArguments !== true) return whole;
  const type = objectBody(operation, known);
  const most = mostArguments(operation, rules) === undefined ? undefined : Infinity;
  const { bodyKey, arguments: all, ...rest } = callShape(operation, request, rules, most);
  const body = bodyKey === undefined ? all[0] : all.find(({ field }) => field?.name === bodyKey);
  if (body === undefined || type === undefined) return whole;
  const others = all.filter((argument) => argument !== body);
  const taken = others.map(({ name }) => name);
  const own = propertiesOf(type, body, taken, known, rules);
  if (operation.body?.required !== true && own.some(({ required }) => required)) return whole;
  const together = bodyFirst === true ? [...own, ...others] : [...others, ...own];
  return { ...rest, arguments: together.sort((a, b) => Number(b.required) - Number(a.required)) };
}
