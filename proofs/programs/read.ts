import { isOptional } from '../../generator/naming/presence.js';
import type { NamedType } from '../../generator/naming/api.js';
import { typeName } from '../../generator/diff/compared-api.js';
import type { Declaration, Type } from '../../generator/model/model.js';
import { additionalOf } from '../../generator/targets/typescript/types/shapes.js';
import { access, holdsBytes, typeText, type Writer } from './texts.js';

/** A name for what is inside a value. */
const inner = (value: string): string => (/^item_*$/u.test(value) ? `${value}_` : 'item');

/** Statements that use a value in every way that its type invites to. */
export function reading(writer: Writer, type: Type, value: string): string {
  switch (type.kind) {
    case 'scalar':
      return type.scalar === 'binary' ? `void ${value};` : `take<${typeText(writer, type)}>(${value});`;
    case 'literal':
      return `take<${typeText(writer, type)}>(${value});`;
    case 'list':
      return `for (const ${inner(value)} of ${value}) { ${reading(writer, type.items, inner(value))} }`;
    case 'map':
      return `for (const [, ${inner(value)}] of Object.entries(${value})) { ${reading(writer, type.values, inner(value))} }`;
    case 'tuple':
      return type.items
        .slice(0, type.least ?? type.items.length)
        .map(
          (item, index) =>
            `{ const ${inner(value)} = ${value}[${String(index)}]; ${reading(writer, item, inner(value))} }`,
        )
        .join(' ');
    case 'nullable':
      return `if (${value} !== null) { ${reading(writer, type.inner, value)} }`;
    case 'ref':
      if (writer.declarationOf(type.to) === undefined || holdsBytes(writer, type)) return `void ${value};`;
      return `read${writer.numberOf(type.to)}(${value});`;
    case 'unknown':
      return `void ${value};`;
  }
}

/** Statements that read each field of an object. */
export function readFields(writer: Writer, type: NamedType, value: string): string[] {
  const { id, declaration, fields: names } = type;
  if (declaration.kind !== 'object') return [];
  const others = additionalOf(type, declaration);
  const rest = others
    ? [
        `for (const [, item] of Object.entries(${value}.additionalProperties ?? {})) { ${reading(writer, others, 'item')} }`,
      ]
    : [];
  const fields = declaration.fields.map((field) => {
    const read = `{ const one = ${value}${access(names.get(field.name) ?? field.name)}; `;
    const text = reading(writer, field.type, 'one');
    return `${read}${isOptional(writer.side.api.presence, id, field) ? `if (one !== undefined) { ${text} }` : text} }`;
  });
  return [...fields, ...rest];
}

/** What a function does with a value of a declared type. */
function used(writer: Writer, type: NamedType): string[] {
  const { declaration } = type;
  switch (declaration.kind) {
    case 'object':
      return readFields(writer, type, 'value');
    case 'enum': {
      const name = typeName(writer.side, declaration.id);
      const cases = declaration.members.map(
        ({ value }) => `case ${name}${access(type.members.get(value) ?? '')}: return;`,
      );
      const rest = declaration.open ? declaration.base : 'never';
      return [`switch (value) { ${cases.join(' ')} default: take<${rest}>(value); }`];
    }
    case 'union': {
      const texts = declaration.members.map((member) => typeText(writer, member));
      return declaration.members.some((member) => holdsBytes(writer, member))
        ? []
        : [`take<${texts.join(' | ')}>(value);`];
    }
    case 'alias':
      return [reading(writer, declaration.type, 'value')];
  }
}

/** The function that reads a value of a declared type. */
export function reader(writer: Writer, type: NamedType, declaration: Declaration): string {
  const name = typeName(writer.side, declaration.id);
  const statements = used(writer, { ...type, declaration });
  return `function read${writer.numberOf(declaration.id)}(value: ${name}): void {\n  ${statements.join('\n  ')}\n}`;
}
