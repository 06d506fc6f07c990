import type { Diagnostic, Outcome } from '../../diagnostics/diagnostic.js';
import { withoutSuffix } from '../../model/id.js';
import type { Declaration, Id } from '../../model/model.js';
import { fileNames } from '../../names/file-name.js';
import type { NamedType } from '../api.js';
import { withFieldNames } from '../by-convention.js';
import { securityId } from '../derive.js';
import { errorAround, rootOf, type MergedModel } from './merged-model.js';
import { nameFields, nameMembers } from './name-fields.js';
import type { TypeName } from './setting.js';
import type { NamingRules } from '../options.js';
import { withSharedModules } from './shared-modules.js';
import { errorClassId } from './type-names.js';

/** The names of types and of operations, by id. */
interface Names {
  readonly types: ReadonlyMap<Id, TypeName>;
  readonly calls: ReadonlyMap<Id, string>;
}

/**
 * The module of a type. The types of one operation share a file. Schemas inside an error share its file if they are in its
 * folder, otherwise they have files of their own.
 */
function moduleOf(
  merged: MergedModel,
  { types, calls }: Names,
  id: Id,
  declaration: Declaration,
  fileOf: (name: string) => string,
): string {
  const own = types.get(id);
  const error = own?.scope === 'errors' ? errorAround(merged, declaration) : undefined;
  if (error !== undefined) return fileOf(types.get(errorClassId(merged, error))?.name ?? 'unnamed');
  const isDerived = declaration.hint.kind === 'derived' && !merged.owners.has(id);
  const root = isDerived ? withoutSuffix(id) : rootOf(merged, declaration);
  const operation = calls.get(root);
  const owner = operation === undefined ? types.get(root) : { name: operation, scope: 'operations' };
  return fileOf((owner?.scope === own?.scope ? owner : own)?.name ?? 'unnamed');
}

/** The name that a type would have if it did not mean something else in the language. */
function plainName(name: string | undefined, { language, conventions }: NamingRules): Pick<NamedType, 'plainName'> {
  const plain = name?.slice(0, -1);
  if (conventions.reservedNames !== 'letter' || plain === undefined || !name?.endsWith('T')) return {};
  return language.naming.reservedTypes.has(plain) ? { plainName: plain } : {};
}

/** The name of the data of an error; another error may have the obvious one. */
const dataName = (name: string, errors: ReadonlySet<string>): string =>
  errors.has(`${name}Data`) ? `${name}Body` : `${name}Data`;

/** Models and error classes, as `NamedApi` has them. */
interface NamedTypes {
  readonly types: ReadonlyMap<Id, NamedType>;
  readonly errors: ReadonlyMap<Id, NamedType>;
}

/** Combines every type with its name, its module and the names of its fields or members; `derived` are the types added for operations. */
export function namedTypes(
  merged: MergedModel,
  derived: readonly Declaration[],
  names: Names,
  rules: NamingRules,
): Outcome<NamedTypes> {
  const { language, pins, conventions, folders = {} } = rules;
  const ofDocument = withFieldNames(language, conventions);
  const diagnostics: Diagnostic[] = [];
  const typeOf = (id: Id, declaration: Declaration): NamedType => {
    const { name, scope = 'components' } = names.types.get(id) ?? {};
    const fields = declaration.kind === 'object' ? declaration.fields : [];
    const cast = declaration.id === securityId ? language : ofDocument;
    const { value, diagnostics: moved } = nameFields(cast, fields, name, pins, declaration.id);
    for (const one of moved) diagnostics.push(one);
    return {
      id,
      declaration,
      name: name ?? 'Unnamed',
      scope,
      module: moduleOf(merged, names, id, declaration, fileNames[conventions.fileNames]),
      ...plainName(name, rules),
      ...(folders[scope] === undefined ? {} : { folder: folders[scope] }),
      fields: value,
      members: declaration.kind === 'enum' ? nameMembers(language, declaration, name, pins, conventions) : new Map(),
    };
  };
  const { declarations, errors, shared } = merged;
  const models = merged.model.declarations.filter(({ id }) => !errors.has(id) || shared.has(id));
  const types = [...models, ...derived].map(
    (declaration) => [declaration.id, typeOf(declaration.id, declaration)] as const,
  );
  const classes = [...errors].flatMap((id) => {
    const declaration = declarations.get(id);
    return declaration ? [[id, typeOf(errorClassId(merged, id), declaration)] as const] : [];
  });
  const taken = new Set(classes.map(([, { name }]) => name));
  return {
    value: {
      types: withSharedModules(new Map(types), language.longestImports ?? Infinity),
      errors: new Map(classes.map(([id, type]) => [id, { ...type, data: dataName(type.name, taken) }])),
    },
    diagnostics,
  };
}
