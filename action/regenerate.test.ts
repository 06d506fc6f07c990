import { existsSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, describe, expect, it, test } from 'vitest';
import { obeyed, usePlace } from './test/place.js';
import { configuration, document, git } from './test/scratch.js';

const { place, put, commit, generate, act, outputs } = usePlace();

const page = 'docs/models/components/pet.md';

describe('regenerate', () => {
  const inputs = { mode: 'regenerate' };
  beforeEach(() => {
    put('openapi.yaml', document());
    put('specwright.config.json', configuration);
  });
  const origin = (): string => path.join(place.scratch, 'origin.git');

  it('proposes what changed as one pull request, which the next run updates', async () => {
    put('.gitignore', 'docs/README.md\n');
    await commit('one');
    const head = await git(place.repository, 'rev-parse', 'HEAD');
    expect(await act(inputs)).toMatchObject({ exit: 0, stderr: '' });
    const branch = 'specwright/regenerate';
    const first = await git(origin(), 'rev-parse', branch);
    const names = (await git(origin(), 'ls-tree', '-r', '--name-only', branch)).split('\n');
    expect(names).toContain(page);
    expect(names).not.toContain('docs/README.md');
    expect(existsSync(path.join(place.repository, 'docs/README.md'))).toBe(true);
    expect(await git(origin(), 'rev-parse', `${branch}^`)).toBe(head);
    expect(await git(place.repository, 'status', '--porcelain')).toBe('?? docs/');
    expect(place.server.pulls).toMatchObject([
      { head: branch, base: 'main', title: 'Regenerate from the OpenAPI document' },
    ]);
    expect(outputs()['pull-request-url']).toBe('https://github.example/pull/1');

    // The same again pushes nothing; another document does.
    await act(inputs);
    expect(await git(origin(), 'rev-parse', branch)).toBe(first);
    put('openapi.yaml', document('nickname'));
    await git(place.repository, 'commit', '-q', '-m', 'two', 'openapi.yaml');
    await act({ ...inputs, title: 'Another title' });
    expect(await git(origin(), 'show', `${branch}:${page}`)).toContain('nickname');
    expect(place.server.pulls).toMatchObject([{ number: 1, title: 'Another title' }]);
  });

  it('works in a shallow checkout, and leaves it as it was', async () => {
    await commit('one');
    put('README.md', '');
    await commit('two');
    await git(place.repository, 'push', '-q', 'origin', 'main');
    const shallow = path.join(place.scratch, 'shallow');
    await git(place.scratch, 'clone', '-q', '--depth=1', `file://${origin()}`, shallow);
    expect(await act(inputs, { GITHUB_WORKSPACE: shallow })).toMatchObject({ exit: 0, stderr: '' });
    expect(await git(origin(), 'rev-parse', 'specwright/regenerate^')).toBe(await git(origin(), 'rev-parse', 'main'));
    expect(await git(shallow, 'branch', '--show-current')).toBe('main');
  });

  it('proposes nothing where nothing changed', async () => {
    await generate();
    await commit('one');
    const { exit, stdout } = await act(inputs);
    expect(exit).toBe(0);
    expect(stdout).toContain('there is nothing to propose');
    expect(place.server.asked).toEqual([]);
  });

  it('names what is wrong with a document', async () => {
    put('openapi.yaml', 'openapi: 3.1.0\npaths: 3\n');
    await commit('one');
    const { exit, stdout } = await act(inputs);
    expect(exit).toBe(1);
    expect(stdout).toContain('openapi.yaml:2 document/type');
    expect(obeyed(stdout)).toEqual([expect.stringMatching(/specwright generate ended with exit code 1/)]);
  });

  test.each<[string, Record<string, string>, Record<string, string>, RegExp]>([
    ['no branch', {}, { GITHUB_REF: 'refs/pull/1/merge' }, /runs on a branch, or with `base`/],
    ['its own branch', { branch: 'main' }, {}, /`branch` is the branch that is proposed to/],
    ['a name that no branch has', { branch: 'a..b' }, {}, /git check-ref-format failed/],
    ['a repository that cannot be pushed to', {}, {}, /git ls-remote failed/],
  ])('answers %s clearly', async (name, given, env, want) => {
    await commit('one');
    if (name.startsWith('a repository'))
      await git(place.repository, 'remote', 'set-url', 'origin', path.join(place.scratch, 'gone'));
    const { exit, stdout } = await act({ ...inputs, ...given }, env);
    expect(exit).toBe(1);
    expect(obeyed(stdout)).toEqual([expect.stringMatching(want)]);
  });
});
