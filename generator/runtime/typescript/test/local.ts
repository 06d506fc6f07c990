import { afterEach } from 'vitest';
import { jsonBody } from '../src/runtime/bodies.js';
import type { Operation } from '../src/runtime/calls/operation.js';
import { json } from '../src/runtime/responses.js';
import type { RetryConfig } from '../src/runtime/retries.js';
import { schema } from '../src/runtime/schema.js';
import { client, type Options } from './api.js';
import { serve, type LocalServer } from './server.js';

export const get: Operation<any, any, any> = {
  id: 'get',
  method: 'GET',
  path: '/',
  responses: { 200: json(schema({ object: { ok: 'boolean' } })) },
};
export const post: Operation<any, any, any> = {
  ...get,
  method: 'POST',
  request: schema('any'),
  body: jsonBody(),
};
export const quick: RetryConfig = {
  strategy: 'backoff',
  backoff: {
    initialInterval: 1,
    maxInterval: 5,
    exponent: 1,
    maxElapsedTime: 10_000,
  },
};
export const stubborn: RetryConfig = { ...quick, retryConnectionErrors: true };

const servers: LocalServer[] = [];
export const local: typeof serve = async (handle) => {
  const server = await serve(handle);
  servers.push(server);
  return server;
};
export const at = (server: LocalServer, options: Options = {}, changes = {}) =>
  client({ serverURL: server.url, ...options }, changes);
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close()));
});
