import { describe, expect, it } from 'vitest';
import { converted } from './converted.js';

describe('what was made stood', () => {
  const schema = { type: 'object', properties: { a: { 'x-oneOf': [{}] } } };
  const { origin } = converted(
    {
      host: 'a.example',
      paths: {
        '/a': {
          parameters: [{ in: 'path', name: 'p', type: 'string', enum: ['a'] }],
          post: {
            parameters: [
              { in: 'formData', name: 'f', type: 'array', items: { type: 'string' } },
              { in: 'query', name: 'q', type: 'string', format: 'date' },
              { in: 'formData', name: 'g', type: 'string' },
            ],
            responses: { 200: { schema, examples: { 'a/b': 1 }, headers: { 'X-A': { type: 'string' } } } },
          },
          put: { parameters: [{ $ref: '#/parameters/pet' }], consumes: ['c/d'] },
          patch: { parameters: [{ $ref: 'b.json#/pet' }], consumes: ['c/d'] },
        },
        '/b': {
          put: { parameters: [{ $ref: '#/parameters/pet' }], consumes: ['e/f'] },
          patch: { parameters: [{ $ref: 'b.json#/pet' }], consumes: ['e/f'] },
        },
      },
      definitions: { Pet: { ...schema, discriminator: 'kind' } },
      parameters: { pet: { in: 'body', name: 'pet', description: 'D.', schema } },
      responses: { Error: { schema } },
      securityDefinitions: { s: { type: 'oauth2', flow: 'password', tokenUrl: 't' } },
    },
    { 'b.json': { pet: { in: 'body', name: 'pet', schema } } },
  );
  it.each([
    ['', '#'],
    ['/info/title', '#/info/title'],
    ['/openapi', '#'],
    ['/servers/0/url', '#/host'],
    ['/components', '#'],
    ['/components/schemas', '#/definitions'],
    ['/components/schemas/Pet/properties/a/oneOf/0', '#/definitions/Pet/properties/a/x-oneOf/0'],
    ['/components/schemas/Pet/discriminator/propertyName', '#/definitions/Pet/discriminator'],
    ['/components/schemas/Pet@Base', '#/definitions/Pet'],
    ['/components/schemas/Pet@pet-kind', '#/definitions/Pet'],
    ['/components/requestBodies/pet/description', '#/parameters/pet/description'],
    ['/components/requestBodies/pet/content/c~1d/schema/type', '#/parameters/pet/schema/type'],
    ['/components/responses/Error/content/*~1*/schema/type', '#/responses/Error/schema/type'],
    ['/components/securitySchemes/s/flows/password/tokenUrl', '#/securityDefinitions/s/tokenUrl'],
    ['/paths/~1a/parameters/0/schema/enum/0', '#/paths/~1a/parameters/0/enum/0'],
    ['/paths/~1a/post/parameters/0/schema/format', '#/paths/~1a/post/parameters/1/format'],
    ['/paths/~1a/post/requestBody', '#/paths/~1a/post/parameters'],
    [
      '/paths/~1a/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/g/type',
      '#/paths/~1a/post/parameters/2/type',
    ],
    [
      '/paths/~1a/post/requestBody/content/application~1x-www-form-urlencoded/encoding/f/style',
      '#/paths/~1a/post/parameters/0',
    ],
    ['/paths/~1a/post/responses/200/content/*~1*', '#/paths/~1a/post/responses/200'],
    [
      '/paths/~1a/post/responses/200/content/a~1b/schema/properties/a',
      '#/paths/~1a/post/responses/200/schema/properties/a',
    ],
    ['/paths/~1a/post/responses/200/headers/X-A/schema/type', '#/paths/~1a/post/responses/200/headers/X-A/type'],
    ['/paths/~1b/put/requestBody/content/e~1f/schema/type', '#/parameters/pet/schema/type'],
    ['/paths/~1b/patch/requestBody/content/e~1f/schema/type', 'b.json#/pet/schema/type'],
    ['/paths/~1b/patch@Request', '#/paths/~1b/patch'],
  ])('%s: %s', (pointer, want) => {
    expect(origin(pointer)).toBe(want);
  });
});
