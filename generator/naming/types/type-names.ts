import type { Conventions } from '../../conventions/conventions.js';
import type { Outcome } from '../../diagnostics/diagnostic.js';
import type { Scope } from '../../languages/language.js';
import { memberLabels } from '../../languages/member-labels.js';
import { derivedId } from '../../model/id.js';
import type { Declaration, Id } from '../../model/model.js';
import { apiShells, operationShells } from '../derive.js';
import { failureUses } from './failure-names.js';
import { headerShell } from './header-types.js';
import { errorAround, rootOf, type MergedModel } from './merged-model.js';
import { nameTypes } from './declaration-names.js';
import type { NamedDeclaration, TypeName } from './setting.js';
import type { NamingRules } from '../options.js';
import { pinnedGroups } from '../pins.js';
import { namingOrder } from './naming-order.js';

/** The id of the error class of a body: its own, unless the body is a model as well. */
export const errorClassId = ({ shared }: MergedModel, id: Id): Id => (shared.has(id) ? derivedId(id, 'Error') : id);

/** Names that every SDK has; code and pages avoid the same ones. */
function takenNames({ language: { naming, calls }, errors, pins }: NamingRules): Record<Scope, readonly string[]> {
  const files = [...naming.files, ...(calls?.groupsAmongTypes === true ? pinnedGroups(pins) : [])];
  return {
    components: files,
    operations: files,
    errors: [...files, ...naming.errors, errors.base, errors.fallback],
  };
}

/** The folder of a model: that of the error it is part of, if it goes there, else that of its operation or component. */
function scopeOf(merged: MergedModel, declaration: Declaration, { conventions }: NamingRules): Scope {
  if (conventions.errorParts === 'errors' && errorAround(merged, declaration) !== undefined) return 'errors';
  return merged.owners.has(rootOf(merged, declaration)) ? 'operations' : 'components';
}

/** A declaration in its scopes: the body of a failure is an error, and also a model if it is used elsewhere. */
function named(merged: MergedModel, declaration: Declaration, rules: NamingRules): NamedDeclaration[] {
  const { errors, shared } = merged;
  const { id, kind, hint } = declaration;
  const model = { declaration, scope: scopeOf(merged, declaration, rules) };
  const error = { declaration: { id: errorClassId(merged, id), kind, hint }, scope: 'errors' } as const;
  if (!errors.has(id)) return [model];
  return shared.has(id) ? [model, error] : [error];
}

/** The conventions under which members of unions are named after what distinguishes them. */
const labelled: ReadonlySet<Conventions['inlineNames']> = new Set(['meaning', 'qualified']);

/** Names all types, including those added for operations; `calls` are the names of operations. */
export function typeNames(
  merged: MergedModel,
  calls: ReadonlyMap<Id, string>,
  rules: NamingRules,
): Outcome<ReadonlyMap<Id, TypeName>> {
  const { model, headers } = merged;
  const { conventions, language } = rules;
  const ofOperations = [
    ...model.operations.flatMap((operation) =>
      operationShells(operation, calls.get(operation.id) ?? operation.key, rules),
    ),
    ...headers.map((type) => headerShell(type, calls)),
  ];
  const entries: NamedDeclaration[] = [
    ...model.declarations.flatMap((declaration) => named(merged, declaration, rules)),
    ...ofOperations.map((declaration) => ({ declaration, scope: 'operations' as const })),
    ...apiShells(model).map((declaration) => ({ declaration, scope: 'components' as const })),
  ];
  return nameTypes(entries, {
    ...rules,
    owners: calls,
    ...namingOrder(model, language),
    labels: labelled.has(conventions.inlineNames) ? memberLabels(merged.declarations) : new Map<Id, never>(),
    failures: conventions.errorNames === 'status' ? failureUses(model.operations) : new Map<Id, never>(),
    taken: takenNames(rules),
  });
}
