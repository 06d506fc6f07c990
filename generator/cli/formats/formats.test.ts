import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import Draft04 from 'ajv-draft-04';
import { SaxesParser } from 'saxes';
import { describe, expect, it, test } from 'vitest';
import { report as diagnostic } from '../../diagnostics/catalogue.js';
import type { CheckedOutput } from '../../output/check.js';
import type { Run } from '../../pipeline/result.js';
import { main } from '../main.js';
import { formats, type Format } from './formats.js';
import { placeIn } from './place.js';
import type { CheckReport, Presentation } from './report.js';

const require = createRequire(import.meta.url);
const read = (path: string): object => JSON.parse(readFileSync(path, 'utf8'));

const plain: Presentation = {
  color: { stdout: false, stderr: false },
  quiet: false,
  all: false,
  verbose: false,
  place: (file) => file,
};

const texts = new Map([['api.yaml', 'openapi: 3.1.0\npaths:\n  /a: 3\n']]);
const warning = diagnostic('schema/all-of-ring', 'Round.', { file: 'api.yaml', pointer: '/paths/~1a' });
const error = diagnostic('read/failed', 'No answer.', { file: 'https://a.example/api.yaml', pointer: '' });
const info = diagnostic('against/not-compared', 'No network.');

const drifted: CheckedOutput = {
  path: 'out/sdk',
  state: 'drifted',
  files: 3,
  drifts: [
    { kind: 'stale', path: 'out/sdk/a.ts', line: 7, diff: ['@@ -7,1 +7,1 @@', '-a', '+b'], cut: 0 },
    { kind: 'edited', path: 'out/sdk/b.ts', line: 1, diff: ['(almost every line differs)'], cut: 4 },
    { kind: 'missing', path: 'out/sdk/c.ts', line: 0, diff: [], cut: 0 },
    { kind: 'extra', path: 'out/sdk/d e.ts', line: 0, diff: [], cut: 0 },
  ],
};
const current: CheckedOutput = { path: 'out/docs', state: 'current', files: 2, drifts: [] };
const absent: CheckedOutput = { ...drifted, state: 'absent', drifts: drifted.drifts.slice(2, 3) };
const empty: CheckedOutput = { path: 'out/docs', state: 'empty', files: 0, drifts: [] };

// What a document may hold to be taken for something else by whoever reads a report.
const evil = `<a b="c">&'"]]></a>\r\n::error file=x::y%0A##[error]\u001b[31m\u0000\ufffe\ud800 {0} [l](1), \\[l](2): 100%`;
const hostile: CheckReport = {
  exitCode: 1,
  texts: new Map([[evil, evil]]),
  diagnostics: [diagnostic('ref/missing', evil, { file: evil, pointer: `/${evil}` }, evil)],
  outputs: [
    {
      path: evil,
      state: 'drifted',
      files: 1,
      drifts: [{ kind: 'stale', path: evil, line: 1, diff: [` ${evil}`], cut: 0 }],
    },
  ],
};

const reports: Readonly<Record<string, CheckReport>> = {
  'no drift': { exitCode: 0, diagnostics: [], texts, outputs: [current] },
  'no drift, with a warning': { exitCode: 0, diagnostics: [warning, info], texts, outputs: [current] },
  drift: { exitCode: 1, diagnostics: [warning], texts, outputs: [drifted, current] },
  'nothing written yet': { exitCode: 1, diagnostics: [], texts, outputs: [absent] },
  'nothing made': { exitCode: 1, diagnostics: [], texts, outputs: [empty, current] },
  errors: { exitCode: 1, diagnostics: [error, warning], texts },
  fixed: { exitCode: 0, diagnostics: [], texts, written: { written: ['a'], unchanged: [], removed: [] } },
  hostile,
};
const names = Object.keys(formats) as Format[];
const cases = Object.entries(reports);

const render = (format: Format, given: CheckReport, how: Partial<Presentation> = {}): string =>
  formats[format](given, { ...plain, ...how }).stdout;

test('the command line offers every format', async () => {
  let help = '';
  const screen = { write: (text: string) => (help += text) };
  const none: Run = async () => ({ value: { results: [], source: undefined }, diagnostics: [] });
  await main(['check', '--help'], { cwd: '.', env: {}, stdin: async () => '', stdout: screen, stderr: screen }, none);
  expect(help.replace(/\s+/g, ' ')).toContain(`(choices: ${names.map((name) => `"${name}"`).join(', ')},`);
});

describe('json', () => {
  const valid = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true, strictRequired: false }).compile(
    read(new URL('../../../schemas/check.schema.json', import.meta.url).pathname),
  );

  test.each(cases)('of %s is as its schema says', (_, given) => {
    valid(JSON.parse(render('json', given)));
    expect(valid.errors).toBe(null);
  });

  test.each([
    ['current', reports['no drift']!],
    ['drifted', reports['drift']!],
    ['absent', reports['nothing written yet']!],
    ['empty', reports['nothing made']!],
    ['failed', reports['errors']!],
    ['written', reports['fixed']!],
  ])('says %s', (state, given) => {
    expect(JSON.parse(render('json', given))).toMatchObject({ state });
  });

  it('has its schema in the package', () => {
    const manifest = read(new URL('../../../package.json', import.meta.url).pathname);
    expect(manifest).toMatchObject({ exports: { './schemas/*.json': './schemas/*.json' } });
    expect((manifest as { files: string[] }).files).toContain('schemas');
  });

  it('of a fault of ours is as its schema says', async () => {
    let out = '';
    const stdout = { write: (text: string) => (out += text) };
    const terminal = { cwd: tmpdir(), env: {}, stdin: async () => '', stdout, stderr: { write: () => true } };
    const broken: Run = async () => {
      throw new Error('oh');
    };
    expect(await main(['check', 'api.yaml', '--format', 'json'], terminal, broken)).toBe(70);
    valid(JSON.parse(out));
    expect(valid.errors).toBe(null);
  });

  it.each([{ command: 'check', exitCode: 1, diagnostics: [], extra: 1 }, { command: 'check', exitCode: 1 }, {}])(
    'is not %j',
    (value) => {
      expect(valid(value)).toBe(false);
    },
  );
});

describe('github', () => {
  it('puts annotations on file and line, errors first', () => {
    expect(render('github', reports['drift']!).split('\n')).toEqual([
      '::error file=out/sdk/a.ts,line=7,title=Specwright%3A drift/stale::A file does not match the document: out/sdk/a.ts%0A`specwright generate` brings the output up to date.%0A%0A@@ -7,1 +7,1 @@%0A-a%0A+b',
      expect.stringMatching(/^::error file=out\/sdk\/b\.ts,line=1,title=Specwright%3A drift\/edited::/),
      expect.stringMatching(/^::error file=out\/sdk\/c\.ts,title=Specwright%3A drift\/missing::/),
      expect.stringMatching(/^::error file=out\/sdk\/d e\.ts,title=Specwright%3A drift\/extra::/),
      expect.stringMatching(
        /^::warning file=api\.yaml,line=3,col=7,title=Specwright%3A schema\/all-of-ring::Round\.%0A/,
      ),
      'Drift: 1 edited, 1 stale, 1 missing, 1 extra. `specwright generate` brings the output up to date; delete other files, or list them under `keep`.',
      '',
    ]);
  });

  it('names what is not in the checkout in the text', () => {
    expect(render('github', reports['errors']!)).toMatch(
      /^::error title=Specwright%3A read\/failed::No answer\.%0Ahttps:\/\/a\.example\/api\.yaml/,
    );
  });

  it('is quiet about all but errors', () => {
    expect(render('github', reports['drift']!, { quiet: true })).not.toContain('::warning');
  });

  test.each(cases)('of %s holds only commands of its own', (_, given) => {
    const lines = render('github', given).split(/\r\n|\r|\n/);
    const said = lines.filter((line) => /^\s*(::|##\[)/.test(line));
    expect(said.every((line) => /^::(error|warning|notice) [^:\r\n]*title=Specwright%3A [a-z/-]+::/.test(line))).toBe(
      true,
    );
    expect(said.length).toBe(lines.length - 2);
  });
});

describe('sarif', () => {
  const schema = require.resolve('@microsoft/jest-sarif').replace(/index\.js$/, 'schemas/sarif-2.1.0-rtm.5.json');
  const ajv = new Draft04.default({ allErrors: true, strict: false, unicodeRegExp: false });
  addFormats.default(ajv);
  const valid = ajv.compile(read(schema));

  test.each(cases)('of %s is as SARIF 2.1.0 has it', (_, given) => {
    valid(JSON.parse(render('sarif', given)));
    expect(valid.errors).toBe(null);
  });

  it('has results with rule, level and place', () => {
    const [run] = JSON.parse(render('sarif', reports['drift']!)).runs;
    expect(run.results[0]).toMatchObject({
      ruleId: 'schema/all-of-ring',
      level: 'warning',
      locations: [
        {
          physicalLocation: { artifactLocation: { uri: 'api.yaml' }, region: { startLine: 3, startColumn: 7 } },
          logicalLocations: [{ fullyQualifiedName: '#/paths/~1a' }],
        },
      ],
    });
    expect(run.results[4].locations[0].physicalLocation).toEqual({ artifactLocation: { uri: 'out/sdk/d%20e.ts' } });
    for (const { ruleId, ruleIndex } of run.results) expect(run.tool.driver.rules[ruleIndex].id).toBe(ruleId);
  });

  it('lets no text of a document be an argument or a link', () => {
    const [result] = JSON.parse(render('sarif', hostile)).runs[0].results;
    expect(result.message.text).toContain('{{0}} [l\\](1), \\[l\\](2)');
  });
});

describe('junit', () => {
  /** The elements of a report with their attributes; throws where it is not well-formed XML. */
  function elements(xml: string): { name: string; attributes: Record<string, string> }[] {
    const found: { name: string; attributes: Record<string, string> }[] = [];
    const parser = new SaxesParser();
    parser.on('error', (fault) => {
      throw fault;
    });
    parser.on('opentag', ({ name, attributes }) => found.push({ name, attributes }));
    parser.write(xml).close();
    return found;
  }

  test.each(cases)('of %s is well-formed, and counts its tests', (_, given) => {
    const found = elements(render('junit', given));
    const count = (wanted: string) => found.filter(({ name }) => name === wanted).length;
    expect(found[0]).toMatchObject({
      name: 'testsuites',
      attributes: { tests: String(count('testcase')), failures: String(count('failure')), errors: '0' },
    });
    expect(count('testcase')).toBeGreaterThan(0);
    expect(count('failure') > 0).toBe(given.exitCode !== 0);
  });

  it('names each file that drifted', () => {
    const found = elements(render('junit', reports['drift']!));
    expect(found.filter(({ name }) => name === 'testcase').map(({ attributes }) => attributes['name'])).toEqual([
      'schema/all-of-ring api.yaml:3:7',
      'drift/stale out/sdk/a.ts:7',
      'drift/edited out/sdk/b.ts:1',
      'drift/missing out/sdk/c.ts',
      'drift/extra out/sdk/d e.ts',
      '2 files',
    ]);
  });
});

describe('text', () => {
  test.each(cases)('of %s holds no command of a runner', (_, given) => {
    expect(render('text', given)).not.toMatch(/^\s*::/m);
  });

  test.each<[string, string]>([
    ['drift', 'Drift: 1 edited, 1 stale, 1 missing, 1 extra. '],
    ['nothing written yet', 'Drift: 1 output never written. `specwright generate` brings the output up to date.'],
    ['nothing made', 'Nothing is generated for 1 output: '],
    ['no drift', 'No drift in 2 files.'],
  ])('of %s says how it ended', (name, want) => {
    expect(render('text', reports[name]!)).toContain(want);
  });
});

test('verbose text names every output', () => {
  const how = { ...plain, verbose: true };
  expect(formats.text(reports['no drift']!, how).stdout).toBe('out/docs: current (2 files)\nNo drift in 2 files.\n');
});

test.each<[string, Record<string, string>, string, string]>([
  ['here', {}, 'a/b.ts', 'a/b.ts'],
  ['below the checkout', { GITHUB_WORKSPACE: '/home/me' }, 'a/b.ts', 'repo/sub/a/b.ts'],
  ['below that of GitLab', { CI_PROJECT_DIR: '/home/me/repo' }, '../b.ts', 'b.ts'],
  ['outside of it', { GITHUB_WORKSPACE: '/elsewhere' }, 'a/b.ts', 'a/b.ts'],
  ['on a server', { GITHUB_WORKSPACE: '/home' }, 'https://a.example/b', 'https://a.example/b'],
])('the place of a file %s', (_, env, file, want) => {
  expect(placeIn({ cwd: '/home/me/repo/sub', env })(file)).toBe(want);
});
