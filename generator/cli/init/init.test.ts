import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { beforeEach, describe, expect, it, test } from 'vitest';
import type { Configuration } from '../../configuration/configuration.js';
import type { Run } from '../../pipeline/result.js';
import { loadConfiguration } from '../../configuration/reading/given-configuration.js';
import { main } from '../main.js';
import { findDocuments } from './find-documents.js';

let cwd: string;
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'specwright-init-'));
});

const put = (file: string, text: string): void => {
  mkdirSync(dirname(join(cwd, file)), { recursive: true });
  writeFileSync(join(cwd, file), text);
};

let seen: Configuration | undefined;
const run: Run = async (configuration) => {
  seen = configuration;
  const results = configuration.targets.map(({ output }) => ({ output, keep: [], files: [{ path: 'a', text: '' }] }));
  return { value: { results, source: undefined }, diagnostics: [] };
};

/** Calls `init` with flags; `answers` are those of a person at a terminal. */
async function init(args: readonly string[] = [], answers?: string[]) {
  let [out, err] = ['', ''];
  const asked: string[] = [];
  const ask = async (question: string) => {
    asked.push(question);
    return answers?.shift() ?? '';
  };
  const terminal = {
    ...{ cwd, env: {}, stdin: async () => '' },
    stdout: { write: (text: string) => (out += text) },
    stderr: { write: (text: string) => (err += text) },
    ask: answers && ask,
  };
  return { exit: await main(['init', ...args], terminal, run), out, err, asked };
}

const written = () => readFileSync(join(cwd, 'specwright.config.yaml'), 'utf8');
const api = (title: string) => `openapi: 3.1.0\ninfo:\n  # the name\n  title: ${title}\n`;

test('documents are told by their content', () => {
  put('package.json', '{ "name": "openapi" }');
  put('a/old.json', '{ "info": { "title": "Old" }, "swagger": "2.0" }');
  put('a/api.yml', `# An API\n${api('New')}`);
  put('quoted.yaml', 'info: { version: "1", title: "In: place" }\n"openapi": "3.0.3"\n');
  put('overlay.yaml', 'overlay: 1.0.0\ninfo: { title: No }\n');
  put('part.yaml', 'a:\n  openapi: 3.1.0\n');
  put('broken.json', '{ "openapi": "3.1.0", ');
  put('future.yaml', 'openapi: 4.0.0\n');
  put('node_modules/x/openapi.yaml', api('Not ours'));
  put('sdk/.specwright.json', '{}');
  put('sdk/openapi.yaml', api('Made'));
  expect(findDocuments(cwd)).toEqual([
    { path: 'quoted.yaml', version: '3.0.3', title: 'In: place' },
    { path: 'a/api.yml', version: '3.1.0', title: 'New' },
    { path: 'a/old.json', version: '2.0', title: 'Old' },
  ]);
});

describe('without a terminal', () => {
  it('takes the one document, writes a configuration that says what it means, and runs it', async () => {
    put('docs/openapi.yaml', api('Acme'));
    expect(await init()).toMatchObject({
      exit: 0,
      err: '',
      out: 'specwright.config.yaml written.\n4 files written, 0 unchanged.\n',
    });
    expect(written()).toContain(
      '\n# The OpenAPI document: a path (JSON or YAML), a URL, or `-` for standard input.\ninput: docs/openapi.yaml\n',
    );
    expect(seen).toMatchObject({
      input: join(cwd, 'docs/openapi.yaml'),
      targets: [{ output: join(cwd, 'sdk') }, { output: join(cwd, 'docs') }],
    });
  });

  it('takes flags', async () => {
    put('a.yaml', api('A'));
    put('b.yaml', api('B'));
    await init(['--document', 'b.yaml', '--name', '@acme/sdk', '--out', './made/', '--targets', 'docs', '--yes']);
    expect(seen).toMatchObject({
      input: join(cwd, 'b.yaml'),
      package: '@acme/sdk',
      targets: [{ target: { name: 'docs' }, output: join(cwd, 'made/docs') }],
    });
  });

  it('says to programs what it did', async () => {
    put('orval.config.ts', "export default { a: { input: './a.yaml', hooks: {} } }");
    put('a.yaml', api('A'));
    const { out, err } = await init(['--from', 'orval.config.ts', '--json']);
    expect(err).toBe('');
    expect(JSON.parse(out)).toMatchObject({
      command: 'init',
      exitCode: 0,
      file: 'specwright.config.yaml',
      configuration: { input: 'a.yaml' },
      from: {
        tool: 'orval',
        lines: [
          { file: 'orval.config.ts', key: 'a.input', value: './a.yaml', verdict: 'taken', to: 'input' },
          { verdict: 'none' },
          ...['fieldNames', 'functionNames', 'groupNames', 'typescript.dates'].map((to) => ({ verdict: 'taken', to })),
        ],
      },
      files: { written: ['sdk/a', 'sdk/.specwright.json'] },
    });
  });

  it('says line by line to people what became of the old configuration', async () => {
    put('orval.config.ts', "export default { a: { input: './a.yaml', hooks: {}, '\\u001b[31m': 1 } }");
    put('a.yaml', api('A'));
    expect((await init(['--from', '.'])).out).toBe(`From orval:

taken over (5)
  orval.config.ts: a.input = "./a.yaml" → input
  (always) → fieldNames = "written"  (Properties have the names of the document.)
  (always) → functionNames = "operation"  (Functions are named after the \`operationId\`.)
  (always) → groupNames = "repeated"  (Methods are named after the \`operationId\`.)
  (always) → typescript.dates = "string"  (Dates are texts.)

without a counterpart (1)
  orval.config.ts: a.hooks = {}
      Run the command after \`specwright generate\` in a script of package.json.

not known (1)
  orval.config.ts: a.\\u{1b}[31m = 1
      This key is not known here. See the reference of the configuration for one like it.

specwright.config.yaml written.
2 files written, 0 unchanged.
`);
  });
});

describe('at a terminal', () => {
  it('asks little', async () => {
    put('a.yaml', api('A'));
    put('b.yaml', api('B'));
    const { asked, exit } = await init([], ['2', '@acme/sdk', 'typescript']);
    expect([exit, asked.length]).toEqual([0, 3]);
    expect(asked[0]).toBe('Documents:\n  1 a.yaml (3.1.0, A)\n  2 b.yaml (3.1.0, B)\nWhich one? [1] ');
    expect(seen).toMatchObject({
      input: join(cwd, 'b.yaml'),
      package: '@acme/sdk',
      targets: [{ target: { name: 'typescript' } }],
    });
  });

  it('offers to tell Git of the outputs', async () => {
    put('a.yaml', api('A'));
    put('.git/HEAD', 'ref: refs/heads/main\n');
    const { asked, out } = await init([], ['', 'docs', 'yes']);
    expect(asked.at(-1)).toBe('Mark the outputs as generated, with LF line endings, in .gitattributes? [yes] ');
    expect(out).toContain('specwright.config.yaml and .gitattributes written.\n');
    expect(readFileSync(join(cwd, '.gitattributes'), 'utf8')).toContain('\n/docs/** text=auto eol=lf');
  });

  it.each<[string, readonly string[]]>([
    ['--yes', ['--yes']],
    ['--json', ['--json']],
  ])('asks nothing with %s', async (_, args) => {
    put('a.yaml', api('A'));
    expect((await init(args, [])).asked).toEqual([]);
  });

  it('takes what is usual where nothing is answered', async () => {
    put('a.yaml', api('A'));
    await init([], []);
    const targets = [{ target: { name: 'typescript' } }, { target: { name: 'docs' } }];
    expect(seen).toMatchObject({ input: join(cwd, 'a.yaml'), targets });
    expect(seen?.package).toBeUndefined();
  });
});

describe('what is there', () => {
  it.each(['specwright.config.yaml', 'specwright.config.ts'])('is not written over: %s', async (name) => {
    put('a.yaml', api('A'));
    put(name, 'mine');
    const { exit, err } = await init();
    expect([exit, err]).toEqual([2, expect.stringContaining('init/exists')]);
    expect(readFileSync(join(cwd, name), 'utf8')).toBe('mine');
  });

  it('is replaced where that is asked for, if it is the same file', async () => {
    put('a.yaml', api('A'));
    put('specwright.config.yaml', 'mine');
    expect((await init(['--force'])).exit).toBe(0);
    expect(written()).toContain('input: a.yaml');
    put('specwright.config.json', '{}');
    expect(await init(['--force'])).toMatchObject({ exit: 2, err: expect.stringContaining('init/exists') });
  });
});

test.each<[string, readonly string[], string]>([
  ['no document', [], 'init/no-document'],
  ['a document that is not there', ['--document', 'no.yaml'], 'init/no-document'],
  ['nothing to take over', ['--from', '.'], 'init/nothing-to-take'],
  ['a folder that is not there', ['--from', 'no'], 'init/nothing-to-take'],
  ['a wrong target', ['--targets', 'sdk'], "'sdk' is not a list of typescript, docs, site"],
])('%s is said', async (_, args, want) => {
  expect(await init(args)).toMatchObject({ exit: 2, out: '', err: expect.stringContaining(want) });
  expect(existsSync(join(cwd, 'specwright.config.yaml'))).toBe(false);
});

test('what is written is read as it was meant', async () => {
  const name = "it's: ${HOME} # \u0007";
  put(name, 'a');
  await init(['--document', name]);
  const { value } = await loadConfiguration({ cwd, document: undefined, out: undefined }, undefined);
  expect(value?.input).toBe(join(cwd, name));
});
