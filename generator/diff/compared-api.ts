import type { Group, NamedApi, NamedOperation, NamedType } from '../naming/api.js';
import type { CallShape } from '../naming/call-shape.js';
import type { NamingOptions } from '../naming/options.js';
import { lastName } from '../model/id.js';
import type { Declaration, Id, Model } from '../model/model.js';
import type { Representation } from '../model/representation.js';

/** How an API is named and called in its SDK: what the configuration and the document say together. */
export interface Naming extends NamingOptions {
  readonly representation: Representation;
}

/** A method of the SDK, by the way to it from a client and by the name of its function. */
export interface CallName {
  readonly path: string;
  readonly functionName: string;
}

/** One of the two documents: its model, and everything by the name that it has in the SDK. */
export interface ComparedApi {
  readonly model: Model;
  readonly naming: Naming;
  readonly api: NamedApi;
  readonly declarations: ReadonlyMap<Id, Declaration>;
  /** The names of methods by the id of the operation. */
  readonly calls: ReadonlyMap<Id, CallName>;
  readonly operations: ReadonlyMap<Id, NamedOperation>;
}

function callNames(root: Group): Map<Id, CallName> {
  const names = new Map<Id, CallName>();
  const visit = ({ methods, children }: Group, way: readonly string[]): void => {
    for (const { name, functionName, operation } of methods)
      names.set(operation.operation.id, { path: [...way, name].join('.'), functionName });
    for (const { property, group } of children) visit(group, [...way, property]);
  };
  visit(root, []);
  return names;
}

/** An API as its SDK names it, to be compared with another one. */
export function comparedApi(api: NamedApi, naming: Naming): ComparedApi {
  const { model } = api;
  return {
    model,
    naming,
    api,
    declarations: new Map(model.declarations.map((declaration) => [declaration.id, declaration])),
    calls: callNames(api.root),
    operations: new Map(api.operations.map((operation) => [operation.operation.id, operation])),
  };
}

/** How an operation is called in the SDK. */
export const shapeOf = ({ operations }: ComparedApi, id: Id): CallShape =>
  operations.get(id)?.call ?? { arguments: [] };

/** A method as people write it. */
export const methodName = ({ calls }: ComparedApi, id: Id): string => `${calls.get(id)?.path ?? 'call'}()`;

const scoped = ({ scope, name }: NamedType): string => `${scope}.${name}`;

/** The type of the SDK that stands for a declaration: a model, or the class of an error. */
export const namedType = ({ api }: ComparedApi, id: Id): NamedType | undefined =>
  api.types.get(id) ?? api.errors.get(id);

/** A declaration by the name of its type. */
export function typeName(side: ComparedApi, id: Id): string {
  const type = namedType(side, id);
  return type ? scoped(type) : lastName(id);
}

/** Every type that the SDK exports, with the id of what it stands for. */
export function exportedTypes({ api }: ComparedApi): Map<string, NamedType & { readonly of: Id }> {
  const all = [...api.types, ...api.errors].map(([of, type]) => [scoped(type), { ...type, of }] as const);
  return new Map(all);
}
