import { expect, it } from 'vitest';
import { numberFirstInWords } from './numbers.js';

it.each([
  ['24h', 'TwentyFourh'],
  ['7d', 'Sevend'],
  ['30', 'Thirty'],
  ['13', 'Thirteen'],
  ['0', 'Zero'],
  ['100', 'OneHundred'],
  ['422', 'FourHundredAndTwentyTwo'],
  ['007', 'ZeroZeroSeven'],
  ['2024', 'TwoZeroTwoFour'],
  ['v2', 'v2'],
])('%s → %s', (text, words) => {
  expect(numberFirstInWords(text)).toBe(words);
});
