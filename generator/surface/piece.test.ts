import { expect, test } from 'vitest';
import type { NamedType } from '../naming/api.js';
import { fill, type Piece, type Values } from './piece.js';

const pet = { name: 'Pet' } as NamedType;
const inner: Piece = { text: 'string', mark: 'word' };

test.each<[string, string, Values, Piece[]]>([
  ['plain', 'List<{}>', { '': [inner] }, [{ text: 'List<' }, inner, { text: '>' }]],
  ['a word', '*str*', {}, [{ text: 'str', mark: 'word' }]],
  ['code', '`*string`', {}, [{ text: '*string', mark: 'code' }]],
  [
    'signs of a language that mark nothing',
    'map[string]{}',
    { '': [inner] },
    [{ text: 'map' }, { text: '[' }, { text: 'string]' }, inner],
  ],
  [
    'a value inside of a word',
    '*Literal[{}]*',
    { '': [{ text: '"a*"', isValue: true }] },
    [
      { text: 'Literal[', mark: 'word' },
      { text: '"a*"', isValue: true, mark: 'word' },
      { text: ']', mark: 'word' },
    ],
  ],
  ['a link', '[date](https://a.example)', {}, [{ text: 'date', href: 'https://a.example' }]],
  [
    'the name of a type, in brackets',
    '[Optional[{name}]]({href})',
    { name: 'Pet' },
    [
      { text: 'Optional[', type: pet },
      { text: 'Pet', type: pet },
      { text: ']', type: pet },
    ],
  ],
  ['a placeholder without a value', '{other}', {}, [{ text: '{other}' }]],
])('a pattern: %s', (_, pattern, values, want) => {
  expect(fill(pattern, values, pet)).toEqual(want);
});
