import type { Imports } from '../../../surface/imports.js';
import type { Member, TypeExpression } from '../../../surface/type-expression.js';
import { block, comment, docLines, quote, typeKey } from './text.js';

const argumentsText = (given: readonly TypeExpression[] | undefined, imports: Imports): string =>
  given === undefined || given.length === 0 ? '' : `<${given.map((type) => printType(type, imports)).join(', ')}>`;

/** Whether a type needs brackets beside another. A union in a union needs none. */
const loose: ReadonlySet<TypeExpression['kind']> = new Set(['union', 'intersection', 'function', 'keys']);

const inBrackets = (type: TypeExpression, imports: Imports): string => {
  const text = printType(type, imports);
  return loose.has(type.kind) ? `(${text})` : text;
};

const memberOf = (type: TypeExpression, imports: Imports): string =>
  type.kind === 'union' ? printType(type, imports) : inBrackets(type, imports);

function tupleText({ items, least, rest }: Extract<TypeExpression, { kind: 'tuple' }>, imports: Imports): string {
  const texts = items.map((item, index) =>
    index < least ? printType(item, imports) : `${inBrackets(item, imports)}?`,
  );
  return `[${[...texts, ...(rest ? [`...Array<${printType(rest, imports)}>`] : [])].join(', ')}]`;
}

/** A property of an object type with its comment. */
function memberText({ name, optional, type, doc }: Member, imports: Imports): string {
  const words = doc === undefined ? '' : comment(docLines(doc));
  return `${words}${typeKey(name)}${optional ? '?' : ''}: ${printType(type, imports)};`;
}

/** Prints a type with the local names of its references. */
export function printType(type: TypeExpression, imports: Imports): string {
  switch (type.kind) {
    case 'builtIn':
      return `${type.name}${argumentsText(type.arguments, imports)}`;
    case 'reference': {
      const name = imports.type(type.from, type.name);
      return `${name}${type.member === undefined ? '' : `.${type.member}`}${argumentsText(type.arguments, imports)}`;
    }
    case 'literal':
      return typeof type.value === 'string' ? quote(type.value) : String(type.value);
    case 'template':
      return `\`${type.parts.join('${string}')}\``;
    case 'union':
      return type.members.map((member) => memberOf(member, imports)).join(' | ');
    case 'intersection':
      return type.members.map((member) => inBrackets(member, imports)).join(' & ');
    case 'tuple':
      return tupleText(type, imports);
    case 'map':
      return `{ [k: string]: ${printType(type.values, imports)} }`;
    case 'object':
      return block(
        type.members.map((member) => memberText(member, imports)),
        '',
      );
    case 'function':
      return `() => ${printType(type.returns, imports)}`;
    case 'property':
      return `${inBrackets(type.of, imports)}[${quote(type.name)}]`;
    case 'keys':
      return `keyof ${inBrackets(type.of, imports)}`;
    case 'typeOf':
      return `typeof ${imports.type(type.constant.from, type.constant.name)}`;
  }
}
