import { expect, test } from 'vitest';
import { switched, type Theme } from './theme.js';

test.each<[Theme, Theme, Theme, Theme | undefined]>([
  ['light', 'light', 'dark', 'dark'],
  ['dark', 'light', 'light', undefined],
  ['light', 'dark', 'dark', undefined],
  ['dark', 'dark', 'light', 'light'],
])('from %s where the system prefers %s to %s, and %s is kept', (shown, preferred, theme, kept) => {
  expect(switched(shown, preferred)).toEqual({ theme, kept });
});
