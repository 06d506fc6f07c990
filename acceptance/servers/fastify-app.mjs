// A shop of Fastify, which checks what comes by its schemas and serves the document that it makes of them.
//   node fastify-app.mjs <port>
import swagger from '@fastify/swagger';
import fastify from 'fastify';

const app = fastify({ ajv: { customOptions: { strict: false, coerceTypes: 'array', removeAdditional: false } } });
await app.register(swagger, {
  openapi: {
    openapi: '3.1.0',
    info: { title: 'Shop', version: '1.0.0' },
    components: { securitySchemes: { staff: { type: 'http', scheme: 'bearer' } } },
  },
  refResolver: { buildLocalReference: ({ $id }) => $id },
});

const money = {
  type: 'object',
  required: ['amount', 'currency'],
  properties: { amount: { type: 'number' }, currency: { type: 'string', enum: ['EUR', 'GBP'] } },
};
const item = {
  $id: 'Item',
  type: 'object',
  required: ['id', 'name', 'price', 'addedAt', 'tags'],
  properties: {
    id: { type: 'string', format: 'uuid' },
    name: { type: 'string' },
    price: money,
    addedAt: { type: 'string', format: 'date-time' },
    onSaleFrom: { type: ['string', 'null'], format: 'date' },
    tags: { type: 'array', items: { type: 'string' } },
    stock: { type: 'integer', default: 0 },
    sizes: { type: 'object', additionalProperties: { type: 'integer' } },
    cover: {
      anyOf: [{ type: 'object', required: ['url'], properties: { url: { type: 'string' } } }, { type: 'string' }],
    },
  },
};
const { name, price, onSaleFrom, tags, stock, sizes, cover } = item.properties;
const own = { name, price, onSaleFrom, tags, stock, sizes, cover };
const failure = {
  $id: 'Failure',
  type: 'object',
  required: ['statusCode', 'message'],
  properties: {
    statusCode: { type: 'integer' },
    error: { type: 'string' },
    code: { type: 'string' },
    message: { type: 'string' },
  },
};
app.addSchema(item);
app.addSchema(failure);
const one = { $ref: 'Item#' };
const failed = { description: 'Failed.', $ref: 'Failure#' };
const idOf = { type: 'object', required: ['id'], properties: { id: { type: 'string', format: 'uuid' } } };

await app.register(async (shop) => {
  const items = new Map();
  const missing = (reply) =>
    reply.code(404).send({ statusCode: 404, error: 'Not Found', message: 'There is no such item.' });

  shop.get('/items', {
    schema: {
      operationId: 'listItems',
      querystring: {
        type: 'object',
        properties: {
          limit: { type: 'integer', minimum: 1, maximum: 50, default: 20 },
          tag: { type: 'array', items: { type: 'string' } },
          before: { type: 'string', format: 'date-time' },
          cheap: { type: 'boolean' },
        },
      },
      response: {
        200: {
          type: 'object',
          required: ['items', 'query'],
          properties: { items: { type: 'array', items: one }, query: { type: 'object', additionalProperties: true } },
        },
        400: failed,
      },
    },
    handler: ({ query }) => ({ items: [...items.values()].slice(0, query.limit), query }),
  });
  shop.post('/items', {
    schema: {
      operationId: 'addItem',
      security: [{ staff: [] }],
      headers: { type: 'object', required: ['x-request-id'], properties: { 'x-request-id': { type: 'string' } } },
      body: { type: 'object', required: ['name', 'price', 'tags'], properties: own },
      response: { 201: one, 400: failed, 401: failed },
    },
    handler: (request, reply) => {
      if (request.headers.authorization !== 'Bearer let me in')
        return reply.code(401).send({ statusCode: 401, error: 'Unauthorized', message: 'Who are you?' });
      const made = { id: crypto.randomUUID(), addedAt: new Date().toISOString(), ...request.body };
      items.set(made.id, made);
      return reply.code(201).send(made);
    },
  });
  shop.get('/items/:id', {
    schema: { operationId: 'getItem', params: idOf, response: { 200: one, 404: failed } },
    handler: ({ params }, reply) => items.get(params.id) ?? missing(reply),
  });
  shop.patch('/items/:id', {
    schema: {
      operationId: 'changeItem',
      params: idOf,
      body: { type: 'object', properties: own },
      response: { 200: one, 404: failed },
    },
    handler: ({ params, body }, reply) => {
      if (!items.has(params.id)) return missing(reply);
      items.set(params.id, { ...items.get(params.id), ...body });
      return items.get(params.id);
    },
  });
  shop.delete('/items/:id', {
    schema: {
      operationId: 'removeItem',
      params: idOf,
      response: { 204: { type: 'null', description: 'Removed.' }, 404: failed },
    },
    handler: ({ params }, reply) => (items.delete(params.id) ? reply.code(204).send() : missing(reply)),
  });
  shop.put('/items/:id/label/:language', {
    schema: {
      operationId: 'labelItem',
      params: {
        type: 'object',
        required: ['id', 'language'],
        properties: { id: idOf.properties.id, language: { type: 'string' } },
      },
      body: { type: 'object', additionalProperties: true },
      response: { 200: { type: 'object', additionalProperties: true } },
    },
    handler: ({ params, body }) => ({ ...body, language: params.language }),
  });
  shop.get('/note', {
    schema: {
      operationId: 'readNote',
      response: { 200: { description: 'A text.', content: { 'text/plain': { schema: { type: 'string' } } } } },
    },
    handler: (_, reply) => reply.type('text/plain').send('Closed on Sundays – as ever.'),
  });
});
app.get('/document', { schema: { hide: true } }, () => app.swagger());
await app.listen({ port: Number(process.argv[2]), host: '127.0.0.1' });
