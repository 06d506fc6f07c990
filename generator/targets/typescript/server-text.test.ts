import { expect, test } from 'vitest';
import { variableForm } from './server-text.js';

test.each<[string, string | undefined]>([
  ['{x}://acme.test', 'schemeOnly'],
  ['{x}/v1', undefined],
  ['https://{x}.acme.test', 'hostOnly'],
  ['https://{x}', 'hostOnly'],
  ['https://api{x}.acme.test/v1', 'hostOnly'],
  ['https://acme.test{x}', 'hostOrPath'],
  ['https://acme.test{x}/v1', 'hostOrPath'],
  ['https://acme.test/{x}', undefined],
  ['/{x}', undefined],
  ['//{x}/v1', 'hostOnly'],
])('the form of the variable in %s', (url, want) => {
  const [before = '', after = ''] = url.split('{x}');
  expect(variableForm(before, after)).toBe(want);
});
