import type { Id, Model } from '../model/model.js';
import { clientSchemes, idsBesideOperations, idsInOperation, reachable } from '../model/walk.js';
import type { Group, NamedApi, NamedType } from './api.js';
import { securityId } from './derive.js';
import { errorIds, usedElsewhere } from './errors.js';

/** A group with the methods that are left, and those that lead to any. */
function groupsLeft(root: Group, isKept: (operation: Id) => boolean): ReadonlyMap<Group, Group> {
  const left = new Map<Group, Group>();
  const visit = (group: Group): Group | undefined => {
    const methods = group.methods.filter(({ operation }) => isKept(operation.operation.id));
    const children = group.children.flatMap(({ property, group: below }) => {
      const child = visit(below);
      return child === undefined ? [] : [{ property, group: child }];
    });
    if (group !== root && methods.length === 0 && children.length === 0) return undefined;
    const made = { ...group, methods, children };
    left.set(group, made);
    return made;
  };
  visit(root);
  return left;
}

/** The types that are left, with what is left of the two that belong to the whole API: the credentials, and any webhook. */
function typesLeft(whole: NamedApi, model: Model, operations: NamedApi['operations']): NamedApi['types'] {
  const declared = new Map(model.declarations.map((declaration) => [declaration.id, declaration]));
  const all = new Map([...[...whole.types].map(([id, { declaration }]) => [id, declaration] as const), ...declared]);
  const schemes = clientSchemes(model);
  const derived = operations.flatMap(({ request, response, globals, headers, credentials }) => [
    request,
    response,
    globals,
    headers,
    credentials,
  ]);
  const roots = [
    ...model.operations.flatMap(idsInOperation),
    ...idsBesideOperations(model),
    ...derived.filter((id) => id !== undefined),
    ...(schemes.length > 0 ? [securityId] : []),
  ];
  const needed = reachable(roots, all);
  const errors = errorIds(model, declared);
  const shared = usedElsewhere(model, declared, errors);
  const keys = new Set(schemes.map(({ key }) => key));
  const left = (type: NamedType): NamedType => {
    const { id, declaration } = type;
    if (id !== securityId || declaration.kind !== 'object')
      return { ...type, declaration: declared.get(id) ?? declaration };
    return {
      ...type,
      declaration: { ...declaration, fields: declaration.fields.filter(({ name }) => keys.has(name)) },
    };
  };
  return new Map(
    [...whole.types].flatMap(([id, type]) =>
      needed.has(id) && (!errors.has(id) || shared.has(id)) ? [[id, left(type)] as const] : [],
    ),
  );
}

/**
 * The part of a named API that has some of its operations and webhooks, with what these refer to; `prune` makes that of the
 * model. Every name, module and signature is that of the whole.
 */
export function partOfApi(whole: NamedApi, prune: (model: Model) => Model): NamedApi {
  const model = prune(whole.model);
  const kept = new Set([...model.operations, ...model.webhooks].map(({ id }) => id));
  const operations = whole.operations.filter(({ operation }) => kept.has(operation.id));
  const types = typesLeft(whole, model, operations);
  const errors = errorIds(model, new Map(model.declarations.map((declaration) => [declaration.id, declaration])));
  const groups = groupsLeft(whole.root, (id) => kept.has(id));
  return {
    ...whole,
    model,
    types,
    errors: new Map([...whole.errors].filter(([id]) => errors.has(id))),
    operations,
    webhooks: whole.webhooks.filter(({ webhook }) => kept.has(webhook.id)),
    root: groups.get(whole.root) ?? whole.root,
    groups: whole.groups.flatMap((group) => groups.get(group) ?? []),
    twins: new Map([...whole.twins].filter(([, to]) => types.has(to) || errors.has(to))),
  };
}
