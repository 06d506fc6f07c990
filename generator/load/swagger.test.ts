import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { describe, expect, it, onTestFinished } from 'vitest';
import { fromSwagger, swaggerPointer } from './swagger.js';

describe('swaggerPointer', () => {
  it.each([
    ['/components/schemas/Pet/properties/id', '/definitions/Pet/properties/id'],
    ['/components/schemas', '/definitions'],
    ['/components/parameters/limit', '/parameters/limit'],
    ['/components/responses/NotFound/content/application~1json/schema', '/responses/NotFound/schema'],
    ['/components/requestBodies/Pet', '/parameters/Pet'],
    ['/components/securitySchemes/key', '/securityDefinitions/key'],
    ['/servers/0/url', '/host'],
    ['/paths/~1pets/get/responses/200/content/application~1json/schema', '/paths/~1pets/get/responses/200/schema'],
    ['/paths/~1pets/post/requestBody/content/application~1json/schema', '/paths/~1pets/post/parameters'],
    ['/paths/~1pets/get/parameters/1', '/paths/~1pets/get/parameters'],
    ['/paths/~1components/get', '/paths/~1components/get'],
    ['/definitions/Pet', '/definitions/Pet'],
  ])('%s stood at %s', (pointer, want) => {
    expect(swaggerPointer(pointer)).toBe(want);
  });
});

describe('a body of Swagger 2.0', () => {
  const list = { in: 'formData', type: 'array', items: { type: 'string' } };
  const converted = async (item: object, more: object = {}) => {
    const given = { swagger: '2.0', info: { title: 'A', version: '1' }, paths: { '/a': item }, ...more };
    const { value, diagnostics } = await fromSwagger(given as never, 'a.json');
    expect(diagnostics).toEqual([]);
    return (value as never as { paths: Record<string, Record<string, object>> }).paths['/a'];
  };
  const schema = { type: 'object', properties: { a: { type: 'string' } } };
  const responses = { 204: { description: 'Done.' } };
  it.each<[string, object, object, object?]>([
    [
      'below a path, in the place of an operation that has none',
      {
        parameters: [{ $ref: '#/parameters/b' }],
        post: { responses },
        put: { responses, parameters: [{ in: 'body', name: 'c' }] },
      },
      {
        parameters: [],
        post: { requestBody: { content: { 'application/json': { schema: { type: 'object' } } } } },
        put: { requestBody: { content: { 'application/json': { schema: {} } } } },
      },
      { parameters: { b: { in: 'body', name: 'b', schema: { type: 'object' } } } },
    ],
    [
      'with lists in each format',
      {
        post: {
          responses,
          parameters: ['csv', 'ssv', 'tsv', 'pipes', 'multi'].map((collectionFormat) => ({
            ...list,
            name: collectionFormat,
            collectionFormat,
          })),
        },
      },
      {
        post: {
          requestBody: {
            content: {
              'application/x-www-form-urlencoded': {
                encoding: {
                  csv: { style: 'form', explode: false },
                  ssv: { style: 'spaceDelimited', explode: false },
                  tsv: { style: 'tabDelimited', explode: false },
                  pipes: { style: 'pipeDelimited', explode: false },
                },
              },
            },
          },
        },
      },
    ],
    [
      'of several media types, with their parameters',
      {
        post: {
          responses,
          consumes: ['text/x', 'application/x-www-form-urlencoded; charset=utf-8', 'Multipart/form-data'],
          parameters: [{ in: 'formData', name: 'a', type: 'string' }],
        },
      },
      {
        post: {
          requestBody: {
            content: {
              'application/x-www-form-urlencoded; charset=utf-8': { schema },
              'Multipart/form-data': { schema },
            },
          },
        },
      },
    ],
    [
      'with a file, which only parts can hold',
      { post: { responses, parameters: [{ in: 'formData', name: 'a', type: 'file' }] } },
      {
        post: {
          requestBody: { content: { 'multipart/form-data': { schema: { properties: { a: { format: 'binary' } } } } } },
        },
      },
    ],
    [
      'beside lists in paths and headers',
      {
        get: {
          responses,
          parameters: [
            { ...list, in: 'header', name: 'h', collectionFormat: 'pipes' },
            { ...list, in: 'query', name: 'q', collectionFormat: 'tsv' },
          ],
        },
      },
      {
        get: {
          parameters: [
            { name: 'h', style: 'pipeDelimited' },
            { name: 'q', style: 'tabDelimited' },
          ],
        },
      },
    ],
  ])('%s', async (_, item, want, more) => {
    const found = await converted(item, more);
    expect(found).toMatchObject(want);
    expect(JSON.stringify(found)).not.toContain('x-specwright');
  });
});

describe('fromSwagger', () => {
  const document = {
    swagger: '2.0',
    info: { title: 'Pets', version: '1' },
    host: 'pets.example',
    basePath: '/v1',
    schemes: ['https'],
    paths: {
      '/pets': {
        post: {
          consumes: ['application/json'],
          parameters: [{ in: 'body', name: 'pet', required: true, schema: { $ref: '#/definitions/Pet' } }],
          responses: { 201: { description: 'made', schema: { $ref: '#/definitions/Pet' } } },
        },
      },
    },
    definitions: { Pet: { type: 'object', properties: { id: { type: 'string' } } } },
  };

  it('makes a document of OpenAPI 3.0, and leaves what it was given as it was', async () => {
    const before = structuredClone(document);
    const { value, diagnostics } = await fromSwagger(document, 'pets.json');
    expect(diagnostics).toEqual([]);
    expect(document).toEqual(before);
    expect(value).toMatchObject({
      openapi: '3.0.0',
      servers: [{ url: 'https://pets.example/v1' }],
      paths: {
        '/pets': {
          post: {
            requestBody: { content: { 'application/json': { schema: { $ref: '#/components/schemas/Pet' } } } },
          },
        },
      },
      components: { schemas: { Pet: { type: 'object' } } },
    });
  });

  it.each([
    ['paths that are a list', { ...document, paths: [{ get: 1 }] }],
    ['parameters that are a string', { ...document, paths: { '/a': { get: { parameters: 'no', responses: {} } } } }],
    ['an operation that is null', { ...document, paths: { '/a': { get: null } } }],
    ['definitions that are a number', { ...document, definitions: 7 }],
    ['a scheme that is null', { ...document, securityDefinitions: { key: null } }],
  ])('answers %s with a document or a diagnostic', async (_, broken) => {
    const { value, diagnostics } = await fromSwagger(broken, 'pets.json');
    expect(value !== undefined || diagnostics.length > 0).toBe(true);
  });

  it('does the same in a bundle, where modules of CommonJS have no names of their own', async () => {
    const outdir = mkdtempSync(path.join(tmpdir(), 'specwright-swagger-'));
    onTestFinished(() => {
      rmSync(outdir, { recursive: true, force: true });
    });
    await build({
      entryPoints: [fileURLToPath(new URL('swagger.ts', import.meta.url))],
      outdir,
      outExtension: { '.js': '.mjs' },
      bundle: true,
      splitting: true,
      format: 'esm',
      platform: 'node',
      banner: { js: 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);' },
    });
    const url = pathToFileURL(path.join(outdir, 'swagger.mjs')).href;
    const bundled = (await import(url)) as { fromSwagger: typeof fromSwagger };
    expect(await bundled.fromSwagger(document, 'pets.json')).toEqual(await fromSwagger(document, 'pets.json'));
  });
});
