import { expect, it } from 'vitest';
import { conventionsOf } from '../../conventions/conventions.js';
import type { JsonObject } from '../../load/source.js';
import { analyze } from '../analyze.js';

const operations = (content: JsonObject, method: string, more: JsonObject = {}): string[] => {
  const operation = { operationId: 'send_it', requestBody: { content }, responses: {}, ...more };
  const document: JsonObject = {
    openapi: '3.1.0',
    info: { title: 'Case', version: '1' },
    paths: { '/a': { [method]: operation } },
  };
  const source = { root: 'in.json', documents: new Map([['in.json', document]]), texts: new Map() };
  const { value } = analyze(source, conventionsOf({ severalBodies: 'methods' }));
  return value.operations.map(({ id, key, name, body, variant }) => {
    const media = body?.contents.map(({ mediaType }) => mediaType).join(', ') ?? '';
    const of = variant === undefined ? '' : `, of ${variant.of}`;
    return `${id.slice('#/paths/~1a/'.length)} ${key} ${name}: ${media}${of}`;
  });
};

const text = { schema: { type: 'string' } };
const file = { schema: { type: 'string', format: 'binary' } };
const form = { schema: { type: 'object', properties: { a: { type: 'string' } } } };

it.each<[string, JsonObject, string, JsonObject, string[]]>([
  ['one media type', { 'application/json': form }, 'post', {}, ['post send_it send_it: application/json']],
  [
    'JSON is first',
    { 'multipart/form-data': form, 'application/json': form },
    'post',
    { 'x-speakeasy-name-override': 'send' },
    [
      'post send_it send: application/json',
      'post@Multipart send_itMultipart sendMultipart: multipart/form-data, of send_it',
    ],
  ],
  [
    'without JSON, the first is',
    { 'text/csv': text, 'application/x-www-form-urlencoded': form, 'application/zip': file },
    'put',
    {},
    [
      'put send_it send_it: text/csv',
      'put@Form send_itForm send_itForm: application/x-www-form-urlencoded, of send_it',
      'put@Raw send_itRaw send_itRaw: application/zip, of send_it',
    ],
  ],
  [
    'media types of one kind have one method',
    { 'application/json': form, 'text/json': form, 'application/*+json': form, 'application/xml': form },
    'post',
    {},
    [
      'post send_it send_it: application/json, text/json, application/*+json',
      'post@Xml send_itXml send_itXml: application/xml, of send_it',
    ],
  ],
  ['a method without a body', { 'application/json': form, 'text/csv': text }, 'get', {}, ['get send_it send_it: ']],
])('%s', (_, content, method, more, want) => {
  expect(operations(content, method, more)).toEqual(want);
});
