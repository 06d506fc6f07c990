import type { ClassDeclarationStructure } from 'ts-morph';
import type { Doc } from '../../../surface/doc.js';
import type { Imports } from '../../../surface/imports.js';
import type {
  ConstantItem,
  EnumItem,
  ExportItem,
  FunctionItem,
  Item,
  Parameter,
  Signature,
  TypeItem,
} from '../../../surface/surface.js';
import { printClass } from './print-class.js';
import { printExpression, printStatement } from './print-expression.js';
import { printType } from './print-type.js';
import { block, comment, docLines, key, literalText } from './text.js';

/** A statement of a file: its text with a line end, or a class, which ts-morph prints. */
export type Printed = string | ClassDeclarationStructure;

/** A declaration is separated by a blank line. */
const apart = (local: true | undefined, words: string, text: string): string =>
  `\n${words}${local ? '' : 'export '}${text}\n`;

const wordsOf = (doc: Doc | undefined): string => (doc === undefined ? '' : comment(docLines(doc)));

function parameterText({ name, type, optional, default: standard }: Parameter, imports: Imports): string {
  const value = standard === undefined ? '' : ` = ${printExpression(standard, imports)}`;
  return `${name}${optional ? '?' : ''}: ${printType(type, imports)}${value}`;
}

function signatureText({ parameters, returns }: Signature, imports: Imports): string {
  const texts = parameters.map((parameter) => parameterText(parameter, imports));
  return `(${texts.join(', ')}): ${printType(returns, imports)}`;
}

/** Overloads have the comment, since nobody sees the implementation. */
function functionText(item: FunctionItem, imports: Imports): string {
  const { name, local, doc, overloads = [], async, body } = item;
  const words = wordsOf(doc);
  const start = local ? '' : 'export ';
  const asked = overloads.map((overload) => `${words}${start}function ${name}${signatureText(overload, imports)};\n`);
  const own = `${async ? 'async ' : ''}function ${name}${signatureText(item, imports)}`;
  const lines = body.map((statement) => `${printStatement(statement, imports)}\n`);
  return `\n${asked.join('')}${asked.length > 0 ? '' : words}${start}${own} {\n${lines.join('')}}\n`;
}

function constantText({ name, local, doc, type, value }: ConstantItem, imports: Imports): string {
  const text = printExpression(value, imports);
  const typed = type === undefined ? '' : `: ${printType(type, imports)}`;
  return apart(local, wordsOf(doc), `const ${name}${typed} = ${text};`);
}

const typeText = ({ name, local, doc, type }: TypeItem, imports: Imports): string =>
  apart(local, wordsOf(doc), `type ${name} = ${printType(type, imports)};`);

function enumTexts({ name, members, values, doc }: EnumItem, imports: Imports): string[] {
  const entries = members.map((member) => `${wordsOf(member.doc)}${key(member.name)}: ${literalText(member.value)}`);
  const words = wordsOf(doc);
  const type = imports.type(values.from, values.name);
  return [
    apart(undefined, words, `const ${name} = ${block(entries, ',')} as const;`),
    apart(undefined, words, `type ${name} = ${type}<typeof ${name}>;`),
  ];
}

/**
 * The statements of a module's declarations. References are imported under the local names chosen here. ts-morph prints only
 * classes: it creates writers for each name, parameter and comment, which took a seventh of a run when it printed
 * everything. A test compares both texts.
 */
export function printItem(item: Exclude<Item, ExportItem>, imports: Imports): readonly Printed[] {
  switch (item.kind) {
    case 'type':
      return [typeText(item, imports)];
    case 'enum':
      return enumTexts(item, imports);
    case 'constant':
      return [constantText(item, imports)];
    case 'function':
      return [functionText(item, imports)];
    case 'class':
      return [printClass(item, imports)];
  }
}
