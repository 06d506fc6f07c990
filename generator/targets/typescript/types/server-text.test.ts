import { expect, test } from 'vitest';
import { variableForms } from './server-text.js';

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
  ['https://{a}.{x}/{b}', 'hostOrPath'],
  ['https://{a/b}{x}', undefined],
  ['https://{x}{x}.acme.test', 'hostOnly'],
  ['https://acme{x}{x}.test', 'hostOrPath'],
  ['https://acme.test', 'hostOrPath'],
  ['https://acme.test/v1', undefined],
  ['', undefined],
])('the form of the variable in %s', (url, want) => {
  expect(variableForms(url)('x')).toBe(want);
});
