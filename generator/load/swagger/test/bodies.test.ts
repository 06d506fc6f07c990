import { describe, expect, it } from 'vitest';
import { converted, done, operation } from './converted.js';

describe('bodies', () => {
  const schema = { type: 'object' };
  const pet = { in: 'body', name: 'pet', schema };
  const json = { content: { 'application/json': { schema } } };
  const xml = { content: { 'application/xml': { schema } } };
  const a = { in: 'formData', name: 'a', type: 'string' };
  const file = { in: 'formData', name: 'f', type: 'file' };
  const form = { schema: { type: 'object', properties: { a: { type: 'string' } } } };
  const shared = { parameters: { pet, a } };
  const [refPet, refA] = [{ $ref: '#/parameters/pet' }, { $ref: '#/parameters/a' }];

  it.each<[string, object, object, object?, string[]?]>([
    ['as JSON', { parameters: [pet] }, json],
    [
      'with all that is said of it',
      { parameters: [{ ...pet, description: 'D.', required: true, 'x-a': 1, 'x-example': { b: 1 } }] },
      {
        description: 'D.',
        required: true,
        'x-a': 1,
        content: { 'application/json': { schema, example: { b: 1 } } },
      },
    ],
    [
      'with examples by media type',
      { consumes: ['application/json', 'text/plain'], parameters: [{ ...pet, 'x-examples': { 'text/plain': 'a' } }] },
      { content: { 'application/json': { schema }, 'text/plain': { schema, example: 'a' } } },
    ],
    ["in the document's media types", { parameters: [pet] }, xml, { consumes: ['application/xml'] }],
    ['in its own media types', { consumes: ['application/xml'], parameters: [pet] }, xml, { consumes: ['text/plain'] }],
    [
      'in none, which takes those of the document away',
      { consumes: [], parameters: [pet] },
      json,
      { consumes: ['a/b'] },
    ],
    ['in one without a list', { consumes: 'application/xml', parameters: [pet] }, xml],
    [
      'without a schema',
      { parameters: [{ in: 'body', name: 'b' }] },
      { content: { 'application/json': { schema: {} } } },
    ],
    [
      'with keywords beside its name',
      { parameters: [{ in: 'body', name: 'b', type: 'string' }] },
      { content: { 'application/json': { schema: { type: 'string' } } } },
    ],
    ['that is shared', { parameters: [refPet] }, { $ref: '#/components/requestBodies/pet' }, shared],
    ['that is a form', { parameters: [a] }, { content: { 'application/x-www-form-urlencoded': form } }],
    [
      'that is a shared field',
      { parameters: [refA] },
      { content: { 'application/x-www-form-urlencoded': form } },
      shared,
    ],
    [
      'that is a form with all that is said of its fields',
      { parameters: [{ ...a, required: true, description: 'D.', 'x-example': 'e', 'x-a': 1, allowEmptyValue: true }] },
      {
        required: true,
        content: {
          'application/x-www-form-urlencoded': {
            schema: {
              type: 'object',
              required: ['a'],
              properties: { a: { description: 'D.', type: 'string', example: 'e', 'x-a': 1 } },
            },
          },
        },
      },
    ],
    [
      'that is a form in both media types, with their parameters',
      {
        consumes: ['text/x', 'application/x-www-form-urlencoded; charset=utf-8', 'Multipart/form-data'],
        parameters: [a],
      },
      { content: { 'application/x-www-form-urlencoded; charset=utf-8': form, 'Multipart/form-data': form } },
    ],
    [
      'that is a form with a file',
      { parameters: [file], consumes: ['application/x-www-form-urlencoded'] },
      {
        content: {
          'multipart/form-data': {
            schema: { type: 'object', properties: { f: { type: 'string', format: 'binary' } } },
          },
        },
      },
    ],
    [
      'that is a form with files',
      { parameters: [{ in: 'formData', name: 'f', type: 'array', items: { type: 'file' } }] },
      {
        content: {
          'multipart/form-data': {
            schema: {
              type: 'object',
              properties: { f: { type: 'array', items: { type: 'string', format: 'binary' } } },
            },
          },
        },
      },
    ],
    [
      'that is a form with lists',
      {
        parameters: ['csv', 'tsv', 'multi'].map((name) => ({
          ...{ in: 'formData', name, type: 'array', items: { type: 'string' } },
          collectionFormat: name,
        })),
      },
      {
        content: {
          'application/x-www-form-urlencoded': {
            schema: {
              type: 'object',
              properties: Object.fromEntries(
                ['csv', 'tsv', 'multi'].map((name) => [name, { type: 'array', items: { type: 'string' } }]),
              ),
            },
            encoding: {
              csv: { style: 'form', explode: false },
              tsv: { style: 'tabDelimited', explode: false },
            },
          },
        },
      },
    ],
    [
      'twice',
      { parameters: [pet, { ...pet, schema: { type: 'string' } }] },
      json,
      {},
      ['/paths/~1a/post/parameters/1: A request has one body; this one is omitted'],
    ],
    [
      'beside a form',
      { parameters: [a, pet] },
      json,
      {},
      [
        '/paths/~1a/post/parameters/1: A request has a body or a form; this body is sent, and the fields of the form are omitted',
      ],
    ],
  ])('%s', (_, given, want, root = {}, told = []) => {
    const { made, messages } = operation(given, root);
    expect((made as { requestBody: unknown }).requestBody).toEqual(want);
    expect(Object.keys(made)).not.toContain('consumes');
    expect(messages).toEqual(told);
  });

  it('of a path become those of its operations', () => {
    const item = {
      parameters: [refPet, { in: 'query', name: 'q', type: 'string' }],
      post: { responses: done },
      put: { responses: done, parameters: [{ in: 'body', name: 'c', schema: { type: 'string' } }] },
      patch: { responses: done, parameters: [a] },
    };
    const { root, messages } = converted({ ...shared, paths: { '/a': item } });
    expect(root['paths']).toEqual({
      '/a': {
        parameters: [{ in: 'query', name: 'q', schema: { type: 'string' } }],
        post: { responses: done, requestBody: { $ref: '#/components/requestBodies/pet' } },
        put: { responses: done, requestBody: { content: { 'application/json': { schema: { type: 'string' } } } } },
        patch: { responses: done, requestBody: { content: { 'application/x-www-form-urlencoded': form } } },
      },
    });
    expect(root['components']).toEqual({ parameters: {}, requestBodies: { pet: json } });
    expect(messages).toEqual([
      '/paths/~1a/parameters/0: A request has a body or a form; the form is sent, and this body is omitted',
    ]);
  });

  it('that are shared have the media types of those who share them', () => {
    const post = (...consumes: string[]) => ({ consumes, responses: done, parameters: [refPet] });
    const paths = { '/a': { post: post('a/b') }, '/b': { post: post('a/b') }, '/c': { post: post('c/d') } };
    const { root } = converted({ ...shared, paths });
    const inPlace = { requestBody: { $ref: '#/components/requestBodies/pet' }, responses: done };
    expect(root).toMatchObject({
      components: { requestBodies: { pet: { content: { 'a/b': { schema } } } } },
      paths: {
        '/a': { post: inPlace },
        '/b': { post: inPlace },
        '/c': { post: { requestBody: { content: { 'c/d': { schema } } } } },
      },
    });
  });
});
