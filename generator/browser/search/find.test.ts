import { describe, expect, test } from 'vitest';
import { find, prepared, queryOf } from './find.js';
import type { Page } from './index-format.js';

const page = (title: string, more: Partial<Page> = {}): Page => ({
  ...{ path: `${title}.html`, title, kind: 'operation', group: '', method: '', route: '' },
  ...more,
});

const pages = [
  page('Create a refund', { group: 'Transactions', method: 'POST', route: '/transactions/{id}/refunds' }),
  page('List refunds', { group: 'Refunds', method: 'GET', route: '/refunds' }),
  page('Capture a transaction', { group: 'Transactions', method: 'POST', route: '/transactions/{id}/capture' }),
  page('Refund', { kind: 'type' }),
  page('PaymentMethod', { kind: 'type' }),
  page('Errors', { kind: 'page' }),
];

const index = prepared({
  pages,
  names: [
    { kind: 'field', name: 'amount', pages: [0, 2, 3] },
    { kind: 'field', name: 'captured_amount', pages: [2] },
    { kind: 'field', name: 'payment_method', pages: [2, 4] },
    { kind: 'field', name: 'refund', pages: [1] },
    { kind: 'value', name: 'refunded', pages: [3] },
    { kind: 'value', name: '+1', pages: [5] },
    { kind: 'value', name: '-1', pages: [5] },
    { kind: 'header', name: 'X-Request-Id', pages: [0, 1, 2] },
  ],
});

/** What is found, as `kind: one | another`; a name with the pages that it is shown on. */
const found = (typed: string): string[] =>
  find(index, queryOf(typed)!).map(({ kind, found: all }) => {
    const texts = all.map((one) =>
      'page' in one ? one.page.title : `${one.name} on ${one.pages.map((at) => pages[at]!.title).join(', ')}`,
    );
    return `${kind}: ${texts.join(' | ')}`;
  });

describe('a search', () => {
  test.each<[string, string[]]>([
    ['errors', ['page: Errors']],
    // The best first, and a page before a name that is as good.
    [
      'refund',
      [
        'type: Refund',
        'field: refund on List refunds',
        'value: refunded on Refund',
        'operation: List refunds | Create a refund',
      ],
    ],
    [
      'amount',
      ['field: amount on Create a refund, Capture a transaction, Refund | captured_amount on Capture a transaction'],
    ],
    // Several words: of a name, of its page, or of both.
    ['refund amount', ['field: amount on Refund, Create a refund', 'value: refunded on Refund']],
    ['type', []],
    ['amount transactions capt', ['field: amount on Capture a transaction | captured_amount on Capture a transaction']],
    ['payment method', ['type: PaymentMethod', 'field: payment_method on Capture a transaction, PaymentMethod']],
    // Of several names of one page, such as a path to a field.
    [
      'captured_amount method',
      ['field: captured_amount on Capture a transaction | payment_method on Capture a transaction'],
    ],
    [
      'payment_method.captured_amount',
      ['field: payment_method on Capture a transaction | captured_amount on Capture a transaction'],
    ],
    ['create refund', ['operation: Create a refund']],
    ['refund create', ['operation: Create a refund']],
    // By its request.
    ['get /refunds', ['operation: List refunds']],
    ['GET / refunds', ['operation: List refunds']],
    ['/refunds', ['operation: List refunds | Create a refund']],
    ['+1', ['value: +1 on Errors | -1 on Errors']],
    ['request id', ['header: X-Request-Id on Create a refund, List refunds, Capture a transaction']],
    ['amount nowhere', []],
    ['zzz', []],
  ])('%s', (typed, want) => {
    expect(found(typed)).toEqual(want);
  });

  test.each(['', ' ', '\t\n'])('%j looks for nothing', (typed) => {
    expect(queryOf(typed)).toBeUndefined();
  });
});
