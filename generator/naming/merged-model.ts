import type { Declaration, Id, Model } from '../model/model.js';
import { errorIds, usedElsewhere } from './errors.js';
import { headerTwins, headerTypes, ownedByHeaders, type HeaderType } from './header-types.js';
import { shareIdentical } from './identical.js';
import type { NamingRules } from './options.js';

/** A model as it is named: structures that are the same are one, and the headers of responses have types. */
export interface MergedModel {
  readonly model: Model;
  readonly declarations: ReadonlyMap<Id, Declaration>;
  /** What stands for structures that are the same as another one, by their ids. */
  readonly twins: ReadonlyMap<Id, Id>;
  readonly headers: readonly HeaderType[];
  /** Bodies of failures, which are error classes. */
  readonly errors: ReadonlySet<Id>;
  /** Declarations that are used beside failures. */
  readonly shared: ReadonlySet<Id>;
  /** What owns inline structures without being one: operations, and headers that several operations share. */
  readonly owners: ReadonlySet<Id>;
}

/** What an inline structure is part of in the end: one of the owners, or the outermost structure. */
function outermost(declaration: Declaration, byId: ReadonlyMap<Id, Declaration>, owners: ReadonlySet<Id>): Id {
  let at = declaration;
  for (let steps = 0; at.hint.kind === 'inline' && steps < byId.size; steps++) {
    const owner = byId.get(at.hint.owner);
    if (owner === undefined) return owners.has(at.hint.owner) ? at.hint.owner : at.id;
    at = owner;
  }
  return at.id;
}

const byId = ({ declarations }: Model): ReadonlyMap<Id, Declaration> =>
  new Map(declarations.map((declaration) => [declaration.id, declaration]));

/** Finds what is one type, what is an error, and who owns what. */
export function mergedModel(given: Model, rules: NamingRules): MergedModel {
  const operations = given.operations.map(({ id }) => id);
  const before = byId(given);
  const owners = new Set(operations);
  const alike = shareIdentical(given, (declaration) => outermost(declaration, before, owners), rules);
  const headers = headerTypes(alike.model, rules);
  const sharedHeaders = headers.filter((type) => type.operations.length > 1);
  const model = ownedByHeaders(alike.model, sharedHeaders);
  const declarations = byId(model);
  const errors = errorIds(model, declarations);
  return {
    model,
    declarations,
    twins: new Map([...alike.twins, ...headerTwins(headers)]),
    headers,
    errors,
    shared: usedElsewhere(model, declarations, errors),
    owners: new Set([...operations, ...sharedHeaders.map(({ id }) => id)]),
  };
}

/** What an inline structure is part of in the end: an operation, shared headers, or the outermost structure. */
export const rootOf = ({ declarations, owners }: MergedModel, declaration: Declaration): Id =>
  outermost(declaration, declarations, owners);
