import { describe, expect, it, test } from 'vitest';
import type { ChangeRecord } from '../diff/change-record.js';
import { changelogWith } from './changelog.js';
import { parseRelease, renderRelease, snapshotOf, type Step } from './release.js';
import { bumped, later } from './semver.js';

test.each([
  ['1.2.3', 'none', '1.2.3'],
  ['1.2.3', 'patch', '1.2.4'],
  ['1.2.3', 'minor', '1.3.0'],
  ['1.2.3', 'major', '2.0.0'],
  ['0.1.9', 'major', '1.0.0'],
  ['1.2.3-rc.1', 'patch', '1.2.3'],
  ['1.2.3-rc.1', 'minor', '1.3.0'],
  ['1.2.0-rc.1', 'minor', '1.2.0'],
  ['1.2.0-rc.1', 'major', '2.0.0'],
  ['2.0.0-rc.1', 'major', '2.0.0'],
  ['2.0.0-rc.1', 'none', '2.0.0-rc.1'],
] as const)('%s is followed, with %s, by %s', (version, bump, want) => {
  expect(bumped(version, bump)).toBe(want);
});

// The order of section 11 of Semantic Versioning, and some numbers that are words to code units.
const rising = [
  ['0.9.10', '0.10.0', '1.0.0-alpha', '1.0.0-alpha.1', '1.0.0-alpha.beta', '1.0.0-beta', '1.0.0-beta.2'],
  ['1.0.0-beta.11', '1.0.0-rc.1', '1.0.0-rc.1.x-y', '1.0.0', '1.0.1', '1.10.0', '2.0.0'],
].flat();

test.each(rising.slice(1).map((version, index) => [rising[index] ?? '', version]))('%s comes before %s', (a, b) => {
  expect([later(a, b), later(b, a), later(a, a)]).toEqual([b, b, a]);
});

const change: ChangeRecord = {
  code: 'endpoint/removed',
  title: 'An endpoint is gone',
  severity: 'breaking',
  wire: 'breaking',
  sdk: 'breaking',
  subject: 'pets.list',
  detail: 'GET /pets is gone',
  directions: [],
  old: { file: 'a', line: null, column: null, pointer: '' },
  new: { file: 'a', line: null, column: null, pointer: '' },
};
const step: Step = { changes: [change], bump: 'major', version: '2.0.0', isFirst: false };
const first: Step = { changes: [], bump: 'none', version: '1.0.0', isFirst: true };
const section = `## 2.0.0

### Breaking changes

- \`pets.list\` GET \`/pets\` is gone (an endpoint is gone; breaking on the wire and in the SDK)
`;
const old = '## 1.0.0\n\nInitial version.\n';

describe('a changelog', () => {
  test.each<[string, string | undefined, Step, string | undefined]>([
    ['that is not there', undefined, first, `# Changelog\n\n${old}`],
    ['that is empty', '\n', first, `# Changelog\n\n${old}`],
    ['that has a title only', '# News\n\nOf pets.', first, `# News\n\nOf pets.\n\n${old}`],
    ['that began without us', `# News\n\n${old}`, first, undefined],
    ['of the last version', `# Changelog\n\n${old}`, step, `# Changelog\n\n${section}\n${old}`],
    ['without a title', old, step, `${section}\n${old}`],
    [
      'of what is to come',
      `# Changelog\n\n## [Unreleased]\n\n- Soon.\n\n${old}`,
      step,
      `# Changelog\n\n## [Unreleased]\n\n- Soon.\n\n${section}\n${old}`,
    ],
    [
      'with lines of Windows',
      '# C\r\n\r\n## 1.0.0\r\n',
      step,
      `# C\r\n\r\n${section}\n## 1.0.0\n`.replaceAll(/\r?\n/g, '\r\n'),
    ],
    ['that says it already', `# Changelog\n\n${section}\n${old}`, step, undefined],
    ['that says it already, of another day', section.replace('2.0.0', '2.0.0 - 2031-12-24'), step, undefined],
    ['that said it before the last version', `${old}\n${section}`, step, `${section}\n${old}\n${section}`],
    ['of which code notices nothing', old, { ...step, changes: [{ ...change, sdk: null }] }, undefined],
  ])('%s', (_, found, given, want) => {
    expect(changelogWith(found, given, { bump: false })).toBe(want);
  });

  it('names a version that was raised for what only words or the wire tell, and the day if it is given', () => {
    const patch: Step = { changes: [], bump: 'patch', version: '1.0.1', isFirst: false };
    expect(changelogWith(old, patch, { bump: true, date: '2031-12-24' })).toBe(
      `## 1.0.1 - 2031-12-24\n\nNothing that code notices.\n\n${old}`,
    );
    expect(changelogWith(old, { ...patch, bump: 'none' }, { bump: true })).toBeUndefined();
  });
});

it('is read as it was written, with names that hold in every folder', () => {
  const documents = new Map([
    ['../api/a.yaml', { $ref: 'b.yaml' }],
    ['https://example.com/c.yaml', {}],
  ]);
  const urls = new Map([
    ['../api/a.yaml', 'file:///home/api/a.yaml'],
    ['https://example.com/c.yaml', 'https://example.com/c.yaml'],
  ]);
  const document = snapshotOf({ root: '../api/a.yaml', documents, urls, texts: new Map() }, '/home/out');
  expect(document).toEqual({
    root: '../api/a.yaml',
    documents: { '../api/a.yaml': { $ref: 'b.yaml' }, 'https://example.com/c.yaml': {} },
  });
  const part = { exclude: { deprecated: true }, targets: [{ internal: true }, { include: [{ tags: ['pets'] }] }] };
  const release = { package: '1.2.0', changelog: 'CHANGELOG.md', part, document };
  expect(parseRelease(renderRelease(release), 'r').value).toEqual(release);
});

test.each([
  ['[]', 'describes no release'],
  ['{"version": 2}', 'is of a version that this version of Specwright does not know'],
  ['{"version": 1, "root": "a", "documents": {}}', 'holds no document'],
  ['{"version": 1, "root": "a", "documents": {"a": {}}, "package": "1.x"}', 'has no version that npm takes: "1.x"'],
  ['{"version": 1, "root": "a", "documents": {"a": {}}, "changelog": 1}', 'has no path of a changelog'],
  ['{"version": 1, "root": "a", "documents": {"a": {}}, "part": {}}', 'has a `part` that no configuration has'],
])('%s %s', (text, why) => {
  expect(parseRelease(text, 'r').diagnostics).toMatchObject([{ code: 'config/release', message: `\`r\` ${why}.` }]);
});
