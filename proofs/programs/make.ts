import { isOptional } from '../../generator/naming/presence.js';
import type { NamedType } from '../../generator/naming/api.js';
import { typeName } from '../../generator/diff/compared-api.js';
import type { ByScalar, Declaration, Type } from '../../generator/model/model.js';
import { ofScalar } from '../../generator/model/type.js';
import { additionalOf } from '../../generator/targets/typescript/types/shapes.js';
import { access, quote, type Writer } from './texts.js';

const scalars: ByScalar<string> = {
  string: '"a"',
  decimal: '"1"',
  date: 'new RFCDate("2020-01-01")',
  'date-time': 'new Date(0)',
  binary: 'new Uint8Array()',
  boolean: 'flag',
  integer: '1',
  number: '1.5',
  bigint: '1n',
};

/** An expression that is a value of a type; where there are several, `flag` decides. */
export function valueText(writer: Writer, type: Type): string {
  const inside = (one: Type): string => valueText(writer, one);
  switch (type.kind) {
    case 'scalar':
      return ofScalar(scalars, type.scalar);
    case 'literal':
      return quote(type.value);
    case 'list':
      return `[${inside(type.items)}]`;
    case 'map':
      return `{ a: ${inside(type.values)} }`;
    case 'tuple':
      return `[${type.items.map(inside).join(', ')}]`;
    case 'nullable':
      return `(flag ? null : ${inside(type.inner)})`;
    case 'ref':
      return writer.declarationOf(type.to) === undefined ? '0' : `make${writer.numberOf(type.to)}()`;
    case 'unknown':
      return '0';
  }
}

const chosen = (all: readonly string[]): string => all.reduceRight((rest, one) => `flag ? ${one} : ${rest}`);

function membersText(writer: Writer, type: NamedType, all: boolean): string {
  const { id, declaration, fields: names } = type;
  if (declaration.kind !== 'object') return '';
  const fields = declaration.fields.filter((field) => all || !isOptional(writer.side.api.presence, id, field));
  const others = all && additionalOf(type, declaration);
  const rest = others ? [`additionalProperties: { a: ${valueText(writer, others)} },`] : [];
  return fields
    .map((field) => `[${quote(names.get(field.name) ?? field.name)}]: ${valueText(writer, field.type)},`)
    .concat(rest)
    .join(' ');
}

/** What a function that makes a value of a declaration gives, statement by statement. */
function made(writer: Writer, type: NamedType): string[] {
  const { declaration } = type;
  switch (declaration.kind) {
    case 'object':
      return [
        `if (flag) return { ${membersText(writer, type, false)} };`,
        `return { ${membersText(writer, type, true)} };`,
      ];
    case 'enum': {
      const name = typeName(writer.side, declaration.id);
      const values = declaration.members.map(({ value }) => `${name}${access(type.members.get(value) ?? '')}`);
      const unknown = declaration.base === 'number' ? 'unrecognized(99)' : 'unrecognized("new")';
      return [`return ${chosen([...values, ...(declaration.open ? [unknown] : [])])};`];
    }
    case 'union':
      return declaration.members
        .map((member, index) => `if (number === ${String(index)}) return ${valueText(writer, member)};`)
        .concat('throw new Error();');
    case 'alias':
      return [`return ${valueText(writer, declaration.type)};`];
  }
}

/** The function that makes a value of a declared type. */
export function maker(writer: Writer, type: NamedType, declaration: Declaration): string {
  const name = typeName(writer.side, declaration.id);
  return `function make${writer.numberOf(declaration.id)}(): ${name} {\n  ${made(writer, { ...type, declaration }).join('\n  ')}\n}`;
}
