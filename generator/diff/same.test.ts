import { beforeAll, describe, expect, it } from 'vitest';
import { makeSdk } from '../../proofs/programs/sdk.js';
import type { Json } from '../load/source.js';
import { compareDocuments } from './diff.js';

const key = { key: { type: 'apiKey', in: 'header', name: 'X-Key' } };
const done = { 204: { description: 'Done.' } };

/** A document with two operations; what is said of both, and of all, comes from outside. */
const document = (all: object, each: object = {}, components: object = { securitySchemes: key }): Json =>
  ({
    openapi: '3.0.3',
    info: { title: 'Case', version: '1' },
    ...all,
    paths: {
      '/a': { get: { operationId: 'getA', responses: done, ...each } },
      '/b': { get: { operationId: 'getB', responses: done, ...each } },
    },
    components,
  }) as unknown as Json;

const header = (name: string): object => ({ parameters: [{ name, in: 'header', schema: { type: 'string' } }] });
const query = (name: string): object => ({ parameters: [{ name, in: 'query', schema: { type: 'string' } }] });
const answer = (name: string): object => ({
  responses: { 204: { description: 'Done.', headers: { [name]: { schema: { type: 'string' } } } } },
});
const state = (...values: string[]): object => ({
  responses: { 200: { description: 'OK', content: { 'application/json': { schema: { enum: values } } } } },
});
const security = { security: [{ key: [] }] };
const scheme = (name: string): object => ({ securitySchemes: { key: { ...key.key, name } } });
const servers = (url: string): object => ({ servers: [{ url }] });

/** Documents that say the same of every request and response, and one pair that does not for each kind. */
const pairs: readonly (readonly [what: string, old: Json, now: Json, wire: readonly string[]])[] = [
  ['a header in another case', document({}, header('X-Request-Id')), document({}, header('x-request-id')), []],
  [
    'a query parameter in another case',
    document({}, query('Limit')),
    document({}, query('limit')),
    ['parameter/added', 'parameter/removed'],
  ],
  ['a header of a response in another case', document({}, answer('ETag')), document({}, answer('etag')), []],
  [
    'the header of a key in another case',
    document(security, {}, scheme('X-Key')),
    document(security, {}, scheme('x-key')),
    [],
  ],
  ['security that moves to the operations', document(security), document({}, security), []],
  ['security that moves to the document', document({}, security), document(security), []],
  ['security of all that is said again', document(security), document(security, security), []],
  [
    'security of the document that nobody follows',
    document(security, { security: [] }),
    document({}, { security: [] }),
    [],
  ],
  ['security that is gone', document(security), document({}), ['security/dropped']],
  [
    'servers that move to the operations',
    document(servers('https://a.test')),
    document({}, servers('https://a.test')),
    [],
  ],
  [
    'servers that move to the document',
    document({}, servers('https://a.test')),
    document(servers('https://a.test')),
    [],
  ],
  ['a host in another case', document(servers('https://A.test/v1')), document(servers('HTTPS://a.test/v1/')), []],
  [
    'a path of a server in another case',
    document(servers('https://a.test/v1')),
    document(servers('https://a.test/V1')),
    ['server/url'],
  ],
  ['a second value of a response', document({}, state('on')), document({}, state('on', 'off')), ['enum/value-added']],
  ['tags that are described', document({}), document({ tags: [{ name: 'a', description: 'A.' }] }), []],
];

describe('what a client that is out notices', () => {
  let found: readonly (readonly string[])[];
  beforeAll(() => {
    found = pairs.map(([, before, after]) => {
      const [old, now] = [makeSdk(before), makeSdk(after)];
      const changes = compareDocuments({ old: old.side, new: now.side }, { old: 'old', new: 'new' });
      return [...new Set(changes.flatMap(({ code, wire }) => (wire === undefined ? [] : [code])))].sort();
    });
  });

  it.each(pairs.map(([what, , , wire], index) => [what, index, wire] as const))('of %s', (_, index, wire) => {
    expect(found[index]).toEqual(wire);
  });
});
