import type { Group, NamedApi, NamedOperation, NamedType } from '../naming/api.js';
import type { CallShape } from '../naming/call-shape.js';
import type { NamingOptions } from '../naming/options.js';
import { lastName } from '../model/id.js';
import type { Declaration, Id, Model } from '../model/model.js';
import type { Representation } from '../model/representation.js';

/** An API as named for its SDK, from the configuration and the document. */
export interface Naming extends NamingOptions {
  readonly representation: Representation;
}

/** A method of the SDK: its path from a client, and the name of its function. */
export interface CallName {
  readonly path: string;
  readonly functionName: string;
}

/** One of the two documents: its model and its names in the SDK. */
export interface ComparedApi {
  readonly model: Model;
  readonly naming: Naming;
  readonly api: NamedApi;
  readonly declarations: ReadonlyMap<Id, Declaration>;
  /** The names of methods by operation id. */
  readonly calls: ReadonlyMap<Id, CallName>;
  readonly operations: ReadonlyMap<Id, NamedOperation>;
}

function callNames(root: Group): Map<Id, CallName> {
  const names = new Map<Id, CallName>();
  const visit = ({ methods, children }: Group, way: readonly string[]): void => {
    for (const { name, functionName, repeated, operation } of methods)
      if (!repeated) names.set(operation.operation.id, { path: [...way, name].join('.'), functionName });
    for (const { property, group } of children) visit(group, [...way, property]);
  };
  visit(root, []);
  return names;
}

/** Prepares an API for comparison. */
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

/** The method of an operation in the SDK. */
export const shapeOf = ({ operations }: ComparedApi, id: Id): CallShape =>
  operations.get(id)?.call ?? { arguments: [] };

/** A method as people write it: `client.pets.list()`. */
export const methodName = ({ calls }: ComparedApi, id: Id): string => `${calls.get(id)?.path ?? 'call'}()`;

const scoped = ({ scope, name }: NamedType): string => `${scope}.${name}`;

/** The SDK's type for a declaration: a model or an error class. */
export const namedType = ({ api }: ComparedApi, id: Id): NamedType | undefined =>
  api.types.get(id) ?? api.errors.get(id);

/** The qualified name of a declaration's type. */
export function typeName(side: ComparedApi, id: Id): string {
  const type = namedType(side, id);
  return type ? scoped(type) : lastName(id);
}

/** Every type that the SDK exports, with the id of its declaration. */
export function exportedTypes({ api }: ComparedApi): Map<string, NamedType & { readonly of: Id }> {
  const all = [...api.types, ...api.errors].map(([of, type]) => [scoped(type), { ...type, of }] as const);
  return new Map(all);
}
