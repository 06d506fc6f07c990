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
