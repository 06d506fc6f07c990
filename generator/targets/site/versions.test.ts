import { expect, test } from 'vitest';
import { versionFaults, versionViews } from './versions.js';

test.each([
  ['./', 'operations/a.html', '../../index.html'],
  ['../v1/', 'operations/a.html', '../../../v1/index.html'],
  ['../v1/', '', '../v1/index.html'],
  ['../v1/start.html', '', '../v1/start.html'],
  ['/v1/', 'operations/a.html', '/v1/index.html'],
  ['https://a.example/v1/', 'operations/a.html', 'https://a.example/v1/'],
])('the URL %s is from %j at %s', (url, page, href) => {
  const root = page === '' ? '' : '../../';
  expect(versionFaults({ a: url })).toEqual([]);
  expect(versionViews({ 'a<': url }, root)).toEqual([{ name: 'a&lt;', href, current: url === './' }]);
});

test.each([
  ['javascript:alert(1)'],
  ['//evil.example/'],
  ['https:///a'],
  ['data:text/html,a'],
  ['..\\v1'],
  ['../v 1/'],
  [1],
  [null],
  [{}],
])('%j is no URL of a version', (url) => {
  expect(versionFaults({ a: url })).toMatchObject([{ path: ['versions', 'a'] }]);
  expect(versionViews({ a: url }, '')).toEqual([]);
});

test('a version has a name, and one is this site', () => {
  expect(versionFaults({ ' ': '../a/' })).toMatchObject([{ message: 'A version needs a name.' }]);
  expect(versionFaults({ a: './', b: '.' })).toMatchObject([{ path: ['versions', 'b'] }]);
  expect(versionFaults(undefined)).toEqual([]);
});
