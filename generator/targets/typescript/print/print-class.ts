import {
  Scope,
  StructureKind,
  type ClassDeclarationStructure,
  type OptionalKind,
  type ParameterDeclarationStructure,
  type PropertyDeclarationStructure,
} from 'ts-morph';
import type { Doc } from '../../../surface/doc.js';
import type { Imports } from '../../../surface/imports.js';
import type { Callable, ClassItem, Parameter, Property, Signature } from '../../../surface/surface.js';
import { printExpression, printStatement } from './print-expression.js';
import { printType } from './print-type.js';
import { docLines, key, typeKey } from './text.js';

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

/** Overloads have the comment, since nobody sees the implementation. */
function methodOf(callable: Callable, imports: Imports) {
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

/** A class for ts-morph. References are imported under the local names chosen here. */
export function printClass(item: ClassItem, imports: Imports): ClassDeclarationStructure {
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
      ...methodOf(method, imports),
    })),
  };
}
