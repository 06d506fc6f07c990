import { expect, test } from 'vitest';
import { opensSearch, type Pressed } from './shortcut.js';

const none = { ctrlKey: false, metaKey: false, altKey: false, isWriting: false };

test.each<[string, Partial<Pressed> & { key: string }, boolean]>([
  ['/', { key: '/' }, true],
  ['/ in a text', { key: '/', isWriting: true }, false],
  ['Ctrl+K', { key: 'k', ctrlKey: true }, true],
  ['Cmd+K in a text', { key: 'k', metaKey: true, isWriting: true }, true],
  ['Ctrl+K with Caps Lock', { key: 'K', ctrlKey: true }, true],
  ['Ctrl+Alt+K', { key: 'k', ctrlKey: true, altKey: true }, false],
  ['Ctrl+/', { key: '/', ctrlKey: true }, false],
  ['k', { key: 'k' }, false],
])('%s', (_, pressed, opens) => {
  expect(opensSearch({ ...none, ...pressed })).toBe(opens);
});
