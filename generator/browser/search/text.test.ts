import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { partsOf, scoreOf, scores, searchable } from './text.js';

const nameOf = (score: number): string | undefined => Object.entries(scores).find(([, one]) => one === score)?.[0];

describe('a word in a text', () => {
  test.each([
    ['amount', 'amount', 'same'],
    ['Amount', 'amount', 'same'],
    ['payment_method', 'paymentMethod', 'equal'],
    ['payment_method', 'Payment method', 'equal'],
    ['pay', 'payment_method', 'start'],
    ['meth', 'payment_method', 'wordStart'],
    ['meth', 'paymentMethod', 'wordStart'],
    ['meth', 'payment-method', 'wordStart'],
    ['url', 'htmlURL', 'wordStart'],
    ['parser', 'XMLParser', 'wordStart'],
    ['3', 'api3', 'wordStart'],
    ['ethod', 'payment_method', 'inside'],
    // A later place that starts a word is better than an earlier one inside of another.
    ['and', 'brand_and_card', 'wordStart'],
    ['francais', 'français', 'equal'],
    ['münchen', 'mu\u0308nchen', 'equal'],
    ['日本', '日本語', 'start'],
    ['+', '+', 'same'],
    ['+1', '-1', 'equal'],
    ['+1', '+1', 'same'],
    ['x', 'amount', 'none'],
    ['', 'amount', 'none'],
  ])('%s in %s: %s', (word, text, want) => {
    expect(nameOf(scoreOf(searchable(text), searchable(word)))).toBe(want);
  });
});

describe('the parts of a text', () => {
  test.each([
    ['payment_method', ['meth'], 'payment_[meth]od'],
    ['payment_method', ['paymentmethod'], '[payment_method]'],
    ['Create a refund', ['ref', 'create'], '[Create] a [ref]und'],
    ['Straße', ['stra'], '[Stra]ße'],
    ['İstanbul', ['istan'], '[İstan]bul'],
    ['amount', ['x'], 'amount'],
  ])('%s for %j: %s', (text, words, want) => {
    const parts = partsOf(text, words.map(searchable));
    expect(parts.map((part) => (part.isMatch ? `[${part.text}]` : part.text)).join('')).toBe(want);
  });

  it('are the text, whatever it is', () => {
    const any = fc.string({ unit: 'binary' });
    fc.assert(
      fc.property(any, fc.array(any), (text, words) => {
        expect(
          partsOf(text, words.map(searchable))
            .map((part) => part.text)
            .join(''),
        ).toBe(text);
      }),
    );
  });
});

it('finds any part of letters and digits of any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), fc.nat(), fc.nat(), (text, a, b) => {
      const { plain } = searchable(text);
      if (plain === '') return;
      const [from, to] = [a % plain.length, (b % plain.length) + 1];
      const part = plain.slice(Math.min(from, to - 1), Math.max(from + 1, to));
      expect(scoreOf(searchable(text), { text: part, plain: part, spaced: ` ${part}` })).toBeLessThan(scores.none);
    }),
  );
});
