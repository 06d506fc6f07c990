import { describe, expect, it } from 'vitest';
import type { ConsoleData, FieldData } from './console-data.js';
import { readField, type Written } from './field.js';
import { firstForm, readForm } from './reading.js';
import { toRequest } from './request.js';

describe('what is written into a field', () => {
  const file = new File(['x'], 'x.txt');
  it.each<[FieldData['kind'], Written, unknown]>([
    ['text', ' a ', ' a '],
    ['text', '', undefined],
    ['number', ' 20 ', 20],
    ['number', '12345678901234567890', '12345678901234567890'],
    ['boolean', 'true', true],
    ['boolean', 'false', false],
    ['json', '[1, "a"]', [1, 'a']],
    ['json', ' null', null],
    ['file', [file], file],
    ['files', [file, file], [file, file]],
    ['files', [], undefined],
  ])('%s: %s', (kind, written, value) => {
    expect(readField({ kind }, written)).toEqual(value);
  });
  it.each<[FieldData['kind'], Written, string]>([
    ['text', '', 'A value is required'],
    ['file', [], 'A value is required'],
    ['number', 'ten', 'A number is expected'],
    ['number', '1e999', 'A number is expected'],
    ['json', '[1', 'Line 1, column 3: "," or "]" is expected'],
  ])('%s, required: %s is a fault', (kind, written, fault) => {
    expect(() => readField({ kind, required: true }, written)).toThrow(fault);
  });
});

const data: ConsoleData = {
  method: 'POST',
  path: '/things/{id}',
  accept: 'application/json',
  servers: [
    {
      url: 'https://{region}.test/{base}',
      variables: [
        { name: 'region', default: 'eu', enum: ['eu', 'us'] },
        { name: 'base', default: 'v1' },
      ],
    },
  ],
  parameters: [
    { in: 'path', name: 'id', kind: 'text', required: true, sample: 'a/b' },
    { in: 'query', name: 'tags', kind: 'json' },
    { in: 'query', name: 'after', kind: 'text' },
  ],
  bodies: [{ label: 'application/json', body: 'jsonBody', kind: 'raw', sample: { a: 1 } }],
  bodyRequired: true,
  security: [
    [
      { key: 'Key', kind: 'apiKey', in: 'query', name: 'key' },
      { key: 'User', kind: 'basic' },
    ],
    [],
  ],
};

const filledIn = (fields: Readonly<Record<string, Written>>, way = 1) => {
  const form = firstForm(data);
  return readForm(data, { ...form, way, fields: new Map([...form.fields, ...Object.entries(fields)]) });
};

describe('a form', () => {
  it.each<[string, Readonly<Record<string, Written>>, string, string]>([
    ['as it begins', {}, 'https://eu.test/v1/things/a%2Fb', '{"a":1}'],
    ['with other values', { 'path.id': 'c', body: '[ 1.0 ]' }, 'https://eu.test/v1/things/c', '[1]'],
    [
      'with parameters',
      { 'query.tags': '["x","y"]', 'query.after': '&' },
      'https://eu.test/v1/things/a%2Fb?after=%26&tags=x&tags=y',
      '{"a":1}',
    ],
    [
      'with another server',
      { 'server.region': 'us', 'server.base': 'v2' },
      'https://us.test/v2/things/a%2Fb',
      '{"a":1}',
    ],
  ])('%s is a request', async (_, fields, url, body) => {
    const { filled } = filledIn(fields);
    const request = await toRequest(data, filled!);
    expect([request.url.href, request.options?.body]).toEqual([url, body]);
  });

  it('has credentials only where the request needs them', async () => {
    const given = { 'credential.Key': ' k ', 'credential.User.username': 'me', 'credential.User.password': 'p' };
    const request = await toRequest(data, filledIn(given, 0).filled!);
    expect(request.url.search).toBe('?key=k');
    expect(new Headers(request.options?.headers).get('authorization')).toBe(`Basic ${btoa('me:p')}`);
    const without = await toRequest(data, filledIn(given, 1).filled!);
    expect([without.url.search, new Headers(without.options?.headers).has('authorization')]).toEqual(['', false]);
  });

  it.each<[Readonly<Record<string, Written>>, number, Readonly<Record<string, string>>]>([
    [{ 'path.id': '' }, 1, { 'path.id': 'A value is required' }],
    [{ body: '' }, 1, { body: 'A value is required' }],
    [
      { body: '{"a":}', 'query.tags': 'x' },
      1,
      { 'query.tags': 'Line 1, column 1: A value is expected', body: 'Line 1, column 6: A value is expected' },
    ],
    [{ 'server.base': '' }, 1, { 'server.base': 'A value is required' }],
    [{ 'credential.Key': 'k' }, 0, { 'credential.User.username': 'A value is required' }],
  ])('with %j has faults', (fields, way, faults) => {
    const read = filledIn(fields, way);
    expect([Object.fromEntries(read.faults), read.filled]).toEqual([faults, undefined]);
  });
});
