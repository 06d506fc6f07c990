import type { Declaration, UnionDeclaration } from './declaration.js';
import type { Id } from './id.js';
import type { Model, SecurityScheme } from './model.js';
import type { Operation, Response, SecurityRequirement } from './operation.js';
import { remembered } from './remember.js';
import type { Scalar, Type } from './type.js';

/** The types that a type is made of: all that have no types inside, in order. */
export function leavesOf(type: Type): Type[] {
  switch (type.kind) {
    case 'nullable':
      return leavesOf(type.inner);
    case 'list':
      return leavesOf(type.items);
    case 'map':
      return leavesOf(type.values);
    case 'tuple':
      return [...type.items, ...(type.rest ? [type.rest] : [])].flatMap(leavesOf);
    case 'ref':
    case 'scalar':
    case 'literal':
    case 'unknown':
      return [type];
  }
}

/** The declarations that a type names, in order. */
export function idsInType(type: Type): Id[] {
  switch (type.kind) {
    case 'ref':
      return [type.to];
    case 'scalar':
    case 'literal':
    case 'unknown':
      return [];
    case 'nullable':
      return [...aliasOf(type), ...idsInType(type.inner)];
    case 'list':
      return [...aliasOf(type), ...idsInType(type.items)];
    case 'map':
      return [...aliasOf(type), ...idsInType(type.values)];
    case 'tuple':
      return [...aliasOf(type), ...[...type.items, ...(type.rest ? [type.rest] : [])].flatMap(idsInType)];
  }
}

const aliasOf = ({ alias }: { readonly alias?: Id }): Id[] => (alias === undefined ? [] : [alias]);

/** The types that a declaration is made of, in document order. */
export function typesIn(declaration: Declaration): readonly Type[] {
  switch (declaration.kind) {
    case 'object':
      return [
        ...declaration.fields.map(({ type }) => type),
        ...(declaration.additional ? [declaration.additional] : []),
      ];
    case 'union':
      return declaration.members;
    case 'alias':
      return [declaration.type];
    case 'enum':
      return [];
  }
}

/** The declarations that a declaration names, in document order. */
export const idsInDeclaration = remembered((declaration: Declaration): readonly Id[] =>
  typesIn(declaration).flatMap(idsInType),
);

type Typed = Pick<Model, 'declarations' | 'operations'>;

/** Every type that an API names: in its declarations, and in what its operations take and return. */
function* typesOf({ declarations, operations }: Typed): Iterable<Type> {
  for (const declaration of declarations) yield* typesIn(declaration);
  for (const { parameters, body, responses } of operations) {
    for (const { type } of parameters) yield type;
    for (const { type } of body?.contents ?? []) yield type;
    for (const { contents, headers } of responses) for (const { type } of [...contents, ...headers]) yield type;
  }
}

/** Whether anything of an API is of a scalar. */
export function apiHolds(api: Typed, scalar: Scalar): boolean {
  for (const type of typesOf(api))
    if (leavesOf(type).some((leaf) => leaf.kind === 'scalar' && leaf.scalar === scalar)) return true;
  return false;
}

/** The declarations that an operation's input names: parameters, then the body. */
export function idsInRequest(operation: Operation): Id[] {
  const { parameters, body } = operation;
  return [...parameters, ...(body ? [...body.contents, body] : [])].flatMap(({ type }) => idsInType(type));
}

/** The types of the errors that responses lead to beside their bodies: that end a stream, or carry what is no object. */
export const errorTypes = (responses: readonly Response[]): Type[] =>
  responses.flatMap(({ contents }) =>
    contents.flatMap(({ gateway, failure }) => [gateway?.error, failure].filter((type) => type !== undefined)),
  );

/** The declarations that an operation's responses name, success and failure. */
export function idsInResponses({ responses }: Operation): Id[] {
  const typed = responses.flatMap(({ contents, headers }) => [...contents, ...headers].map(({ type }) => type));
  return [...typed, ...errorTypes(responses)].flatMap(idsInType);
}

export function idsInOperation(operation: Operation): Id[] {
  return [...idsInRequest(operation), ...idsInResponses(operation)];
}

/** The declarations that an API has besides those of its operations: what webhooks bring, and what the document keeps. */
export function idsBesideOperations({ webhooks, event, kept }: Pick<Model, 'webhooks' | 'event' | 'kept'>): Id[] {
  return [...webhooks.map(({ payload }) => payload), ...(event ? [event] : []), ...(kept ?? [])].flatMap(idsInType);
}

/** Everything reachable from `roots`, the roots included. */
export function reachable(roots: readonly Id[], declarations: ReadonlyMap<Id, Declaration>): Set<Id> {
  const seen = new Set<Id>();
  const stack = [...roots];
  for (let id = stack.pop(); id !== undefined; id = stack.pop()) {
    const declaration = declarations.get(id);
    if (declaration === undefined || seen.has(id)) continue;
    seen.add(id);
    for (const inside of idsInDeclaration(declaration)) stack.push(inside);
  }
  return seen;
}

/** Every declaration that is one of those looked for, or leads to one. */
export function leadingTo(
  declarations: ReadonlyMap<Id, Declaration>,
  isOne: (declaration: Declaration) => boolean,
): Set<Id> {
  const users = new Map<Id, Id[]>();
  for (const [id, declaration] of declarations) {
    for (const target of idsInDeclaration(declaration)) {
      const known = users.get(target);
      if (known === undefined) users.set(target, [id]);
      else known.push(id);
    }
  }
  const found = new Set<Id>();
  const stack = [...declarations].flatMap(([id, declaration]) => (isOne(declaration) ? [id] : []));
  for (let id = stack.pop(); id !== undefined; id = stack.pop()) {
    if (found.has(id)) continue;
    found.add(id);
    for (const user of users.get(id) ?? []) stack.push(user);
  }
  return found;
}

/** The security schemes whose credentials a client has: all but those that are arguments of calls. */
export const clientSchemes = ({ security: { schemes, perCall = [] } }: Pick<Model, 'security'>): SecurityScheme[] =>
  schemes.filter(({ key }) => !perCall.includes(key));

/** The schemes that a requirement names, in the order of the document. */
export const schemesIn = (schemes: readonly SecurityScheme[], requirement: SecurityRequirement): SecurityScheme[] =>
  schemes.filter(({ key }) => Object.hasOwn(requirement, key));

/** The type without `nullable` around it. */
export function withoutNull(type: Type): Type {
  return type.kind === 'nullable' ? type.inner : type;
}

/** A union's members in the order of its discriminator's mapping; those it does not mention follow. */
export function mappedMembers({ members, discriminator }: UnionDeclaration): readonly Type[] {
  const order = [...new Set(discriminator?.mapping.map(({ member }) => member) ?? [])];
  const mentioned = new Set(order);
  return [...order.flatMap((index) => members[index] ?? []), ...members.filter((_, index) => !mentioned.has(index))];
}
