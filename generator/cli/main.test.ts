import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, test } from 'vitest';
import { report } from '../diagnostics/catalogue.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { Configuration } from '../configuration/configuration.js';
import type { Run } from '../pipeline/result.js';
import type { OutputFile } from '../output/files.js';
import { main } from './main.js';

let cwd: string;
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'specwright-'));
});

/** A run that makes these files for the first target, whatever the document says. */
function fake(
  files: readonly OutputFile[] = [{ path: 'a.ts', text: 'a\n' }],
  diagnostics: readonly Diagnostic[] = [],
): Run {
  return async ({ targets }, { progress }) => {
    progress?.('load');
    const texts = new Map([['api.yaml', 'openapi: 3.1.0\npaths: 3\n']]);
    const source = { root: 'api.yaml', documents: new Map(), texts };
    const results = targets.slice(0, 1).map(({ output, keep }) => ({ output, keep, files }));
    return { value: { results, source }, diagnostics, texts };
  };
}

async function call(
  args: string,
  run: Run = fake(),
  { env = {}, tty = false }: { env?: Record<string, string>; tty?: boolean } = {},
) {
  let [out, err] = ['', ''];
  const stdout = { write: (text: string) => (out += text), isTTY: tty };
  const stderr = { write: (text: string) => (err += text), isTTY: tty };
  const stdin = async () => '';
  const exit = await main(args.split(' ').filter(Boolean), { cwd, env, stdin, stdout, stderr }, run);
  return { exit, out, err };
}

const warning: Diagnostic = { ...report('schema/all-of-ring', 'Round.', { file: 'api.yaml', pointer: '/paths' }) };
const error: Diagnostic = { ...report('document/type', 'Not so.', { file: 'api.yaml', pointer: '/paths' }) };

describe('the exit code', () => {
  test.each<[string, string, Run, number]>([
    ['of help', '--help', fake(), 0],
    ['of the version', '--version', fake(), 0],
    ['of success', 'generate api.yaml', fake(), 0],
    ['of warnings', 'generate api.yaml', fake([], [warning]), 0],
    ['of warnings, strictly', 'generate api.yaml --strict', fake([], [warning]), 1],
    ['of errors', 'generate api.yaml', fake([], [error]), 1],
    ['of drift', 'check api.yaml', fake(), 1],
    ['of no command', '', fake(), 2],
    ['of an unknown command', 'generat', fake(), 2],
    ['of an unknown option', 'generate --jsn', fake(), 2],
    ['of options that exclude each other', 'generate api.yaml --quiet --verbose', fake(), 2],
    ['of an unknown format', 'check api.yaml --format xml', fake(), 2],
    ['of too many documents', 'generate a b', fake(), 2],
    ['of no document', 'generate', fake(), 2],
    ['of no configuration', 'generate --config missing.json', fake(), 2],
    ['of an unknown code', 'explain nothing', fake(), 2],
    ['of code that does not parse', 'generate api.yaml', fake([], [report('internal/not-parseable', 'a.ts')]), 70],
    [
      'of an exception',
      'generate api.yaml',
      async () => {
        throw new Error('oh');
      },
      70,
    ],
    [
      'of a collision',
      'generate api.yaml',
      fake([
        { path: 'A', text: '' },
        { path: 'a', text: '' },
      ]),
      70,
    ],
  ])('%s', async (_, args, run, want) => {
    const { exit, out, err } = await call(args, run);
    expect({ exit, stack: /^ +at /m.test(out + err) }).toEqual({ exit: want, stack: false });
  });
});

test.each<[string, RegExp]>([
  ['generat', /unknown command 'generat'\n\(Did you mean generate\?\)/],
  ['generate --jsn', /unknown option '--jsn'\n\(Did you mean --json\?\)/],
  ['check --agianst x', /unknown option '--agianst'\n\(Did you mean --against\?\)/],
  ['explain ref/mising', /\(Did you mean ref\/missing\?\)/],
])('`%s` is answered with what was meant', async (args, want) => {
  expect((await call(args)).err).toMatch(want);
});

test.each(['--help', 'generate --help', 'check --help', 'explain --help'])('%s shows examples', async (args) => {
  expect((await call(args)).out).toMatch(/Examples:\n {2}\$ specwright /);
});

it('explains a code', async () => {
  const { out } = await call('explain write/symlink');
  expect(out).toBe(
    'write/symlink (error)\nA symbolic link inside the output leads out of it.\nReplace the link with a folder.\n',
  );
});

describe('generate', () => {
  it('writes and says what it wrote', async () => {
    const { out, err } = await call('generate api.yaml');
    expect([out, err]).toEqual(['2 files written, 0 unchanged.\n', '']);
    expect(readFileSync(join(cwd, 'specwright-out/sdk/a.ts'), 'utf8')).toBe('a\n');
    expect((await call('generate api.yaml', fake([]))).out).toBe(
      '1 file written, 0 unchanged, 1 removed.\n  removed specwright-out/sdk/a.ts\n',
    );
  });

  it('touches nothing when the document has errors', async () => {
    await call('generate api.yaml');
    const { out, err } = await call('generate api.yaml', fake([{ path: 'b.ts', text: 'b' }], [error, warning]));
    expect(out).toBe('');
    expect(err).toContain('api.yaml:2:8');
    expect(existsSync(join(cwd, 'specwright-out/sdk/b.ts'))).toBe(false);
    expect(existsSync(join(cwd, 'specwright-out/sdk/a.ts'))).toBe(true);
  });

  it('gives one JSON object to programs', async () => {
    const { out, err } = await call('generate api.yaml --json', fake(undefined, [warning]), { tty: true });
    expect(err).toBe('');
    expect(JSON.parse(out)).toMatchObject({
      command: 'generate',
      exitCode: 0,
      diagnostics: [{ code: 'schema/all-of-ring', file: 'api.yaml', line: 2, column: 8 }],
      files: {
        written: ['specwright-out/sdk/a.ts', 'specwright-out/sdk/.specwright.json'],
        unchanged: [],
        removed: [],
      },
    });
  });

  test.each<[string, string, object]>([
    ['a wrong configuration', 'generate --config no.json --json', { exitCode: 2, files: { written: [] } }],
    ['a wrong configuration of a check', 'check --config no.json --json', { exitCode: 2, drift: [] }],
  ])('gives JSON for %s too', async (_, args, want) => {
    expect(JSON.parse((await call(args)).out)).toMatchObject(want);
  });

  it('is quiet about all but errors', async () => {
    const { out, err } = await call('generate api.yaml --quiet', fake(undefined, [warning]));
    expect([out, err]).toEqual(['', '']);
    expect((await call('generate api.yaml --quiet', fake([], [error]))).err).toContain('document/type');
  });

  it('follows the rules of the configuration', async () => {
    const rules = (level: string) => {
      writeFileSync(join(cwd, 'c.json'), JSON.stringify({ input: 'api.yaml', rules: { 'schema/all-of-ring': level } }));
    };
    rules('off');
    expect(await call('generate --config c.json --strict', fake([], [warning]))).toMatchObject({ exit: 0, err: '' });
    rules('error');
    expect(await call('generate --config c.json', fake([], [warning]))).toMatchObject({ exit: 1, out: '' });
  });

  it('shows progress, colour and times only where they are wanted', async () => {
    const terminal = await call('generate api.yaml --timings', fake([], [warning]), { tty: true });
    expect(terminal.err).toMatch(/\r\u001b\[Kload …/);
    expect(terminal.err).toMatch(/load +\d+ ms\nwrite +\d+ ms\nall +\d+ ms/);
    expect(terminal.err).toContain('\u001b[33m');
    const plain = await call('generate api.yaml', fake([], [warning]), { tty: true, env: { NO_COLOR: '1' } });
    expect(plain.err).not.toContain('\u001b[33m');
    const piped = await call('generate api.yaml', fake([], [warning]));
    expect(piped.err).not.toContain('\u001b');
  });

  test.each<[string, string, { tty?: boolean; env?: Record<string, string> }, string]>([
    ['live on a terminal', '', { tty: true }, '\r\u001b[Kconfiguration …\r\u001b[Kload …\r\u001b[Kwrite …\r\u001b[K'],
    ['in a pipe', '', {}, ''],
    ['quietly', ' --quiet', { tty: true }, ''],
    ['for programs', ' --json', { tty: true }, ''],
    ['on a terminal that rewrites no line', '', { tty: true, env: { TERM: 'dumb' } }, ''],
    [
      'verbosely in a pipe',
      ' --verbose',
      {},
      'configuration …\nload …\nwrite …\nconfiguration: none\ndocument: api.yaml\n',
    ],
  ])('shows stages %s', async (_, options, how, want) => {
    expect((await call(`generate api.yaml${options}`, fake(), how)).err).toBe(want);
  });

  it('names every file that it wrote, verbosely', async () => {
    const { out } = await call('generate api.yaml --verbose');
    expect(out).toBe(
      '2 files written, 0 unchanged.\n  written specwright-out/sdk/a.ts\n  written specwright-out/sdk/.specwright.json\n',
    );
  });

  it('refuses a file in place of the output folder', async () => {
    writeFileSync(join(cwd, 'file'), '');
    expect(await call('generate api.yaml --out file')).toMatchObject({
      exit: 2,
      err: expect.stringContaining('config/output'),
    });
    expect(await call('generate api.yaml --out file/below')).toMatchObject({
      exit: 1,
      err: expect.stringContaining('write/failed'),
    });
  });

  it('gives the run a complete configuration', async () => {
    let seen: Configuration | undefined;
    mkdirSync(join(cwd, 'sub'));
    writeFileSync(join(cwd, 'sub/c.yaml'), 'input: api.yaml\ntargets: [{ target: docs, output: pages }]\n');
    await call('generate --config sub/c.yaml', async (configuration) => {
      seen = configuration;
      return { value: { results: [], source: undefined }, diagnostics: [] };
    });
    expect(seen).toMatchObject({
      input: join(cwd, 'sub/api.yaml'),
      targets: [{ output: join(cwd, 'sub/pages'), options: { flavour: 'tables' } }],
    });
  });
});

describe('check', () => {
  it('finds nothing after generate', async () => {
    await call('generate api.yaml');
    expect(await call('check api.yaml')).toEqual({ exit: 0, out: 'No drift in 1 file.\n', err: '' });
  });

  it('names each drift with a diff', async () => {
    await call('generate api.yaml');
    writeFileSync(join(cwd, 'specwright-out/sdk/stray'), '');
    const { exit, out } = await call(
      'check api.yaml',
      fake([
        { path: 'a.ts', text: 'b\n' },
        { path: 'c.ts', text: '' },
      ]),
    );
    expect(exit).toBe(1);
    expect(out).toBe(`stale: A file does not match the document
  specwright-out/sdk/a.ts
    | @@ -1,1 +1,1 @@
    | -a
    | +b
missing: A generated file is missing
  specwright-out/sdk/c.ts
extra: A file that is not generated exists
  specwright-out/sdk/stray

Drift: 1 stale, 1 missing, 1 extra. \`specwright generate\` brings the output up to date; delete other files, or list them under \`keep\`.
`);
  });

  it('says quietly what drifted, and nothing else', async () => {
    expect((await call('check api.yaml --quiet')).out).toContain(
      'absent: Nothing was written to an output yet\n  specwright-out/sdk (1 file)\n',
    );
    await call('generate api.yaml');
    expect((await call('check api.yaml --quiet')).out).toBe('');
  });

  it('gives JSON', async () => {
    const { out } = await call('check api.yaml --json');
    expect(JSON.parse(out)).toEqual({
      command: 'check',
      exitCode: 1,
      state: 'absent',
      diagnostics: [],
      outputs: [{ path: 'specwright-out/sdk', state: 'absent', files: 1 }],
      drift: [{ kind: 'missing', path: 'specwright-out/sdk/a.ts', line: 0, diff: [], cut: 0 }],
    });
  });
});

describe('a fault of ours', () => {
  const broken: Run = async () => {
    throw new Error('first line\nsecond line');
  };

  it('is one line', async () => {
    const { err, out } = await call('generate api.yaml', broken);
    expect(err).toMatch(/^specwright \d+\.\d+\.\d+: first line; this is a fault of Specwright, please report it\.\n$/);
    expect(out).toBe('');
  });

  test.each<[string, Record<string, string>]>([
    ['generate api.yaml --debug', {}],
    ['generate api.yaml', { SPECWRIGHT_DEBUG: '1' }],
  ])('has its stack with %s %j', async (args, env) => {
    expect((await call(args, broken, { env })).err).toMatch(/^ +at /m);
  });
});
