import { expect, test } from 'vitest';
import { conventionsOf } from '../../conventions/conventions.js';
import type { Json } from '../../load/source.js';
import type { Type } from '../../model/model.js';
import { analyze } from '../analyze.js';

const types = {
  Names: { type: 'array', items: { type: 'string' } },
  Pets: { type: 'array', items: { type: 'object', properties: { a: {} } } },
  Scores: { type: 'object', additionalProperties: { type: 'integer' } },
  Tier: { anyOf: [{ type: 'string', enum: ['a', 'b'] }, { type: 'null' }] },
  Fault: { anyOf: [{ type: 'object', properties: { a: {} } }, { type: 'null' }] },
  Note: { type: ['string', 'null'] },
  Kept: { type: ['object', 'null'], properties: { a: {} } },
  Other: { $ref: '#/components/schemas/Names' },
  Files: { type: 'array', items: { type: 'string', format: 'binary' } },
  Text: { type: 'string' },
  Lists: { type: 'array', items: { $ref: '#/components/schemas/Lists' } },
} satisfies Readonly<Record<string, Json>>;

const show = (type: Type | undefined): string => {
  const name = type !== undefined && 'alias' in type ? ` as ${type.alias.slice(21)}` : '';
  switch (type?.kind) {
    case 'nullable':
      return `${show(type.inner)}?${name}`;
    case 'list':
      return `[${show(type.items)}]${name}`;
    case 'map':
      return `{${show(type.values)}}${name}`;
    case 'ref':
      return type.to.slice(21);
    case 'scalar':
      return type.scalar;
    case 'literal':
    case 'tuple':
    case 'unknown':
      return type.kind;
    case undefined:
      return 'nothing';
  }
};

/** The type of a component, and the components that are declared for it. */
function read(name: keyof typeof types, aliases: 'named' | 'inline') {
  const schema = { $ref: `#/components/schemas/${name}` };
  const document = {
    openapi: '3.1.0',
    info: { title: 'A', version: '1' },
    paths: {
      '/a': { get: { responses: { 200: { description: 'ok', content: { 'application/json': { schema } } } } } },
    },
    components: { schemas: types },
  };
  const source = { root: '', documents: new Map([['', document]]), texts: new Map<string, string>() };
  const { operations, declarations } = analyze(source, conventionsOf({ aliases })).value;
  const named = declarations.flatMap(({ kind, hint }) => (hint.kind === 'component' ? [`${kind} ${hint.key}`] : []));
  return [show(operations[0]?.responses[0]?.contents[0]?.type), ...named];
}

test.each<[keyof typeof types, string[], string[]]>([
  ['Names', ['[string] as Names', 'alias Names'], ['[string]']],
  ['Pets', ['[Pets/items] as Pets', 'alias Pets'], ['[Pets/items]']],
  ['Scores', ['{integer} as Scores', 'alias Scores'], ['{integer}']],
  ['Tier', ['Tier/anyOf/0?', 'enum Tier'], ['Tier/anyOf/0?']],
  ['Fault', ['Fault/anyOf/0?', 'object Fault'], ['Fault/anyOf/0?']],
  ['Note', ['string? as Note', 'alias Note'], ['string?']],
  ['Kept', ['Kept?', 'object Kept'], ['Kept?', 'object Kept']],
  ['Other', ['[string] as Names', 'alias Names'], ['[string]']],
  ['Files', ['[binary]'], ['[binary]']],
  ['Text', ['string'], ['string']],
  ['Lists', ['Lists', 'alias Lists'], ['Lists', 'alias Lists']],
])('%s', (name, named, inline) => {
  expect([read(name, 'named'), read(name, 'inline')]).toEqual([named, inline]);
});
