import { paths } from './operations.js';
import { schemas } from './schemas.js';
import { value, type Json, type Text } from './text.js';

/** The same in Swagger 2.0, where it is written elsewhere: what the conversion makes of it must be as harmless. */
export function swagger(at: Text): Json {
  const { get } = (paths(at, '3.0.4')[`/${at('path')}/{p${at('path parameter')}}`] ?? {}) as { get: Json };
  const parameter = { name: at('query'), in: 'query', type: 'string', default: at('default'), enum: [at('default')] };
  const field = (position: string, more: Json = {}): Json => ({
    ...{ name: at(position), in: 'formData', description: at(`${position} description`), type: 'string' },
    ...more,
  });
  const body = { name: at('shared body'), in: 'body', required: true, schema: { $ref: '#/definitions/Told' } };
  const list = { type: 'array', items: { type: 'string' }, collectionFormat: 'tsv' };
  const shared = (name: string): Json => ({ $ref: `#/parameters/${name}` });
  const sharing = (consumes: string[]): Json => ({
    consumes,
    parameters: [shared('body'), { name: at('list header'), in: 'header', ...list }],
    responses: { 200: { $ref: '#/responses/Rows' }, default: { $ref: '#/responses/Error' } },
  });
  const moved = JSON.parse(
    JSON.stringify(schemas(at, '2.0')).replaceAll('#/components/schemas/', '#/definitions/'),
  ) as Json;
  return {
    swagger: '2.0',
    info: { title: at('title'), version: at('version'), description: at('info description') },
    host: at('host'),
    basePath: `/${at('base')}`,
    schemes: [at('scheme of the host')],
    consumes: [at('media type'), 'application/json'],
    produces: [at('media type'), 'application/json'],
    paths: {
      [`/${at('path')}`]: {
        post: {
          ...Object.fromEntries(
            Object.entries(get).filter(([key]) => !/^(?:requestBody|servers|parameters)$/u.test(key)),
          ),
          parameters: [
            {
              name: at('body'),
              in: 'body',
              description: at('body description'),
              schema: { $ref: '#/definitions/Alias' },
            },
            { ...parameter, description: at('query description'), collectionFormat: at('collectionFormat') },
            { name: at('header'), in: 'header', type: 'string', format: at('format') },
          ],
          responses: {
            200: {
              description: at('answer'),
              schema: { $ref: '#/definitions/Either' },
              headers: { [at('response header')]: { description: at('header description'), type: 'integer' } },
              examples: { 'application/json': value(at, 'answer example') },
            },
          },
        },
      },
      '/shared': {
        put: sharing(['application/json']),
        patch: sharing(['application/json']),
        delete: { ...sharing(['application/xml']), produces: ['text/csv'] },
      },
      '/form': {
        parameters: [shared('field'), { name: at('path query'), in: 'query', ...list }],
        post: { parameters: [field('list field', list)], responses: { 204: { description: at('no content') } } },
        put: {
          consumes: ['multipart/form-data'],
          parameters: [field('file field', { type: 'file' })],
          responses: { 200: { description: at('file answer'), schema: { type: 'file' } } },
        },
      },
      '/body': {
        parameters: [{ name: at('path body'), in: 'body', schema: { $ref: '#/definitions/Other' } }],
        post: { responses: { 201: { description: at('made') } } },
        patch: { parameters: [body], responses: { 201: { description: at('made') } } },
      },
    },
    definitions: moved,
    parameters: { [at('shared parameter')]: parameter, body, field: field('shared field') },
    responses: {
      Rows: { description: at('rows'), schema: { type: 'array', items: { $ref: '#/definitions/Other' } } },
      Error: { description: at('error'), schema: { title: at('error title'), type: 'object' } },
    },
    securityDefinitions: {
      [at('scheme')]: { type: 'apiKey', in: 'header', name: at('key name') },
      flow: { type: 'oauth2', flow: 'application', tokenUrl: at('tokenUrl'), scopes: { [at('scope')]: at('scope') } },
    },
  };
}
