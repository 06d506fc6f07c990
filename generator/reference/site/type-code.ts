import type { Field } from '../../model/model.js';
import { typescript } from '../../languages/typescript.js';
import type { NamedApi, NamedType } from '../../naming/api.js';
import { key } from '../../samples/typescript-text.js';
import { codeText } from '../../surface/piece.js';
import { spell } from '../../surface/spell.js';
import { entityTypes, type TypeNotation } from '../../surface/type-notation.js';
import type { Snippet } from '../page.js';
import { snippet } from '../snippet.js';

/** The notation of declarations: every declared type by its name. */
const notation: TypeNotation = {
  ...entityTypes,
  scalars: typescript.notation.code.scalars,
  nullable: '{} | null',
  declaration: { object: '{name}', enum: '{name}', union: '{name}', alias: '{name}' },
};

/** The declaration of a type as the TypeScript SDK exports it. */
export function typeCode({ id, name, declaration, fields }: NamedType, api: NamedApi): Snippet {
  const code = (type: Field['type']): string => codeText(spell(type, { api, notation }, { inside: [id] }));
  switch (declaration.kind) {
    case 'object': {
      const lines = declaration.fields.map(
        (field) => `  ${key(fields.get(field.name) ?? field.name)}${field.required ? '' : '?'}: ${code(field.type)};`,
      );
      const others = declaration.additional ? [`  [key: string]: ${code(declaration.additional)};`] : [];
      return snippet([`interface ${name} {`, ...lines, ...others, '}'].join('\n'));
    }
    case 'enum':
      return alias(name, [
        ...declaration.members.map(({ value }) => JSON.stringify(value)),
        ...(declaration.open ? [declaration.suggested ? declaration.base : `Unrecognized<${declaration.base}>`] : []),
      ]);
    case 'union':
      return alias(name, [...new Set(declaration.members.map(code))]);
    case 'alias':
      return alias(name, [code(declaration.type)]);
  }
}

/** An alias in one line, or with a member a line. */
function alias(name: string, members: readonly string[]): Snippet {
  const line = `type ${name} = ${members.join(' | ')};`;
  return snippet(line.length <= 80 ? line : `type ${name} =\n${members.map((member) => `  | ${member}`).join('\n')};`);
}
