import { hasSuffix, type Id } from '../model/id.js';
import { keyOf } from '../model/key.js';
import type { Declaration, Model, Operation, Type, UnionDeclaration, Webhook } from '../model/model.js';
import { idsInOperation, idsBesideOperations, reachable, withoutNull } from '../model/walk.js';

/** A union with some of its members; what selects the others is gone. */
function narrowed(union: UnionDeclaration, isKept: (member: Type) => boolean): UnionDeclaration {
  const places = union.members.flatMap((member, index) => (isKept(member) ? [index] : []));
  const { discriminator, ...rest } = union;
  const members = union.members.filter(isKept);
  if (discriminator === undefined) return { ...rest, members };
  const { otherwise, mapping, ...own } = discriminator;
  const moved = (member: number): number => places.indexOf(member);
  return {
    ...rest,
    members,
    discriminator: {
      ...own,
      mapping: mapping.flatMap(({ value, member }) => (moved(member) < 0 ? [] : [{ value, member: moved(member) }])),
      ...(otherwise === undefined || moved(otherwise) < 0 ? {} : { otherwise: moved(otherwise) }),
    },
  };
}

/** The payload of any webhook, where only some are left. */
function withEvent(
  { event, declarations }: Model,
  webhooks: readonly Webhook[],
): Pick<Model, 'event' | 'declarations'> {
  const payloads = new Map(webhooks.map(({ payload }) => [keyOf(withoutNull(payload)), withoutNull(payload)]));
  const [first] = payloads.values();
  if (event === undefined || first === undefined) return { declarations };
  if (payloads.size === 1) return { event: first, declarations };
  const isUnion = (one: Declaration): one is UnionDeclaration =>
    event.kind === 'ref' && one.id === event.to && one.kind === 'union' && hasSuffix(one.id, 'Event');
  return {
    event,
    declarations: declarations.map((one) =>
      isUnion(one) ? narrowed(one, (member) => payloads.has(keyOf(member))) : one,
    ),
  };
}

/** The words that tell a tag by: an operation names it, or is grouped below it. */
const tagWords = (operations: readonly Operation[]): ReadonlySet<string> =>
  new Set(operations.flatMap(({ tags, group, otherGroups = [] }) => [...tags, ...group, ...otherGroups.flat()]));

const isGlobal = (operations: readonly Operation[]): ReadonlySet<string> =>
  new Set(
    operations.flatMap(({ parameters }) =>
      parameters.flatMap(({ global, in: place, name }) => (global ? [`${place} ${name.toLowerCase()}`] : [])),
    ),
  );

/** An API with some of its operations and webhooks, and all that these refer to. Names and types are those of the whole. */
export function pruned(model: Model, isKept: (id: Id) => boolean): Model {
  const operations = model.operations.filter(({ id }) => isKept(id));
  const webhooks = model.webhooks.filter(({ id }) => isKept(id));
  const { event: _, ...rest } = model;
  const { declarations, ...event } = withEvent(model, webhooks);
  const known = new Map(declarations.map((declaration) => [declaration.id, declaration]));
  const roots = [...operations.flatMap(idsInOperation), ...idsBesideOperations({ ...rest, webhooks, ...event })];
  const needed = reachable(roots, known);
  const words = tagWords(operations);
  const globals = isGlobal(operations);
  const { schemes, required, perCall } = model.security;
  const usual = operations.some(({ security }) => security === undefined) ? required : [];
  const requirements = [...usual, ...operations.flatMap(({ security = [] }) => security)];
  const isRequired = (key: string): boolean => requirements.some((one) => Object.hasOwn(one, key));
  return {
    ...rest,
    tags: model.tags.filter(({ name }) => words.has(name)),
    servers: operations.every(({ servers }) => servers.length > 0) ? [] : model.servers,
    security: {
      schemes: schemes.filter(({ key }) => isRequired(key)),
      required: usual,
      ...(perCall === undefined ? {} : { perCall }),
    },
    globals: model.globals.filter(({ in: place, name }) => globals.has(`${place} ${name.toLowerCase()}`)),
    operations,
    webhooks,
    ...event,
    declarations: declarations.filter(({ id }) => needed.has(id)),
  };
}
