import { component, json, value, type Json, type Text, type Version } from './text.js';

function operation(at: Text, of: string): Json {
  const name = at('schema name');
  return {
    operationId: at(`${of} operationId`),
    summary: at(`${of} summary`),
    description: at(`${of} description`),
    tags: [at('tag')],
    deprecated: true,
    'x-deprecation-message': at(`${of} x-deprecation-message`),
    externalDocs: { description: at(`${of} externalDocs`), url: at(`${of} externalDocs url`) },
    parameters: [
      { name: `p${at('path parameter')}`, in: 'path', required: true, schema: { type: 'string' } },
      ...['query', 'header', 'cookie'].map((place) => ({
        name: at(`${of} ${place} parameter`),
        in: place,
        description: at(`${of} ${place} description`),
        example: at(`${of} ${place} example`),
        schema: { type: 'string', default: at(`${of} ${place} default`), pattern: at(`${of} ${place} pattern`) },
      })),
      { name: 'filter', in: 'query', style: at('style'), content: json(component(name), { example: value(at, 'a') }) },
    ],
    requestBody: {
      description: at(`${of} body description`),
      required: true,
      content: json(component(name), { example: value(at, `${of} body example`) }),
    },
    responses: {
      200: {
        description: at(`${of} answer description`),
        headers: { [at('header')]: { description: at('header description'), schema: { type: 'string' } } },
        content: json(component(name), { examples: { [at('example name')]: { value: value(at, 'named example') } } }),
        links: { [at('link')]: { operationId: at('link operation'), description: at('link description') } },
      },
      404: { description: at(`${of} error description`), content: json({ title: at('error title'), type: 'object' }) },
      [at('status')]: { description: at('odd status') },
    },
    security: [{ [at('scheme')]: [at('scope')] }],
    servers: [{ url: at('operation server'), description: at('operation server description') }],
    'x-codeSamples': [{ lang: at('sample language'), source: at('sample') }],
    'x-speakeasy-retries': { strategy: at('strategy'), statusCodes: [at('retry status')] },
    'x-speakeasy-pagination': {
      type: 'cursor',
      inputs: [{ name: at(`${of} query parameter`), in: 'parameters', type: 'cursor' }],
      outputs: { nextCursor: `$.${at('output')}`, results: at('results') },
    },
  };
}

export function paths(at: Text, version: Version): Json {
  const calls = {
    summary: at('path summary'),
    description: at('path description'),
    get: operation(at, 'get'),
    post: {
      ...operation(at, 'post'),
      requestBody: {
        content: {
          'multipart/form-data': {
            schema: { type: 'object', properties: { [at('part')]: { type: 'string', format: 'binary' } } },
            encoding: { [at('part')]: { contentType: at('part type') } },
          },
          [at('media type')]: { schema: { type: 'string' } },
        },
      },
      'x-speakeasy-name-override': at('x-speakeasy-name-override'),
      'x-speakeasy-group': at('x-speakeasy-group'),
    },
    put: {
      parameters: [{ name: 'given', in: 'query', content: json({}, { example: value(at, 'parameter example') }) }],
      requestBody: { description: at('body words'), content: json({}, { example: value(at, 'body example') }) },
      responses: {
        200: {
          description: '',
          content: json({}, { examples: { [at('named')]: { value: value(at, 'answer example') } } }),
        },
      },
    },
    delete: { responses: { 204: { description: at('no content') } }, tags: [at('tag')] },
    ...(version === '3.2.0' && {
      additionalOperations: { [at('method')]: { ...operation(at, 'odd'), operationId: 'odd' } },
      query: { responses: { 200: { description: '', content: json({ itemSchema: {} }) } } },
    }),
  };
  return {
    [`/${at('path')}/{p${at('path parameter')}}`]: calls,
    [`/plain/${at('segment')}`]: { get: { responses: { default: { description: at('default answer') } } } },
  };
}
