import { describe, expect, it } from 'vitest';
import { converted, operation } from './converted.js';

describe('responses', () => {
  const schema = { type: 'object' };
  const example = { a: 1 };
  it.each<[string, object, object, object?]>([
    ['without a body', { description: 'D.', 'x-a': 1 }, { description: 'D.', 'x-a': 1 }],
    ['in whatever there is', { schema }, { content: { '*/*': { schema } } }],
    ["in the document's media types", { schema }, { content: { 'a/b': { schema } } }, { produces: ['a/b', ' a/b '] }],
    [
      'of files',
      { schema: { type: 'file' } },
      { content: { '*/*': { schema: { type: 'string', format: 'binary' } } } },
    ],
    [
      'with examples',
      { schema, examples: { 'application/json': example, 'text/csv': 'a' } },
      {
        content: {
          'application/json; charset=utf-8': { schema, example },
          'text/csv': { schema, example: 'a' },
        },
      },
      { produces: ['application/json; charset=utf-8'] },
    ],
    [
      'with examples alone',
      { examples: { 'application/json': example } },
      { content: { 'application/json': { example } } },
      { produces: ['text/plain'] },
    ],
    [
      'with an example of no media type',
      { schema, examples: { one: example } },
      { content: { '*/*': { schema, example } } },
    ],
    [
      'with headers',
      { headers: { 'X-A': { type: 'array', items: { type: 'string' }, description: 'D.', 'x-a': 1 } } },
      { headers: { 'X-A': { description: 'D.', 'x-a': 1, schema: { type: 'array', items: { type: 'string' } } } } },
    ],
  ])('%s', (_, given, want, root) => {
    expect(operation({ responses: { 200: given } }, root).made).toEqual({ responses: { 200: want } });
  });

  it('that are shared keep their name for errors, and are in the media types of the operation otherwise', () => {
    const { made, components } = operation(
      { produces: ['text/csv'], responses: { 200: { $ref: '#/responses/Rows' }, 404: { $ref: '#/responses/Error' } } },
      {
        produces: ['application/json'],
        responses: { Rows: { schema }, Error: { schema } },
        paths: {},
      },
    );
    expect(made).toMatchObject({
      responses: { 200: { $ref: '#/components/responses/Rows' }, 404: { $ref: '#/components/responses/Error' } },
    });
    // Nobody else refers to them.
    expect(components).toMatchObject({ responses: { Rows: { content: { 'text/csv': {} } } } });
    const other = { responses: { 200: { $ref: '#/responses/Rows' }, 404: { $ref: '#/responses/Error' } } };
    const both = converted({
      produces: ['application/json'],
      responses: { Rows: { schema }, Error: { schema } },
      paths: { '/a': { get: { ...other, produces: ['text/csv'] } }, '/b': { get: other } },
    });
    expect(both.root).toMatchObject({
      paths: {
        '/a': {
          get: {
            responses: { 200: { content: { 'text/csv': { schema } } }, 404: { $ref: '#/components/responses/Error' } },
          },
        },
        '/b': { get: { responses: { 200: { $ref: '#/components/responses/Rows' } } } },
      },
      components: { responses: { Rows: { content: { 'application/json': { schema } } } } },
    });
  });

  it('report lists in headers that are not read as they are written', () => {
    const header = { type: 'array', items: { type: 'string' }, collectionFormat: 'pipes' };
    expect(operation({ responses: { 200: { headers: { 'X-A': header } } } }).messages).toEqual([
      '/paths/~1a/post/responses/200/headers/X-A/collectionFormat: A list in the header of a response is read with commas, not as "pipes"',
    ]);
  });
});
