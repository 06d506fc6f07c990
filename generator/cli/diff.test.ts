import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, test } from 'vitest';
import { diff } from '../index.js';
import { gitInput } from '../app/git.js';
import { run } from '../pipeline/run.js';
import { main } from './main.js';

let cwd: string;
beforeEach(() => {
  cwd = mkdtempSync(path.join(tmpdir(), 'specwright-diff-'));
});
afterEach(() => {
  rmSync(cwd, { recursive: true, force: true });
});

/** A document with one operation, which takes `parameters` and gives a pet. */
const api = (
  parameters: readonly object[],
  pet: object = { type: 'object', properties: { name: { type: 'string' } } },
) => ({
  openapi: '3.1.0',
  info: { title: 'Pets', version: '1' },
  paths: {
    '/pets': {
      get: {
        operationId: 'list_pets',
        parameters,
        responses: { 200: { description: 'Pets', content: { 'application/json': { schema: pet } } } },
      },
    },
  },
});

const limit = { name: 'limit', in: 'query', schema: { type: 'integer' } };
const old = api([limit]);
const safe = { ...api([limit]), servers: [{ url: 'https://pets.example' }] };
const risky = api([{ ...limit, schema: { type: 'integer', default: 10 } }]);
const breaking = api([{ ...limit, required: true }]);

function put(file: string, content: object | string): void {
  mkdirSync(path.dirname(path.join(cwd, file)), { recursive: true });
  writeFileSync(path.join(cwd, file), typeof content === 'string' ? content : JSON.stringify(content, null, 2));
}

async function call(...args: string[]) {
  let [out, err] = ['', ''];
  const stdout = { write: (text: string) => (out += text) };
  const stderr = { write: (text: string) => (err += text) };
  const exit = await main(['diff', ...args], { cwd, env: {}, stdin: () => Promise.resolve(''), stdout, stderr }, run);
  return { exit, out, err };
}

describe('the exit code', () => {
  test.each<[string, object, string[], number]>([
    ['of no change', old, [], 0],
    ['of a breaking one', breaking, [], 0],
    ['of a breaking one that fails', breaking, ['--fail-on', 'breaking'], 1],
    ['of a breaking one that is more than risky', breaking, ['--fail-on', 'risky'], 1],
    ['of a risky one', risky, ['--fail-on', 'breaking'], 0],
    ['of a risky one that fails', risky, ['--fail-on', 'risky'], 1],
    ['of a safe one', safe, ['--fail-on', 'risky'], 0],
    ['of a document with errors', { openapi: '3.1.0', info: {}, paths: 3 }, [], 1],
    ['of an unknown weight', old, ['--fail-on', 'safe'], 2],
    ['of an unknown format', old, ['--format', 'html'], 2],
    ['of a configuration that is not there', old, ['--config', 'none.json'], 2],
  ])('%s', async (_, now, options, want) => {
    put('old.json', old);
    put('new.json', now);
    expect((await call('old.json', 'new.json', ...options)).exit).toBe(want);
  });
});

describe('the formats', () => {
  beforeEach(() => {
    put('old.json', old);
    put('new.json', breaking);
  });

  it('are text for people', async () => {
    expect((await call('old.json', 'new.json')).out).toBe(
      [
        'breaking parameter/became-required: listPets(limit) is required',
        '  A parameter is required now; breaking on the wire and in the SDK.',
        '  - old.json:12:11  (#/paths/~1pets/get/parameters/0)',
        '  + new.json:12:11  (#/paths/~1pets/get/parameters/0)',
        '',
        '1 breaking: the next version is a major one.',
        '',
      ].join('\n'),
    );
  });

  it.each([['--json'], ['--format', 'json']])('are one JSON object for programs: %s', async (...options) => {
    expect(JSON.parse((await call('old.json', 'new.json', ...options)).out)).toEqual({
      command: 'diff',
      exitCode: 0,
      diagnostics: [],
      bump: 'major',
      changes: [
        {
          code: 'parameter/became-required',
          title: 'A parameter is required now',
          severity: 'breaking',
          wire: 'breaking',
          sdk: 'breaking',
          subject: 'listPets(limit)',
          detail: 'is required',
          directions: [],
          old: { file: 'old.json', line: 12, column: 11, pointer: '/paths/~1pets/get/parameters/0' },
          new: { file: 'new.json', line: 12, column: 11, pointer: '/paths/~1pets/get/parameters/0' },
        },
      ],
    });
  });

  it('are a section of a changelog', async () => {
    expect((await call('old.json', 'new.json', '--format', 'markdown')).out).toBe(
      '## Changes\n\n### Breaking changes\n\n- `listPets(limit)` is required (a parameter is required now; breaking on the wire and in the SDK)\n',
    );
  });

  it('are annotations', async () => {
    expect((await call('old.json', 'new.json', '--format', 'github')).out).toBe(
      '::error file=new.json,line=12,col=11,title=parameter/became-required::listPets(limit) is required. A parameter is required now; breaking on the wire and in the SDK.\n',
    );
  });
});

describe('text of a document', () => {
  const evil = 'x```<i>`\n\n::error::<b>[a](b)*|%0A\u001b[31m';
  beforeEach(() => {
    put('old.json', api([limit], { type: 'object', properties: { kind: { enum: ['a', evil] } } }));
    put(
      'new.json',
      api([limit], { type: 'object', properties: { kind: { enum: ['a'] }, [evil]: { type: 'string' } } }),
    );
  });

  it.each(['text', 'markdown', 'github'])('stays in its line in %s', async (format) => {
    const { out } = await call('old.json', 'new.json', '--format', format);
    expect(out).not.toContain('\u001b');
    expect(out.split('\n').filter((line) => /^::error::|^<b>/u.test(line))).toEqual([]);
    if (format === 'markdown')
      expect(out.replaceAll(/(?<![\\`])(`+)(?!`).*?(?<!`)\1(?!`)/gu, '')).not.toMatch(/(?<!\\)[<[*|]/u);
    if (format === 'github')
      expect(
        out
          .trimEnd()
          .split('\n')
          .every((line) => /^::(?:error|warning|notice) /u.test(line)),
      ).toBe(true);
  });
});

describe('a document of a commit', () => {
  const git = (...args: string[]): void => {
    const given = ['-c', 'user.name=a', '-c', 'user.email=a@example.com', '-c', 'commit.gpgsign=false', ...args];
    execFileSync('git', given, { cwd, stdio: 'ignore' });
  };
  const schema = { type: 'object', properties: { name: { type: 'string' } } };

  beforeEach(() => {
    put('specs/api.json', api([limit], { $ref: 'pet.json' }));
    put('specs/pet.json', schema);
    git('init', '-q', '-b', 'main');
    git('add', '.');
    git('commit', '-q', '-m', 'one');
    put('specs/pet.json', { ...schema, required: ['name'] });
    git('commit', '-q', '-a', '-m', 'two');
    put('specs/pet.json', { ...schema, properties: { age: { type: 'integer' } } });
  });

  it('is read with the files that it refers to, as they were', async () => {
    const { out } = await call('git:HEAD~1:specs/api.json', 'git:main:specs/api.json');
    expect(out).toContain('safe property/became-required: ');
    expect(out).toContain('  - git:HEAD~1:specs/pet.json:4:5  (#/properties/name)');
    expect(out).toContain('  + git:main:specs/pet.json:4:5  (#/properties/name)');
  });

  it('is compared with what lies there', async () => {
    const { out } = await call('git:HEAD:specs/api.json', 'specs/api.json', '--json');
    expect(JSON.parse(out)).toMatchObject({
      bump: 'major',
      changes: [{ code: 'property/removed' }, { code: 'property/added' }],
    });
  });

  it.each([
    ['a revision that is none', 'git:nowhere:specs/api.json', 'read/failed'],
    ['a file that was not there', 'git:HEAD:specs/none.json', 'read/not-found'],
    ['an option in place of a revision', 'git:--output=x:specs/api.json', 'read/refused'],
    ['no path', 'git:HEAD', 'read/refused'],
    ['two revisions', 'git:HEAD~1..HEAD:specs/api.json', 'read/refused'],
  ])('is refused: %s', async (_, given, code) => {
    const { exit, err } = await call(given, 'specs/api.json');
    expect([exit, err]).toEqual([1, expect.stringContaining(`error ${code}: `)]);
  });
});

test.each<[string, ReturnType<typeof gitInput>]>([
  ['git:main:a.yaml', { revision: 'main', path: 'a.yaml' }],
  ['git:v1.2^{commit}:dir/a.yaml', { revision: 'v1.2^{commit}', path: 'dir/a.yaml' }],
  ['git:HEAD@{1}:a:b.yaml', { revision: 'HEAD@{1}', path: 'a:b.yaml' }],
  ['git:-x:a.yaml', undefined],
  ['git::a.yaml', undefined],
  ['git:a b:a.yaml', undefined],
  ['git:$(id):a.yaml', undefined],
  ['a.yaml', undefined],
])('the input %s', (given, want) => {
  expect(gitInput(given)).toEqual(want);
});

test('what a code means is explained', async () => {
  let out = '';
  const stdout = { write: (text: string) => (out += text) };
  await main(
    ['explain', 'enum/value-added'],
    { cwd, env: {}, stdin: () => Promise.resolve(''), stdout, stderr: stdout },
    run,
  );
  expect(out).toContain(
    'On the wire: safe in a request, risky in a response. In the SDK: safe in a request, breaking in a response.',
  );
});

describe('diff as a function', () => {
  it('gives what changed, under the settings of a configuration', async () => {
    put('old.json', old);
    put('new.json', api([limit, { name: 'after', in: 'query', schema: { type: 'string' } }]));
    const of = async (positionalArguments: number) => {
      const { ok, changes, bump } = await diff({
        old: 'old.json',
        new: 'new.json',
        configuration: { positionalArguments },
        cwd,
      });
      return [ok, bump, changes.map(({ code }) => code)];
    };
    expect(await of(4)).toEqual([true, 'minor', ['method/options-moved', 'parameter/added']]);
    expect(await of(1)).toEqual([true, 'major', ['method/arguments', 'parameter/added']]);
    expect(await of(0)).toEqual([true, 'minor', ['parameter/added']]);
  });

  it('lays overlays over both documents', async () => {
    put('old.json', old);
    put('new.json', breaking);
    const target = '$.paths["/pets"].get.parameters[0]';
    const actions = [{ target, update: { required: true } }];
    put('required.json', { overlay: '1.0.0', info: { title: 'All required', version: '1' }, actions });
    const configuration = { overlays: ['required.json'] };
    expect(await diff({ old: 'old.json', new: 'new.json', configuration, cwd })).toMatchObject({
      changes: [],
      bump: 'none',
    });
  });

  it('says nothing of a schema that moved to another file', async () => {
    const pet = { type: 'object', properties: { name: { type: 'string' } } };
    const components = { schemas: { Pet: pet } };
    put('old.json', { ...api([limit], { $ref: '#/components/schemas/Pet' }), components });
    put('new.json', api([limit], { $ref: 'schemas.json#/Pet' }));
    put('schemas.json', { Pet: pet });
    expect(await diff({ old: 'old.json', new: 'new.json', cwd })).toMatchObject({ changes: [], bump: 'none' });
  });

  it('asks for a patch where words alone changed', async () => {
    put('old.json', old);
    put('new.json', { ...old, info: { ...old.info, description: 'All about pets.' } });
    expect(await diff({ old: 'old.json', new: 'new.json', cwd })).toMatchObject({ changes: [], bump: 'patch' });
  });

  it('says what is wrong with a document, by its name', async () => {
    put('old.json', old);
    put('new.json', '');
    expect(await diff({ old: 'old.json', new: 'new.json', cwd })).toMatchObject({
      ok: false,
      changes: [],
      diagnostics: [{ code: 'read/empty', file: 'new.json' }],
    });
  });
});
