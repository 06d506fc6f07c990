import { describe, expect, it, test } from 'vitest';
import type { EnumDeclaration, EnumMember } from '../../model/model.js';
import { csharp } from '../../languages/csharp.js';
import { go } from '../../languages/go.js';
import { java } from '../../languages/java.js';
import { javaWords } from '../../languages/java-reserved.js';
import type { Language } from '../../languages/language.js';
import { nameFields, nameMembers } from './name-fields.js';
import { python } from '../../languages/python.js';
import { typescript } from '../../languages/typescript.js';

const names = (language: Language, wires: readonly string[]) =>
  Object.fromEntries(
    nameFields(
      language,
      wires.map((name) => ({ name })),
    ).value,
  );

describe('fields by their names on the wire', () => {
  it.each<[string, Language, string[], Record<string, string>]>([
    ['casing', typescript, ['snake_case', 'X-Id'], { snake_case: 'snakeCase', 'X-Id': 'xId' }],
    [
      'casing of Python',
      python,
      ['statusCode', 'X-Id', '_id'],
      { statusCode: 'status_code', 'X-Id': 'x_id', _id: 'id' },
    ],
    ['casing of Go', go, ['statusCode', 'icon_url', 'id'], { statusCode: 'StatusCode', icon_url: 'IconURL', id: 'ID' }],
    ['casing of Java', java, ['status_code', 'X-Id'], { status_code: 'statusCode', 'X-Id': 'xId' }],
    ['keywords of Python', python, ['from', 'None', 'type'], { from: 'from_', None: 'none', type: 'type' }],
    ['a function of Python', python, ['format', 'id'], { format: 'format_', id: 'id' }],
    ['keywords of Java', java, ['class', 'default', 'type'], { class: 'class_', default: 'default_', type: 'type' }],
    [
      'words of Java in some places only',
      java,
      ['record', 'var', 'yield'],
      { record: 'record', var: 'var', yield: 'yield' },
    ],
    ['a method of Go', go, ['error'], { error: 'Error_' }],
    ['a digit first, where an underscore says something else', python, ['2nd'], { '2nd': 'n_2nd' }],
    ['a digit first, where capitals are seen', go, ['2nd'], { '2nd': 'N2nd' }],
    ['casing of C#', csharp, ['snake_case', 'id'], { snake_case: 'SnakeCase', id: 'Id' }],
    [
      'the one that needs no change owns the name',
      typescript,
      ['user_id', 'userId', 'user-id'],
      { user_id: 'user_id', userId: 'userId', 'user-id': 'userDashId' },
    ],
    [
      'words apart by more than one underscore',
      typescript,
      ['owner_id', 'owner__id', 'owner__id__in'],
      { owner_id: 'ownerId', owner__id: 'owner__id', owner__id__in: 'ownerIdIn' },
    ],
    [
      'signs behind',
      typescript,
      ['Time', 'Time<', 'Time>='],
      { Time: 'time', 'Time<': 'timeLessThan', 'Time>=': 'timeGreaterThanOrEqual' },
    ],
    [
      'signs in front',
      typescript,
      ['+1', '-1', '$ref', '@id'],
      { '+1': 'plus1', '-1': 'minus1', $ref: 'ref', '@id': 'id' },
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
    ['nothing that could be a name', typescript, ['', '😀'], { '': 'field', '😀': 'u1f600' }],
    ['a digit first', typescript, ['2nd'], { '2nd': '_2nd' }],
    ['upper and lower case are two names', typescript, ['a_b', 'ab'], { a_b: 'aB', ab: 'ab' }],
  ])('%s', (_, language, wires, want) => {
    expect(names(language, wires)).toEqual(want);
  });

  it.each(javaWords.filter((word) => word !== '_'))('%s is a word of Java', (word) => {
    expect(names(java, [word])).toEqual({ [word]: `${word}_` });
  });

  it('tells of a name that was moved, with a pin that keeps it and then says nothing', () => {
    const fields = [
      { id: '#/a', name: 'UserId' },
      { id: '#/b', name: 'userId' },
    ];
    const { diagnostics } = nameFields(typescript, fields);
    expect(diagnostics.map(({ place, message, hint }) => [place?.pointer, message, hint])).toEqual([
      [
        '/a',
        '"userId" is taken or reserved; the field is named userId2',
        'To keep this name whatever is added later, put "names": { "#/a@field": "userId2" } into the configuration.',
      ],
    ]);
    const pinned = nameFields(typescript, fields, '', new Map([['#/a@field', 'userId2']]));
    expect([pinned.value.get('UserId'), pinned.diagnostics]).toEqual(['userId2', []]);
  });

  it('takes the name that the document asks for', () => {
    const fields = [{ name: 'a' }, { name: 'b', nameOverride: 'better_name' }, { name: 'c', nameOverride: 'a' }];
    expect(Object.fromEntries(nameFields(typescript, fields).value)).toEqual({ a: 'a', b: 'betterName', c: 'a2' });
  });
});

const enumOf = (given: readonly (EnumMember | string | number)[]): EnumDeclaration => ({
  kind: 'enum',
  id: '#/x',
  hint: { kind: 'component', key: 'X' },
  base: 'string',
  open: false,
  examples: [],
  members: given.map((member) => (typeof member === 'object' ? member : { value: member })),
});

const members = (given: readonly (EnumMember | string | number)[], language: Language = typescript): unknown[] => [
  ...nameMembers(language, enumOf(given), 'Kind').values(),
];

describe('members of enumerations', () => {
  it.each<[string, (EnumMember | string | number)[], string[]]>([
    ['words', ['on', 'ON_TIME', 'RSA', 'a b'], ['On', 'OnTime', 'Rsa', 'AB']],
    ['values that cast alike', ['a b', 'a-b', 'A_B'], ['AB', 'ADashB', 'A_B']],
    ['values that differ in case', ['asc', 'ASC', 'v1', 'V1'], ['Asc', 'ASC', 'v1', 'V1']],
    ['values in every case', ['asc', 'Asc', 'ASC'], ['asc', 'Asc', 'ASC']],
    ['nothing and blanks', ['', ' '], ['Empty', 'Space']],
    ['signs', ['+', '<=', '*/', '€'], ['Plus', 'LessThanOrEqual', 'StarSlash', 'Euro']],
    ['keys to sort by', ['name', '-name', '+name', '-age'], ['Name', 'NameDescending', 'NameAscending', 'MinusAge']],
    ['votes', ['+1', '-1', '0'], ['Plus1', 'Minus1', '_0']],
    ['versions', ['1.1', '11', '1.10'], ['_1Point1', '_11', '_1Point10']],
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

test.each<[string[], string[]]>([
  [
    ['skip-3ds', 'oney_10x', 'p24', 'us-east-1', 'v1.1', '24h'],
    ['SKIP3DS', 'ONEY10X', 'P24', 'US_EAST1', 'V1_POINT1', '_24H'],
  ],
  [
    ['us-east-1', 'us-east1'],
    ['US_EAST1', 'US_DASH_EAST1'],
  ],
])('numbers in the words before them: %j', (values, want) => {
  const joined = { memberDigits: 'escaped', memberNumbers: 'joined' } as const;
  expect([...nameMembers(java, enumOf(values), 'Kind', new Map(), joined).values()]).toEqual(want);
});

describe('members of enumerations by language', () => {
  const given = ['onTime', 'one_way', '1h', -1, '<=', ''];
  it.each<[Language, string[]]>([
    [typescript, ['OnTime', 'OneWay', '_1h', 'Minus1', 'LessThanOrEqual', 'Empty']],
    [python, ['ON_TIME', 'ONE_WAY', 'n_1H', 'MINUS_1', 'LESS_THAN_OR_EQUAL', 'EMPTY']],
    [go, ['KindOnTime', 'KindOneWay', 'Kind1h', 'KindMinus1', 'KindLessThanOrEqual', 'KindEmpty']],
    [java, ['ON_TIME', 'ONE_WAY', '_1H', 'MINUS_1', 'LESS_THAN_OR_EQUAL', 'EMPTY']],
  ])('$id', (language, want) => {
    expect(members(given, language)).toEqual(want);
  });
});
