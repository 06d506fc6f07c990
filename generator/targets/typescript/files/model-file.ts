import { keywords } from '../../../languages/typescript-reserved.js';
import { hasSuffix } from '../../../model/id.js';
import type { Declaration, EnumDeclaration } from '../../../model/model.js';
import type { NamedType } from '../../../naming/api.js';
import { lowerFirst } from '../../../names/words.js';
import { builtIn, call, exported, exportedType, named, orUndefined } from '../../../surface/build.js';
import type { Expression } from '../../../surface/expression.js';
import type { ConstantItem, EnumItem, FunctionItem, Item, SourceFile } from '../../../surface/surface.js';
import type { TypeExpression } from '../../../surface/type-expression.js';
import { schemaModule } from '../types/module.js';
import { modulePath, schemaName, type Sdk } from '../sdk.js';
import { additionalOf, isPlainEnum, schemaCall } from '../types/shapes.js';
import { docOf } from '../print/text.js';
import { memberOf, typeOf, unionType } from '../types/type-text.js';

/** The local name of the schema library in models. */
const wholeLibrary = { [schemaModule]: 'schema' };

/** A function of the schema library. */
const lib = (name: string): Expression => exported(schemaModule, name);

/** The constant of a schema. It has an explicit type because models may be recursive, and is tree-shakeable. */
export function schemaConstant(sdk: Sdk, path: string, name: string, owner: NamedType): ConstantItem {
  return {
    kind: 'constant',
    name: schemaName(name),
    id: owner.id,
    type: exportedType(schemaModule, 'Schema', exportedType(path, name)),
    value: { ...schemaCall(sdk, owner, owner.declaration), pure: true },
  };
}

/** What the name of a helper begins with, before `ToJSON` and `FromJSON`. */
const helperName = ({ context }: Sdk, { name, plainName = name }: NamedType): string =>
  context.conventions.jsonHelpers === 'values' ? plainName : lowerFirst(plainName);

function toJson(sdk: Sdk, type: NamedType): FunctionItem {
  const { name, id } = type;
  // A model may have the name of a keyword: `Import`, `Case`.
  const parameter = keywords.includes(lowerFirst(name)) ? `${lowerFirst(name)}_` : lowerFirst(name);
  const asValue = sdk.context.conventions.jsonHelpers === 'values';
  const writer = !asValue && sdk.exact.has(id) ? [lib('exactText')] : [];
  const text = call(lib(asValue ? 'toValue' : 'toJSON'), [named(schemaName(name)), named(parameter), ...writer]);
  return {
    kind: 'function',
    name: `${helperName(sdk, type)}ToJSON`,
    id,
    parameters: [{ name: parameter, type: exportedType(modulePath(type), name) }],
    returns: builtIn(asValue ? 'unknown' : 'string'),
    body: [{ kind: 'return', value: { ...text, types: [exportedType(modulePath(type), name)] } }],
  };
}

function fromJson(sdk: Sdk, type: NamedType): FunctionItem {
  const { name, id } = type;
  const model = exportedType(modulePath(type), name);
  const asValue = sdk.context.conventions.jsonHelpers === 'values';
  const reader = !asValue && sdk.exact.has(id) ? [lib('digitsOf')] : [];
  const given = asValue ? 'json' : 'jsonString';
  const value = call(lib(asValue ? 'fromValue' : 'fromJSON'), [named(schemaName(name)), named(given), ...reader]);
  return {
    kind: 'function',
    name: `${helperName(sdk, type)}FromJSON`,
    id,
    parameters: [{ name: given, type: builtIn(asValue ? 'unknown' : 'string') }],
    returns: asValue ? model : exportedType(schemaModule, 'Result', model),
    body: [{ kind: 'return', value: { ...value, types: [model] } }],
  };
}

/** The generic type of the runtime that computes the value type of an enumeration. */
const enumTypeName = ({ open, suggested }: EnumDeclaration): string =>
  suggested ? 'SuggestedEnum' : open ? 'OpenEnum' : 'ClosedEnum';

function enumItem(sdk: Sdk, type: NamedType, declaration: EnumDeclaration): EnumItem {
  const { conventions } = sdk.context;
  const { description, deprecated } = declaration;
  const doc = docOf({ description, deprecated, kind: 'type' }, conventions);
  const { from, name } = exportedType('src/types/enums.ts', enumTypeName(declaration));
  return {
    kind: 'enum',
    name: type.name,
    id: type.id,
    ...(doc === undefined ? {} : { doc }),
    members: declaration.members.map((member) => {
      const words = docOf({ description: member.description, kind: 'field' }, conventions);
      return {
        name: type.members.get(member.value) ?? String(member.value),
        value: member.value,
        ...(words === undefined ? {} : { doc: words }),
      };
    }),
    values: { from, name },
  };
}

/** The body of an object type: a property per field, and the additional properties. */
function objectType(sdk: Sdk, type: NamedType, declaration: Declaration): TypeExpression {
  if (declaration.kind !== 'object') return builtIn('any');
  const members = declaration.fields.map((field) => memberOf(sdk, type, field));
  const additional = additionalOf(type, declaration);
  if (additional === undefined) return { kind: 'object', members };
  const values = orUndefined({ kind: 'map', values: typeOf({ sdk }, additional) });
  return { kind: 'object', members: [...members, { name: 'additionalProperties', optional: true, type: values }] };
}

/** The type expression of a declaration. */
export function bodyType(sdk: Sdk, type: NamedType, declaration: Declaration): TypeExpression {
  switch (declaration.kind) {
    case 'object':
      return objectType(sdk, type, declaration);
    case 'union':
      return unionType({ sdk }, declaration);
    case 'alias':
      return typeOf({ sdk }, declaration.type);
    case 'enum':
      return builtIn('never');
  }
}

function typeItem(sdk: Sdk, type: NamedType): Item {
  const { declaration, name, id } = type;
  if (declaration.kind === 'enum') return enumItem(sdk, type, declaration);
  const { description, deprecated } = declaration;
  const doc = docOf({ description, deprecated, kind: 'class' }, sdk.context.conventions);
  return { kind: 'type', name, id, ...(doc === undefined ? {} : { doc }), type: bodyType(sdk, type, declaration) };
}

const isGlobals = ({ id, declaration: { hint } }: NamedType): boolean =>
  hint.kind === 'derived' && hasSuffix(id, 'Globals');

/** A model: its type, its schema, and its conversions to and from JSON in the directions in which it is sent. */
function modelItems(sdk: Sdk, path: string, type: NamedType): Item[] {
  const { sent, received } = sdk.api.presence;
  const helpers = type.declaration.kind !== 'enum' && sdk.context.conventions.jsonHelpers !== 'none';
  // Types that only group arguments are never sent by themselves, a plain enumeration accepts any value of its kind,
  // and aliases of components are written out where they are used.
  const isName = type.declaration.kind === 'alias' && type.declaration.inPlace === true;
  if (isName || isGlobals(type) || isPlainEnum(sdk, type)) return [typeItem(sdk, type)];
  return [
    typeItem(sdk, type),
    schemaConstant(sdk, path, type.name, type),
    ...(helpers && sent.has(type.id) ? [toJson(sdk, type)] : []),
    ...(helpers && received.has(type.id) ? [fromJson(sdk, type)] : []),
  ];
}

/** Names that files of models reserve for future declarations and for parameters. */
const keptNames = (sdk: Sdk, type: NamedType): string[] => {
  const front = helperName(sdk, type);
  return [schemaName(type.name), `${front}ToJSON`, `${front}FromJSON`, lowerFirst(type.name)];
};

/** The file of a model and its parts, in dependency order. */
export const modelFile = (sdk: Sdk, path: string, types: readonly NamedType[]): SourceFile => ({
  path,
  reserved: types.flatMap((type) => keptNames(sdk, type)),
  whole: wholeLibrary,
  items: types.flatMap((type) => modelItems(sdk, path, type)),
});
