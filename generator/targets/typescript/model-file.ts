import {
  StructureKind,
  VariableDeclarationKind,
  type FunctionDeclarationStructure,
  type StatementStructures,
} from 'ts-morph';
import type { NamedType } from '../../naming/api.js';
import { keywords } from '../../languages/typescript-reserved.js';
import { hasSuffix } from '../../model/id.js';
import type { Declaration, EnumDeclaration } from '../../model/model.js';
import { lowerFirst } from '../../names/words.js';
import type { TypeScriptFile } from './emit.js';
import { Imports } from './imports.js';
import { additionalOf, isPlainEnum, literalText, schemaCall } from './shape-text.js';
import { schemaName, type Sdk } from './sdk.js';
import { block, comment, docLines, key } from './text.js';
import { memberText, typeText, unionText } from './type-text.js';
import { modelModule, type Module } from './module.js';

/** A doc comment as ts-morph takes it: nothing, or one block. */
export function docs(lines: readonly string[]): string[] {
  const [only, ...more] = lines;
  if (only === undefined) return [];
  return [more.length === 0 ? only : `\n${lines.join('\n')}`];
}

/** The constant that holds a schema. It says its type, since models may be recursive, and is dropped where nobody uses it. */
export function schemaConstant(module: Module, name: string, owner: NamedType): StatementStructures {
  const made = schemaCall(module, owner, owner.declaration);
  return {
    kind: StructureKind.VariableStatement,
    isExported: true,
    declarationKind: VariableDeclarationKind.Const,
    declarations: [
      { name: schemaName(name), type: `${module.lib('Schema')}<${name}>`, initializer: `/* @__PURE__ */ ${made}` },
    ],
  };
}

function toJson(module: Module, { name, id }: NamedType): FunctionDeclarationStructure {
  const writer = module.sdk.exact.has(id) ? [module.lib('exactText')] : [];
  // A model may be named like a word of the language: `Import`, `Case`.
  const parameter = keywords.includes(lowerFirst(name)) ? `${lowerFirst(name)}_` : lowerFirst(name);
  return {
    kind: StructureKind.Function,
    isExported: true,
    name: `${lowerFirst(name)}ToJSON`,
    parameters: [{ name: parameter, type: name }],
    returnType: 'string',
    statements: [`return ${module.lib('toJSON')}(${[schemaName(name), parameter, ...writer].join(', ')});`],
  };
}

function fromJson(module: Module, { name, id }: NamedType): FunctionDeclarationStructure {
  const reader = module.sdk.exact.has(id) ? [module.lib('digitsOf')] : [];
  return {
    kind: StructureKind.Function,
    isExported: true,
    name: `${lowerFirst(name)}FromJSON`,
    parameters: [{ name: 'jsonString', type: 'string' }],
    returnType: `${module.lib('Result')}<${name}>`,
    statements: [`return ${module.lib('fromJSON')}(${[schemaName(name), 'jsonString', ...reader].join(', ')});`],
  };
}

/** The type of the runtime that makes a type of the values of an enumeration. */
const enumTypeName = ({ open, suggested }: EnumDeclaration): string =>
  suggested ? 'SuggestedEnum' : open ? 'OpenEnum' : 'ClosedEnum';

function enumStatements(module: Module, type: NamedType, declaration: EnumDeclaration): StatementStructures[] {
  const kind = module.imports.type('src/types/enums.ts', enumTypeName(declaration));
  const members = declaration.members.map((member) => {
    const words = comment(docLines({ description: member.description, kind: 'field' }, module.sdk.context.conventions));
    return `${words}${key(type.members.get(member.value) ?? String(member.value))}: ${literalText(member.value)}`;
  });
  const { description, deprecated } = declaration;
  const words = docs(docLines({ description, deprecated, kind: 'type' }, module.sdk.context.conventions));
  return [
    {
      kind: StructureKind.VariableStatement,
      isExported: true,
      declarationKind: VariableDeclarationKind.Const,
      docs: words,
      declarations: [{ name: type.name, initializer: `${block(members, ',')} as const` }],
    },
    {
      kind: StructureKind.TypeAlias,
      isExported: true,
      docs: words,
      name: type.name,
      type: `${kind}<typeof ${type.name}>`,
    },
  ];
}

/** The body of an object type: a member per field, and the values beside them. */
function objectText(module: Module, type: NamedType, declaration: Declaration): string {
  if (declaration.kind !== 'object') return 'any';
  const members = declaration.fields.map((field) => memberText(module, type, field));
  const additional = additionalOf(type, declaration);
  const rest = additional
    ? [`additionalProperties?: { [k: string]: ${typeText(module, additional)} } | undefined;`]
    : [];
  return block([...members, ...rest], '');
}

/** What a declaration is as a type, without its name. */
export function bodyText(module: Module, type: NamedType, declaration: Declaration): string {
  switch (declaration.kind) {
    case 'object':
      return objectText(module, type, declaration);
    case 'union':
      return unionText(module, declaration);
    case 'alias':
      return typeText(module, declaration.type);
    case 'enum':
      return 'never';
  }
}

function typeStatements(module: Module, type: NamedType): StatementStructures[] {
  const { declaration } = type;
  if (declaration.kind === 'enum') return enumStatements(module, type, declaration);
  const { description, deprecated } = declaration;
  const words = docs(docLines({ description, deprecated, kind: 'class' }, module.sdk.context.conventions));
  return [
    {
      kind: StructureKind.TypeAlias,
      isExported: true,
      docs: words,
      name: type.name,
      type: bodyText(module, type, declaration),
    },
  ];
}

const isGlobals = ({ id, declaration: { hint } }: NamedType): boolean =>
  hint.kind === 'derived' && hasSuffix(id, 'Globals');

/** A model: its type, its schema, and the ways to and from JSON in the directions in which it travels. */
function modelStatements(module: Module, type: NamedType): StatementStructures[] {
  const { sent, received } = module.sdk.api.presence;
  const helpers = type.declaration.kind !== 'enum';
  // What stands in for arguments is never written by itself, a plain enumeration is any value of its kind, and what a
  // component is stands where it is used.
  const isName = type.declaration.kind === 'alias' && type.declaration.inPlace === true;
  if (isName || isGlobals(type) || isPlainEnum(module, type)) return typeStatements(module, type);
  return [
    ...typeStatements(module, type),
    schemaConstant(module, type.name, type),
    ...(helpers && sent.has(type.id) ? [toJson(module, type)] : []),
    ...(helpers && received.has(type.id) ? [fromJson(module, type)] : []),
  ];
}

const declaredNames = ({ name }: NamedType): string[] => {
  const lower = lowerFirst(name);
  return [name, schemaName(name), `${lower}ToJSON`, `${lower}FromJSON`, lower];
};

/** The file of a model and of what is part of it, in the order in which they need each other. */
export function modelFile(sdk: Sdk, path: string, types: readonly NamedType[]): TypeScriptFile {
  return {
    path,
    statements: () => {
      const module = modelModule(sdk, new Imports(path, types.flatMap(declaredNames), sdk.homes));
      const statements = types.flatMap((type) => modelStatements(module, type));
      return [...module.imports.statements(), ...statements];
    },
  };
}
