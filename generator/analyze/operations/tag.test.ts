import { expect, it } from 'vitest';
import type { Json } from '../../load/source.js';
import { tagGroups } from './tag.js';

const tags: Json = [
  { name: 'logs' },
  { name: 'entries', parent: 'logs' },
  { name: 'lines', parent: 'entries', kind: 'nav' },
  { name: 'beta', kind: 'badge' },
  { name: 'a', parent: 'b' },
  { name: 'b', parent: 'a' },
  { name: 'orphan', parent: 'gone' },
  7,
];

it.each([
  [[], []],
  [['logs'], ['logs']],
  [['undescribed', 'logs'], ['undescribed']],
  [['lines'], ['logs', 'entries', 'lines']],
  [
    ['beta', 'entries'],
    ['logs', 'entries'],
  ],
  [['beta'], ['beta']],
  [['a'], ['b', 'a']],
  [['orphan'], ['gone', 'orphan']],
])('tags %j make the group %j', (given, want) => {
  expect(tagGroups({ file: 'a.yaml', pointer: '', value: { tags } })(given)).toEqual(want);
});
