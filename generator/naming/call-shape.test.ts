import { expect, test } from 'vitest';
import type { Field } from '../model/model.js';
import { bodyLast, type Argument } from './call-shape.js';

/** An argument from its name: `?` after it may be left out, and parentheses hold several parameters. */
function argument(text: string): Argument {
  const name = text.replace('?', '');
  const type = { kind: 'unknown' } as const;
  const required = name === text;
  if (name.startsWith('(')) return { name, type, required, without: [] };
  const field: Field = { id: `#/${name}`, name, type, required, examples: [] };
  return { name, type, required, property: name, field };
}

test.each<[string, string]>([
  ['', ''],
  ['id', 'id'],
  ['body id', 'id body'],
  ['body id limit?', 'id body limit?'],
  ['id body? limit?', 'id limit? body?'],
  ['body id (params)?', 'id body (params)?'],
  ['body? id (params)?', 'id body? (params)?'],
  ['body (params)?', 'body (params)?'],
])('pages list the arguments %j as %j', (given, want) => {
  const all = given.split(' ').filter(Boolean).map(argument);
  const listed = bodyLast({ arguments: all, bodyKey: 'body' });
  expect(listed.map(({ name, required }) => (required ? name : `${name}?`)).join(' ')).toBe(want);
});
