import { execFileSync } from 'node:child_process';
import { appendFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { main } from '../generator/cli/main.js';
import { run } from '../generator/pipeline/run.js';
import { document, edits, first } from './documents/life.js';

/** The whole life of a document, in a repository as a team has one: each part goes on where the one before it ended. */
const cwd = mkdtempSync(path.join(tmpdir(), 'specwright-life-'));
afterAll(() => {
  rmSync(cwd, { recursive: true, force: true });
});

const text = (file: string): string => readFileSync(path.join(cwd, file), 'utf8');
const put = (file: string, content: string): void => {
  writeFileSync(path.join(cwd, file), content);
};

function git(...args: string[]): string {
  const env = { PATH: process.env['PATH'], HOME: cwd, GIT_CONFIG_NOSYSTEM: '1' };
  const as = ['-c', 'user.name=A Person', '-c', 'user.email=person@example.com', '-c', 'core.autocrlf=false'];
  return execFileSync('git', [...as, ...args], { cwd, env, encoding: 'utf8' });
}

function commit(message: string): void {
  git('add', '-A');
  git('commit', '-q', '-m', message);
}

const call = (...argv: string[]) => callIn(cwd, ...argv);

async function callIn(cwd: string, ...argv: string[]) {
  let [out, err] = ['', ''];
  const stdout = { write: (some: string) => (out += some) };
  const stderr = { write: (some: string) => (err += some) };
  const exit = await main(argv, { cwd, env: {}, stdin: () => Promise.resolve(''), stdout, stderr }, run);
  return { exit, out, err };
}

const versionOfPackage = (): string => (JSON.parse(text('sdk/package.json')) as { version: string }).version;
const release = ['generate', '--changelog', 'sdk/CHANGELOG.md', '--bump'];

interface FoundChange {
  readonly code: string;
  readonly subject: string;
  readonly wire: string | null;
  readonly sdk: string | null;
}

/** The version after a step, counted by hand. */
function next(version: string, bump: 'major' | 'minor'): string {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return bump === 'major' ? `${String(major + 1)}.0.0` : `${String(major)}.${String(minor + 1)}.0`;
}

/** Annotations of a workflow: how heavy, on which file, with which title. */
const annotated = (out: string): string[] =>
  [...out.matchAll(/^::(\w+) file=([^,:]+)(?:,[^:]*?)?title=Specwright%3A ([^,:]+)::/gmu)].map((found) =>
    found.slice(1).join(' '),
  );

describe('the life of a document', () => {
  beforeAll(async () => {
    put(document, first);
    git('init', '-q', '-b', 'main');
    expect(await call('init', '--yes')).toMatchObject({ exit: 0 });
    put(
      'specwright.config.yaml',
      text('specwright.config.yaml').replace('output: sdk\n', 'output: sdk\n    keep: [src/ours.ts]\n'),
    );
    put('sdk/src/ours.ts', 'export const ours = 1;\n');
    expect(await call(...release)).toMatchObject({ exit: 0, err: '' });
    commit('Generate the SDK');
  });

  it('begins with an initial version that check is content with', async () => {
    expect(text('sdk/CHANGELOG.md')).toBe('# Changelog\n\n## 1.0.0\n\nInitial version.\n');
    expect(versionOfPackage()).toBe('1.0.0');
    expect(await call('check')).toMatchObject({ exit: 0, err: '' });
  });

  it.each(edits)('goes on when $name', async ({ replaced, code, weight, subject, bump, says, drifts }) => {
    const [before, changelog] = [versionOfPackage(), text('sdk/CHANGELOG.md')];
    for (const [piece, by] of replaced) {
      expect(text(document)).toContain(piece);
      put(document, text(document).replaceAll(piece, by));
    }

    const told = await call('diff', `git:HEAD:${document}`, document, '--json', '--fail-on', 'breaking');
    const { changes, bump: follows } = JSON.parse(told.out) as { changes: FoundChange[]; bump: string };
    expect(changes.map((one) => [one.code, one.subject, one.wire, one.sdk])).toContainEqual([code, subject, ...weight]);
    expect([follows, told.exit]).toEqual([bump, weight.includes('breaking') ? 1 : 0]);

    const found = await call('check', '--format', 'github');
    expect(found.exit).toBe(1);
    const wanted = Object.entries(drifts).map(([file, kind]) => `error ${file} drift/${kind}`);
    expect(annotated(found.out)).toEqual(expect.arrayContaining(wanted));

    expect(await call(...release)).toMatchObject({ exit: 0, err: '' });
    expect(versionOfPackage()).toBe(next(before, bump));
    const [head = '', section = ''] = text('sdk/CHANGELOG.md')
      .replace(changelog.slice('# Changelog\n\n'.length), '')
      .split(/^(?=## )/mu);
    expect([head, section.split('\n', 1).join('')]).toEqual(['# Changelog\n\n', `## ${next(before, bump)}`]);
    expect(section).toContain(says);
    expect(await call('check')).toMatchObject({ exit: 0, err: '' });
    expect(text('sdk/src/ours.ts')).toBe('export const ours = 1;\n');

    commit('Follow the document');
    // Again, and without a changelog: the same bytes.
    for (const again of [release, ['generate', '--no-cache']]) expect((await call(...again)).exit).toBe(0);
    expect(git('status', '--porcelain')).toBe('');
  });

  it('has a changelog of all versions, the last one first', () => {
    const versions = edits.reduce<string[]>((all, { bump }) => [next(all[0] ?? '', bump), ...all], ['1.0.0']);
    expect(text('sdk/CHANGELOG.md').match(/^## .*$/gmu)).toEqual(versions.map((version) => `## ${version}`));
  });

  it.each([
    ['a type', 'sdk/src/models/components/pet.ts', '\nexport const mine = 1;\n'],
    ['the version of the package', 'sdk/package.json', ' '],
    ['a page', 'docs/models/components/pet.md', '\nMine.\n'],
  ])('shows an edit of %s by hand, and takes it back', async (_, file, more) => {
    const whole = text(file);
    appendFileSync(path.join(cwd, file), more);
    const { exit, out } = await call('check', '--format', 'github');
    expect([exit, annotated(out)]).toEqual([1, [`error ${file} drift/edited`]]);
    expect((await call('check', '--fix')).exit).toBe(0);
    expect(text(file)).toBe(whole);
  });

  it('tells a file that nobody makes, and keeps the one that is ours', async () => {
    put('sdk/src/stray.ts', 'export {};\n');
    const { exit, out } = await call('check', '--format', 'github');
    expect([exit, annotated(out)]).toEqual([1, ['error sdk/src/stray.ts drift/extra']]);
    rmSync(path.join(cwd, 'sdk/src/stray.ts'));
    expect((await call('check')).exit).toBe(0);
    expect(existsSync(path.join(cwd, 'sdk/src/ours.ts'))).toBe(true);
  });

  it('takes the version of the document where that is later', async () => {
    const [was, changelog] = [text(document), text('sdk/CHANGELOG.md')];
    put(document, was.replace('version: 1.0.0', 'version: 40.0.0'));
    expect((await call('generate')).exit).toBe(0);
    expect([versionOfPackage(), text('sdk/CHANGELOG.md')]).toEqual(['40.0.0', changelog]);
    expect((await call('check')).exit).toBe(0);
  });

  it('goes on in a fresh clone', async () => {
    git('checkout', '-q', '--', '.');
    expect(git('status', '--porcelain')).toBe('');
    const clone = path.join(cwd, '.git/clone');
    git('clone', '-q', cwd, clone);
    put('.git/clone/openapi.yaml', text(document).replace('operationId: countToys', 'operationId: sumToys'));
    expect(await callIn(clone, 'check')).toMatchObject({ exit: 1 });
    const { out } = await callIn(clone, ...release, '--date', '2031-12-24', '--json');
    expect(JSON.parse(out)).toMatchObject({ exitCode: 0, release: { version: '9.0.0', bump: 'major' } });
    expect(text('.git/clone/sdk/CHANGELOG.md')).toContain(
      '# Changelog\n\n## 9.0.0 - 2031-12-24\n\n### Breaking changes\n',
    );
    expect(await callIn(clone, 'check')).toMatchObject({ exit: 0, err: '' });
  });
});
