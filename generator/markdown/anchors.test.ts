import { expect, it } from 'vitest';
import { anchors } from './anchors.js';

it.each<[string, string[], string[]]>([
  ['names', ['list', 'listAll'], ['list', 'listall']],
  ['signs', ['Buyers.GiftCards', 'Example Usage', '__a$b'], ['buyersgiftcards', 'example-usage', '__ab']],
  ['again', ['get', 'Errors', 'put', 'Errors', 'errors'], ['get', 'errors', 'put', 'errors-1', 'errors-2']],
  ['a numbered one that is there', ['a', 'a-1', 'a', 'a'], ['a', 'a-1', 'a-2', 'a-3']],
])('anchors of %s', (_, headings, want) => {
  expect(headings.map(anchors())).toEqual(want);
});
