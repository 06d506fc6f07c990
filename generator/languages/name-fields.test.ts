import { describe, expect, it } from 'vitest';
import type { EnumDeclaration, EnumMember } from '../model/model.js';
import { csharp } from './csharp.js';
import type { Language } from './language.js';
import { nameFields, nameMembers } from './name-fields.js';
import { typescript } from './typescript.js';

const names = (language: Language, wires: readonly string[]) =>
  Object.fromEntries(
    nameFields(
      language,
      wires.map((name) => ({ name })),
    ),
  );

describe('fields by their names on the wire', () => {
  it.each<[string, Language, string[], Record<string, string>]>([
    ['casing', typescript, ['snake_case', 'X-Id'], { snake_case: 'snakeCase', 'X-Id': 'xId' }],
    ['casing of C#', csharp, ['snake_case', 'id'], { snake_case: 'SnakeCase', id: 'Id' }],
    [
      'the one that needs no change owns the name',
      typescript,
      ['user_id', 'userId', 'user-id'],
      { user_id: 'userId2', userId: 'userId', 'user-id': 'userId3' },
    ],
    [
      'names with a meaning of their own',
      typescript,
      ['constructor', '__proto__', 'prototype', 'class', 'toString'],
      {
        constructor: 'constructor_',
        ['__proto__']: 'proto',
        prototype: 'prototype_',
        class: 'class',
        toString: 'toString_',
      },
    ],
    ['nothing that could be a name', typescript, ['', '😀'], { '': 'field', '😀': 'field2' }],
    ['a digit first', typescript, ['2nd'], { '2nd': '_2nd' }],
    ['upper and lower case are two names', typescript, ['a_b', 'ab'], { a_b: 'aB', ab: 'ab' }],
  ])('%s', (_, language, wires, want) => {
    expect(names(language, wires)).toEqual(want);
  });

  it('takes the name that the document asks for', () => {
    const fields = [{ name: 'a' }, { name: 'b', nameOverride: 'better_name' }, { name: 'c', nameOverride: 'a' }];
    expect(Object.fromEntries(nameFields(typescript, fields))).toEqual({ a: 'a', b: 'betterName', c: 'a2' });
  });
});

const members = (given: readonly (EnumMember | string | number)[]): unknown[] => {
  const declaration: EnumDeclaration = {
    kind: 'enum',
    id: '#/x',
    hint: { kind: 'component', key: 'X' },
    base: 'string',
    open: false,
    examples: [],
    members: given.map((member) => (typeof member === 'object' ? member : { value: member })),
  };
  return [...nameMembers(typescript, declaration).values()];
};

describe('members of enumerations', () => {
  it.each<[string, (EnumMember | string | number)[], string[]]>([
    ['words', ['on', 'ON_TIME', 'RSA', 'a b'], ['On', 'OnTime', 'Rsa', 'AB']],
    ['values that cast alike', ['a b', 'a-b', 'A_B'], ['AB', 'AB2', 'AB3']],
    ['nothing and blanks', ['', ' '], ['Empty', 'Space']],
    ['signs', ['+', '<=', '*/', '€'], ['Plus', 'LessThanEqual', 'StarSlash', 'Value']],
    ['numbers', [1, -1, '1'], ['_1', 'Minus1', '_12']],
    [
      'names of the document',
      [
        { value: 1, name: 'Low' },
        { value: 2, name: 'Low' },
      ],
      ['Low', '_2'],
    ],
    ['names that mean something', ['__proto__', 'constructor'], ['Proto', 'Constructor']],
  ])('%s', (_, given, want) => {
    expect(members(given)).toEqual(want);
  });
});
