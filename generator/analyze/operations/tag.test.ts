import { expect, it } from 'vitest';
import { conventionsOf, type ChosenConventions } from '../../conventions/conventions.js';
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

const groups = (given: readonly string[], chosen: ChosenConventions): string =>
  tagGroups(
    { file: 'a.yaml', pointer: '', value: { tags } },
    conventionsOf(chosen),
  )(given)
    .map((path) => path.join(' > '))
    .join(', ');

it.each([
  [[], ''],
  [['logs'], 'logs'],
  [['undescribed', 'logs'], 'undescribed'],
  [['lines'], 'logs > entries > lines'],
  [['beta', 'entries'], 'logs > entries'],
  [['beta'], 'beta'],
  [['a'], 'b > a'],
  [['orphan'], 'gone > orphan'],
  [['logs.old'], 'logs.old'],
])('tags %j make the group %j', (given, want) => {
  expect(groups(given, {})).toBe(want);
});

it.each<[string[], ChosenConventions, string]>([
  [['logs', 'undescribed'], { severalTags: 'every' }, 'logs, undescribed'],
  [['beta', 'entries', 'orphan'], { severalTags: 'every' }, 'logs > entries, gone > orphan'],
  [['beta'], { severalTags: 'every' }, 'beta'],
  [['logs.old', 'logs'], { dottedTags: 'levels' }, 'logs > old'],
  [['.', 'a..b.'], { dottedTags: 'levels', severalTags: 'every' }, '., a > b'],
])('tags %j with %j: %s', (given, chosen, want) => {
  expect(groups(given, chosen)).toBe(want);
});
