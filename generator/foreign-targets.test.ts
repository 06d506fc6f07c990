import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, test } from 'vitest';
import { main } from './cli/main.js';
import { generate } from './index.js';
import { defineTarget } from './target.js';
import type { Run } from './pipeline/result.js';
import { run } from './pipeline/run.js';

let cwd: string;
let runs = 0;
const counted: Run = (...given) => {
  runs += 1;
  return run(...given);
};

/** Calls the command line; `ran` is how often a document was generated from. */
async function call(...argv: readonly string[]) {
  let [out, err] = ['', ''];
  runs = 0;
  const stdout = { write: (text: string) => (out += text) };
  const stderr = { write: (text: string) => (err += text) };
  const env = { XDG_CACHE_HOME: path.join(cwd, '.home') };
  const exit = await main(argv, { cwd, env, stdin: () => Promise.resolve(''), stdout, stderr }, counted);
  return { exit, out, err, ran: runs };
}

const put = (name: string, text: string): void => {
  mkdirSync(path.dirname(path.join(cwd, name)), { recursive: true });
  writeFileSync(path.join(cwd, name), text);
};
const textOf = (name: string): string => readFileSync(path.join(cwd, name), 'utf8');

const packageFile = 'node_modules/@acme/list/index.js';
const target = `import { lineOf } from './line.js';
export default {
  name: 'list',
  summary: 'a list of operations',
  options: { sign: { type: 'text', meaning: 'What lines begin with.', example: '*' },
    style: { type: 'choice', values: ['short', 'long'], meaning: 'How much is written.', example: 'long' } },
  defaults: { sign: '-', style: 'short' },
  language: () => 'typescript',
  problems: { 'list/deprecated': { severity: 'warning', title: 'A deprecated operation is listed' } },
  plan: ({ model }, { sign }) => ({
    value: [{ path: 'list.txt', lines: model.operations.map((one) => lineOf(sign, one)) }],
    diagnostics: model.operations.filter((one) => one.deprecated).map((one) => ({
      code: 'list/deprecated', severity: 'warning', message: one.path + ' is deprecated',
      place: { file: '', pointer: one.id.slice(one.id.indexOf('#') + 1) } })),
  }),
  print: ({ path, lines }) => ({ path, text: lines.join('\\n') + '\\n' }),
};
`;
const configuration = (keys: object, options: object = {}) =>
  JSON.stringify({ input: 'api.yaml', targets: [{ target: '@acme/list', output: 'list', ...options }], ...keys });

beforeEach(() => {
  cwd = mkdtempSync(path.join(tmpdir(), 'specwright-foreign-'));
  put(
    'api.yaml',
    'openapi: 3.1.0\ninfo: { title: Pets, version: "1" }\npaths:\n  /pets:\n    get: { deprecated: true, responses: { "204": { description: Fine } } }\n',
  );
  put('node_modules/@acme/list/package.json', '{ "name": "@acme/list", "type": "module", "exports": "./index.js" }');
  put(packageFile, target);
  put('node_modules/@acme/list/line.js', 'export const lineOf = (sign, { path }) => sign + " " + path;\n');
  put('specwright.config.json', configuration({ allow: { modules: ['@acme/list'] } }));
});
afterEach(() => {
  rmSync(cwd, { recursive: true, force: true });
});

describe('a target of a package', () => {
  it('generates, checks and drifts', async () => {
    expect(await call('generate')).toMatchObject({
      exit: 0,
      out: expect.stringContaining('2 files written') as string,
    });
    expect(textOf('list/list.txt')).toBe('- /pets\n');
    expect((await call('check')).exit).toBe(0);
    put('list/list.txt', '- /dogs\n');
    expect(await call('check')).toMatchObject({ exit: 1, out: expect.stringContaining('list/list.txt') as string });
  });

  it('makes a file of bytes, which no formatter changes and the cache knows', async () => {
    const bytes = Uint8Array.of(0x89, 0x0d, 0x0a, 0xff, 0x00);
    const made = `bytes: Uint8Array.of(${bytes.join()})`;
    // By its name, a text would be formatted.
    put(packageFile, target.replace("'list.txt'", "'list.json'").replace(/text: .*? \}\)/u, `${made} })`));
    expect(await call('generate')).toMatchObject({ exit: 0, err: expect.not.stringContaining('error') as string });
    expect(Uint8Array.from(readFileSync(path.join(cwd, 'list/list.json')))).toEqual(bytes);
    expect(await call('generate')).toMatchObject({ exit: 0, ran: 0 });
    expect((await call('check')).exit).toBe(0);
    put('list/list.json', '{}');
    expect(await call('check')).toMatchObject({ exit: 1, out: expect.stringContaining('(binary)') as string });
    expect((await call('generate')).exit).toBe(0);
    expect((await call('check')).exit).toBe(0);
  });

  it('reports with a place, and follows the rules of the configuration', async () => {
    const { err } = await call('generate');
    expect(err).toContain('warning list/deprecated: /pets is deprecated\n  --> api.yaml:5:5');
    put(
      'specwright.config.json',
      configuration({ allow: { modules: ['@acme/list'] }, rules: { 'list/deprecated': 'off' } }),
    );
    expect((await call('generate')).err).toBe('');
  });

  it('is remembered, and made anew when its code or its options change', async () => {
    expect((await call('generate')).ran).toBe(1);
    expect((await call('generate')).ran).toBe(0);
    put('node_modules/@acme/list/line.js', 'export const lineOf = (sign, { path }) => sign + path;\n');
    expect((await call('generate')).ran).toBe(1);
    put('specwright.config.json', configuration({ allow: { modules: ['@acme/list'] } }, { sign: '*' }));
    expect((await call('generate')).ran).toBe(1);
    expect((await call('generate')).ran).toBe(0);
  });

  it('keeps what the user keeps, and removes what it made when it is no longer made', async () => {
    await call('generate');
    put('list/mine.txt', 'mine');
    put('specwright.config.json', configuration({ allow: { modules: ['@acme/list'] } }, { keep: ['mine.txt'] }));
    expect((await call('check')).exit).toBe(0);
    put(packageFile, target.replace("'list.txt'", "'other.txt'"));
    expect((await call('generate')).out).toContain('1 removed');
  });

  test.each([
    [
      'a value that is none of its own',
      { style: 'wide' },
      '`targets[0].style` must be one of `short`, `long`, not `wide`',
    ],
    ['an option that it does not have', { sing: '*' }, 'There is no key `sing` in `targets[0]`.'],
  ])('refuses %s', async (_, options, message) => {
    put('specwright.config.json', configuration({ allow: { modules: ['@acme/list'] } }, options));
    const { exit, err } = await call('generate');
    expect([exit, err]).toEqual([2, expect.stringContaining(message)]);
  });

  test.each([
    ['../logo.png', [2, expect.stringContaining('error config/outside: `../logo.png` lies outside of `.`.')]],
    ['logo.png', [0, '']],
  ])('publishes a file of the project only: %s', async (logo, want) => {
    const option = "logo: { type: 'file', published: true, meaning: 'A logo.', example: 'logo.png' }";
    put(packageFile, target.replace('options: {', `options: { ${option},`));
    put('specwright.config.json', configuration({ allow: { modules: ['@acme/list'] } }, { logo }));
    const { exit, err } = await call('generate');
    expect([exit, err.replace(/^warning list[^]*/u, '')]).toEqual(want);
  });

  it('is not run unless the configuration allows it', async () => {
    put(packageFile, "import { writeFileSync } from 'node:fs';\nwriteFileSync('ran', '');\n");
    put('specwright.config.json', configuration({}));
    const { exit, err } = await call('generate');
    expect([exit, err]).toEqual([2, expect.stringContaining('`@acme/list` is not in `allow.modules`')]);
  });

  it('is shown with its options', async () => {
    expect((await call('targets')).out).toContain('list        a list of operations\n');
    expect((await call('targets', 'list')).out).toContain('style\n  How much is written.\n  Values: `short`, `long`.');
    const { targets } = JSON.parse((await call('targets', '--json')).out) as { targets: { name: string }[] };
    expect(targets.map(({ name }) => name)).toEqual(['typescript', 'docs', 'site', 'list']);
  });

  it('is watched with all the code that it imports', async () => {
    const { configurationOf } = await import('./app/task.js');
    const task = { document: undefined, configuration: undefined, out: undefined, strict: false };
    const { value } = await configurationOf(task, { cwd, env: {} });
    const { pathsOf } = await import('./app/watched-inputs.js');
    const watched = value === undefined ? [] : pathsOf(value).map((file) => path.relative(cwd, file));
    expect(watched).toEqual(expect.arrayContaining([packageFile, 'node_modules/@acme/list/line.js']));
  });
});

test.each([
  ['throws', "() => { throw new Error('no way') }", 'Transform 1 of the configuration failed: no way.'],
  ['returns no model', '() => ({})', 'Transform 1 of the configuration returned no model.'],
])('a transform that %s is reported, and nothing is written', async (_, code, message) => {
  put('change.mjs', `export default ${code};`);
  put(
    'specwright.config.json',
    JSON.stringify({ input: 'api.yaml', transforms: ['./change.mjs'], allow: { modules: ['./change.mjs'] } }),
  );
  const { exit, err } = await call('generate');
  expect([exit, err]).toEqual([1, expect.stringContaining(message)]);
});

describe('a configuration that is a program', () => {
  it('names targets and transforms as values, typed by their options', async () => {
    const titles = defineTarget({
      name: 'titles',
      summary: 'the title',
      options: { loud: { type: 'flag', meaning: 'Whether it is in capitals.', example: true } },
      defaults: { loud: false },
      plan: ({ model }, { loud }) => ({
        value: [loud ? model.info.title.toUpperCase() : model.info.title],
        diagnostics: [],
      }),
      print: (text: string) => ({ path: 'title.txt', text }),
    });
    const { ok } = await generate({
      cwd,
      out: cwd,
      configuration: {
        input: 'api.yaml',
        targets: [{ target: titles, output: 'titles', loud: true }],
        transforms: [(model) => ({ ...model, info: { ...model.info, title: `${model.info.title} Ltd` } })],
      },
    });
    expect([ok, textOf('titles/title.txt')]).toEqual([true, 'PETS LTD']);
  });
});
