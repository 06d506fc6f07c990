import {
  Scope,
  StructureKind,
  VariableDeclarationKind,
  type ClassDeclarationStructure,
  type OptionalKind,
  type ParameterDeclarationStructure,
  type PropertyDeclarationStructure,
  type StatementStructures,
} from 'ts-morph';
import type { Doc } from '../../../surface/doc.js';
import type { Imports } from '../../../surface/imports.js';
import type {
  Callable,
  ClassItem,
  ConstantItem,
  EnumItem,
  ExportItem,
  Item,
  Parameter,
  Property,
  Signature,
} from '../../../surface/surface.js';
import { printExpression, printStatement } from './print-expression.js';
import { printType } from './print-type.js';
import { block, comment, docLines, key, typeKey, literalText } from './text.js';

/** A doc comment for ts-morph: none or one. */
function docsOf(doc: Doc | undefined): string[] {
  if (doc === undefined) return [];
  const lines = docLines(doc);
  const [only, ...more] = lines;
  return only === undefined ? [] : [more.length === 0 ? only : `\n${lines.join('\n')}`];
}

function parameterOf(parameter: Parameter, imports: Imports): OptionalKind<ParameterDeclarationStructure> {
  const { name, type, optional = false, default: standard } = parameter;
  const initializer = standard === undefined ? {} : { initializer: printExpression(standard, imports) };
  return { name, type: printType(type, imports), hasQuestionToken: optional, ...initializer };
}

const signatureOf = ({ parameters, returns }: Signature, imports: Imports) => ({
  parameters: parameters.map((parameter) => parameterOf(parameter, imports)),
  returnType: printType(returns, imports),
});

/** The common part of functions and methods. Overloads have the comment, since nobody sees the implementation. */
function callableOf(callable: Callable, imports: Imports) {
  const { overloads = [], body, doc, async = false } = callable;
  const docs = docsOf(doc);
  return {
    docs: overloads.length > 0 ? [] : docs,
    overloads: overloads.map((overload) => ({ docs, ...signatureOf(overload, imports) })),
    ...signatureOf(callable, imports),
    isAsync: async,
    statements: body.map((statement) => printStatement(statement, imports)),
  };
}

function propertyOf(property: Property, imports: Imports): OptionalKind<PropertyDeclarationStructure> {
  return {
    name: typeKey(property.name),
    ...(property.private ? { scope: Scope.Private } : {}),
    hasDeclareKeyword: property.declared ?? false,
    isReadonly: property.readonly ?? false,
    hasQuestionToken: property.optional ?? false,
    type: printType(property.type, imports),
    docs: docsOf(property.doc),
  };
}

function classOf(item: ClassItem, imports: Imports): ClassDeclarationStructure {
  const { class: parent, arguments: given = [] } = item.extends;
  const name = typeof parent === 'string' ? parent : imports.value(parent.from, parent.name);
  const types = given.map((type) => printType(type, imports)).join(', ');
  const { constructs } = item;
  return {
    kind: StructureKind.Class,
    isExported: item.local !== true,
    name: item.name,
    docs: docsOf(item.doc),
    extends: types === '' ? name : `${name}<${types}>`,
    properties: (item.properties ?? []).map((property) => propertyOf(property, imports)),
    ctors: constructs
      ? [
          {
            parameters: constructs.parameters.map((parameter) => parameterOf(parameter, imports)),
            statements: constructs.body.map((statement) => printStatement(statement, imports)),
          },
        ]
      : [],
    getAccessors: (item.getters ?? []).map((getter) => ({
      name: key(getter.name),
      returnType: printType(getter.returns, imports),
      statements: getter.body.map((statement) => printStatement(statement, imports)),
    })),
    methods: (item.methods ?? []).map((method) => ({
      name: key(method.name),
      ...(method.public ? { scope: Scope.Public } : {}),
      ...callableOf(method, imports),
    })),
  };
}

function constantOf({ name, local, doc, type, value }: ConstantItem, imports: Imports): StatementStructures {
  const initializer = printExpression(value, imports);
  return {
    kind: StructureKind.VariableStatement,
    isExported: local !== true,
    declarationKind: VariableDeclarationKind.Const,
    docs: docsOf(doc),
    declarations: [{ name, ...(type === undefined ? {} : { type: printType(type, imports) }), initializer }],
  };
}

function enumOf({ name, members, values, doc }: EnumItem, imports: Imports): StatementStructures[] {
  const entries = members.map((member) => {
    const words = member.doc === undefined ? '' : comment(docLines(member.doc));
    return `${words}${key(member.name)}: ${literalText(member.value)}`;
  });
  const docs = docsOf(doc);
  return [
    {
      kind: StructureKind.VariableStatement,
      isExported: true,
      declarationKind: VariableDeclarationKind.Const,
      docs,
      declarations: [{ name, initializer: `${block(entries, ',')} as const` }],
    },
    {
      kind: StructureKind.TypeAlias,
      isExported: true,
      docs,
      name,
      type: `${imports.type(values.from, values.name)}<typeof ${name}>`,
    },
  ];
}

/** The statements of a module's declarations. References are imported under the local names chosen here. */
export function printItem(item: Exclude<Item, ExportItem>, imports: Imports): StatementStructures[] {
  switch (item.kind) {
    case 'type':
      return [
        {
          kind: StructureKind.TypeAlias,
          isExported: item.local !== true,
          docs: docsOf(item.doc),
          name: item.name,
          type: printType(item.type, imports),
        },
      ];
    case 'enum':
      return enumOf(item, imports);
    case 'constant':
      return [constantOf(item, imports)];
    case 'function':
      return [
        {
          kind: StructureKind.Function,
          isExported: item.local !== true,
          name: item.name,
          ...callableOf(item, imports),
        },
      ];
    case 'class':
      return [classOf(item, imports)];
  }
}
