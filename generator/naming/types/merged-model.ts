import type { Declaration, Id, Model } from '../../model/model.js';
import { errorIds, usedElsewhere } from '../errors.js';
import { headerTwins, headerTypes, ownedByHeaders, type HeaderType } from './header-types.js';
import { shareIdentical } from './identical.js';
import type { NamingRules } from '../options.js';

/** A model ready to be named: identical schemas are merged, and response headers have types. */
export interface MergedModel {
  readonly model: Model;
  readonly declarations: ReadonlyMap<Id, Declaration>;
  /** For types that are merged into an identical one: the id of that one. */
  readonly twins: ReadonlyMap<Id, Id>;
  readonly headers: readonly HeaderType[];
  /** Bodies of failures, which are error classes. */
  readonly errors: ReadonlySet<Id>;
  /** Declarations that are used beside failures. */
  readonly shared: ReadonlySet<Id>;
  /** What inline schemas belong to besides other schemas: operations, and headers that several operations share. */
  readonly owners: ReadonlySet<Id>;
}

/** The owner of an inline schema, or else the outermost schema around it. */
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

/** Merges identical schemas and headers, and finds error bodies and owners. */
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

/** What an inline schema belongs to: an operation, shared headers, or else the outermost schema around it. */
export const rootOf = ({ declarations, owners }: MergedModel, declaration: Declaration): Id =>
  outermost(declaration, declarations, owners);

/** The error class that an inline schema is part of, by the id of its body; nothing where that body is a model as well. */
export function errorAround({ declarations, errors, shared }: MergedModel, { hint }: Declaration): Id | undefined {
  let at = hint;
  for (let steps = 0; at.kind === 'inline' && steps < declarations.size; steps++) {
    const owner = declarations.get(at.owner);
    if (owner === undefined) return undefined;
    if (errors.has(owner.id)) return shared.has(owner.id) ? undefined : owner.id;
    at = owner.hint;
  }
  return undefined;
}
