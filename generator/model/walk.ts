import type { Declaration, UnionDeclaration } from './declaration.js';
import type { Model } from './model.js';
import type { Operation } from './operation.js';
import type { Id, Type } from './type.js';

/** The declarations that a type names, in order. */
export function idsInType(type: Type): Id[] {
  switch (type.kind) {
    case 'ref':
      return [type.to];
    case 'nullable':
      return idsInType(type.inner);
    case 'list':
      return idsInType(type.items);
    case 'map':
      return idsInType(type.values);
    case 'tuple':
      return [...type.items.flatMap(idsInType), ...(type.rest ? idsInType(type.rest) : [])];
    case 'scalar':
    case 'literal':
    case 'unknown':
      return [];
  }
}

/** The declarations that a declaration names, in document order. */
export function idsInDeclaration(declaration: Declaration): Id[] {
  switch (declaration.kind) {
    case 'object':
      return [
        ...declaration.fields.flatMap(({ type }) => idsInType(type)),
        ...(declaration.additional ? idsInType(declaration.additional) : []),
      ];
    case 'union':
      return declaration.members.flatMap(idsInType);
    case 'alias':
      return idsInType(declaration.type);
    case 'enum':
      return [];
  }
}

/** The declarations that an operation's input names: parameters, then the body. */
export function idsInRequest(operation: Operation): Id[] {
  return [...operation.parameters, ...(operation.body?.contents ?? [])].flatMap(({ type }) => idsInType(type));
}

/** The declarations that an operation's answers name, success and failure. */
export function idsInResponses(operation: Operation): Id[] {
  return operation.responses.flatMap(({ contents, headers }) =>
    [...contents, ...headers].flatMap(({ type }) => idsInType(type)),
  );
}

export function idsInOperation(operation: Operation): Id[] {
  return [...idsInRequest(operation), ...idsInResponses(operation)];
}

/** The declarations that webhooks bring. */
export function idsInWebhooks({ webhooks, event }: Pick<Model, 'webhooks' | 'event'>): Id[] {
  return [...webhooks.map(({ payload }) => payload), ...(event ? [event] : [])].flatMap(idsInType);
}

/** Everything reachable from `roots`, the roots included. */
export function reachable(roots: readonly Id[], declarations: ReadonlyMap<Id, Declaration>): Set<Id> {
  const seen = new Set<Id>();
  const stack = [...roots];
  for (let id = stack.pop(); id !== undefined; id = stack.pop()) {
    const declaration = declarations.get(id);
    if (declaration === undefined || seen.has(id)) continue;
    seen.add(id);
    stack.push(...idsInDeclaration(declaration));
  }
  return seen;
}

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
