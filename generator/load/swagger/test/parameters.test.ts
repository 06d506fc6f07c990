import { describe, expect, it } from 'vitest';
import { operation } from './converted.js';

describe('parameters', () => {
  const list = { type: 'array', items: { type: 'string' } };
  it.each<[string, object, object, string[]?]>([
    [
      'keywords of the value',
      { in: 'query', name: 'q', description: 'D.', type: 'integer', minimum: 1, enum: [1, 2], default: 1 },
      { in: 'query', name: 'q', description: 'D.', schema: { type: 'integer', minimum: 1, enum: [1, 2], default: 1 } },
    ],
    [
      'extensions, and those of the value there too',
      { in: 'query', name: 'q', type: 'string', 'x-example': 'e', 'x-a': 1, 'x-nullable': true, 'x-enum-varnames': [] },
      {
        in: 'query',
        name: 'q',
        example: 'e',
        'x-a': 1,
        'x-nullable': true,
        'x-enum-varnames': [],
        schema: { type: 'string', nullable: true, 'x-enum-varnames': [] },
      },
    ],
    [
      'an empty value',
      { in: 'query', name: 'q', type: 'string', allowEmptyValue: true },
      { in: 'query', name: 'q', allowEmptyValue: true, schema: { type: 'string' } },
    ],
    ['no type', { in: 'query', name: 'q' }, { in: 'query', name: 'q', schema: { type: 'string' } }],
    [
      'a schema, as OpenAPI 3 has it',
      { in: 'query', name: 'q', schema: { type: 'boolean' } },
      { in: 'query', name: 'q', schema: { type: 'boolean' } },
    ],
    [
      'a file',
      { in: 'query', name: 'q', type: 'file' },
      { in: 'query', name: 'q', schema: { type: 'string', format: 'binary' } },
      ['/paths/~1a/post/parameters/0: A query cannot hold files; this one is sent as a string'],
    ],
    [
      'a list',
      { in: 'query', name: 'q', ...list },
      { in: 'query', name: 'q', schema: list, style: 'form', explode: false },
    ],
    [
      'a list as several values',
      { in: 'query', name: 'q', ...list, collectionFormat: 'multi' },
      { in: 'query', name: 'q', schema: list },
    ],
    ...Object.entries({ ssv: 'spaceDelimited', tsv: 'tabDelimited', pipes: 'pipeDelimited' }).map(
      ([collectionFormat, style]): [string, object, object] => [
        `a list in ${collectionFormat}`,
        { in: 'query', name: 'q', ...list, collectionFormat },
        { in: 'query', name: 'q', schema: list, style, explode: false },
      ],
    ),
    ['a list in a header', { in: 'header', name: 'h', ...list }, { in: 'header', name: 'h', schema: list }],
    [
      'a list in a header in tsv',
      { in: 'header', name: 'h', ...list, collectionFormat: 'tsv' },
      { in: 'header', name: 'h', schema: list, style: 'tabDelimited', explode: false },
    ],
    [
      'a list in a path as several values',
      { in: 'path', name: 'p', ...list, collectionFormat: 'multi' },
      { in: 'path', name: 'p', schema: list },
      [
        '/paths/~1a/post/parameters/0/collectionFormat: "multi" is no way to write a list in a path; it is written with commas',
      ],
    ],
    [
      'a list in a list',
      {
        in: 'query',
        name: 'q',
        type: 'array',
        collectionFormat: 'multi',
        items: { ...list, collectionFormat: 'pipes' },
      },
      { in: 'query', name: 'q', schema: { type: 'array', items: list } },
      ['/paths/~1a/post/parameters/0/items/collectionFormat: A list in a list is written with commas, not as "pipes"'],
    ],
  ])('%s', (_, given, want, told = []) => {
    const { made, messages } = operation({ parameters: [given] });
    expect(made).toMatchObject({ parameters: [want] });
    expect((made as { parameters: unknown[] }).parameters).toEqual([want]);
    expect(messages).toEqual(told);
  });
});
