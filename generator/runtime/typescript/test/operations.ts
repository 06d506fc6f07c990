import { jsonBody } from '../src/runtime/bodies.js';
import type { AnyOperation } from '../src/runtime/calls/operation.js';
import { headers, pairs } from '../src/runtime/parameters/parameters.js';
import { empty, failure, json } from '../src/runtime/responses.js';
import { date, dateTime } from '../src/runtime/schema/scalars.js';
import { defaulted, schema } from '../src/runtime/schema.js';
import { NotFound } from './api.js';

export type Any = AnyOperation;
export const Thing$ = schema<{ id: string; madeAt?: Date }>({
  object: {
    id: 'string',
    'madeAt?': { shape: dateTime, name: 'made_at' },
  },
});
export const Problem$ = schema<{ message?: string }>({
  object: { 'message?': 'string' },
});
export const thing = { id: '1' };

/** An operation with one parameter of each place and a body. */
export const update: Any = {
  id: 'update_thing',
  method: 'PUT',
  path: '/things/{thing_id}',
  request: schema({
    object: {
      thingId: { shape: 'string', name: 'thing_id' },
      'tags?': { list: 'string' },
      'before?': dateTime,
      'day?': date,
      limit: { as: defaulted, of: 'integer', default: 20 },
      'accountId?': { nullable: 'string' },
      'key?': { shape: 'string', name: 'idempotency-key' },
      'thing?': { shape: Thing$, name: 'Thing' },
    },
  }),
  query: pairs('before', 'day', 'limit', 'tags'),
  header: headers('idempotency-key', { name: 'x-account-id', key: 'accountId' }),
  globals: { accountId: 'accountId' },
  body: jsonBody({ key: 'Thing' }),
  responses: { 200: json(Thing$) },
  errors: {
    404: failure(NotFound, Problem$),
    '5XX': failure(NotFound, Problem$),
  },
};
export const get: Any = {
  id: 'get',
  method: 'GET',
  path: '/things/{id}',
  request: schema({ object: { id: 'string' } }),
  responses: { 200: json(Thing$) },
  errors: update.errors!,
};
export const ping: Any = {
  id: 'ping',
  method: 'GET',
  path: '/ping',
  responses: { 204: empty() },
};
