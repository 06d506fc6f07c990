import { chmodSync, cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { load } from 'js-yaml';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import {
  bareEnvironment,
  configuration,
  document,
  ended,
  git,
  install,
  removed,
  scratchFolder,
} from './test/scratch.js';

const examples = fileURLToPath(new URL('../examples/ci', import.meta.url));
const read = (file: string): unknown => load(readFileSync(path.join(examples, file), 'utf8'));

const folder = scratchFolder();
afterAll(() => removed(folder));

const put = (file: string, text: string): void => writeFileSync(path.join(folder, file), text);
const shell = (command: string) => ended('sh', ['-c', command], folder, bareEnvironment(folder));

beforeAll(async () => {
  await install(folder);
  await git(folder, 'init', '-q', '-b', 'main');
  put('.gitignore', 'node_modules\n');
  put('openapi.yaml', document('name'));
  put('specwright.config.json', configuration);
  await shell('node_modules/.bin/specwright generate');
  await git(folder, 'add', '-A');
  await git(folder, 'commit', '-q', '-m', 'one');
});

describe('the workflow of GitHub', () => {
  interface Workflow {
    jobs: Record<
      string,
      { permissions?: Record<string, string>; steps: { uses?: string; with?: Record<string, string> }[] }
    >;
  }
  const action = read('../../action.yml') as {
    inputs: Record<string, object>;
  };
  const { jobs } = read('github.yml') as Workflow;

  test.each(Object.entries(jobs))('gives the Action what it takes: %s', (mode, { steps }) => {
    const given = steps.find(({ uses }) => uses?.includes('/specwright@'))?.with ?? {};
    expect(given['mode']).toBe(mode);
    expect(Object.keys(action.inputs)).toEqual(expect.arrayContaining(Object.keys(given)));
  });
});

describe('the job of GitLab', () => {
  interface Pipeline {
    specwright: { script: string[]; artifacts: { reports: { junit: string } } };
  }
  const { specwright } = read('gitlab.yml') as Pipeline;

  test.each<[string, string, number]>([
    ['passes', 'name', 0],
    ['fails where there is drift', 'nickname', 1],
  ])('%s, and leaves a report', async (_, name, want) => {
    put('openapi.yaml', document(name));
    expect((await shell(specwright.script.join('\n'))).exit).toBe(want);
    expect(readFileSync(path.join(folder, specwright.artifacts.reports.junit), 'utf8')).toContain(`failures="${want}"`);
  });
});

test.each<[string, number]>([
  ['name', 0],
  ['nickname', 1],
])('the hook of the tool pre-commit, for %s', async (name, want) => {
  const { repos } = read('pre-commit-config.yaml') as { repos: { hooks: { entry: string }[] }[] };
  put('openapi.yaml', document(name));
  expect((await shell(repos[0]!.hooks[0]!.entry)).exit).toBe(want);
});

describe('the hook of git', () => {
  const hook = path.join(folder, '.git/hooks/pre-commit');
  const commit = () => ended('git', ['commit', '-q', '-m', 'two'], folder, bareEnvironment(folder));

  it('refuses a commit with drift, and takes it when it is generated and staged', async () => {
    mkdirSync(path.dirname(hook), { recursive: true });
    cpSync(path.join(examples, 'pre-commit'), hook);
    chmodSync(hook, 0o755);
    put('openapi.yaml', document('nickname'));
    await git(folder, 'add', 'openapi.yaml');
    expect(await commit()).toMatchObject({ exit: 1, stderr: expect.stringContaining('specwright generate') });
    await shell('node_modules/.bin/specwright generate');
    // What is not staged is not in the commit.
    expect((await commit()).exit).toBe(1);
    await git(folder, 'add', 'docs');
    // An edit that is not staged is no matter.
    put('openapi.yaml', document('other'));
    expect(await commit()).toMatchObject({ exit: 0 });
  });
});
