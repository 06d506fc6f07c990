import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { beforeEach, describe, expect, it, test } from 'vitest';
import type { Run } from '../pipeline/result.js';
import { run } from '../pipeline/run.js';
import { main } from '../cli/main.js';

let cwd: string;
let home: string;
/** Where runs of the tests leave their notes. */
const notes = () => join(home, 'specwright');
let runs = 0;
const counted: Run = (...given) => {
  runs += 1;
  return run(...given);
};

async function call(...argv: readonly string[]) {
  let [out, err] = ['', ''];
  runs = 0;
  const stdout = { write: (text: string) => (out += text) };
  const stderr = { write: (text: string) => (err += text) };
  const stdin = () => Promise.resolve('');
  const exit = await main(argv, { cwd, env: { XDG_CACHE_HOME: home }, stdin, stdout, stderr }, counted);
  return { exit, out, err, ran: runs };
}

const put = (name: string, text: string): void => {
  mkdirSync(dirname(join(cwd, name)), { recursive: true });
  writeFileSync(join(cwd, name), text);
};
const text = (name: string): string => readFileSync(join(cwd, name), 'utf8');
const swap = (name: string, from: string, to: string): void => {
  put(name, text(name).replace(from, to));
};

/** Every file below a folder with what is in it. */
const filesBelow = (folder: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(join(cwd, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((file) => [file.slice(join(cwd, folder).length), readFileSync(file, 'utf8')]),
  );

const document = `openapi: 3.1.0
info: { title: Shop, version: 1.0.0 }
paths:
  /items:
    get:
      operationId: list items
      summary: Lists items
      responses:
        '200': { description: All, content: { application/json: { schema: { $ref: 'item.yaml#/Item' } } } }
`;
const configuration = {
  input: 'openapi.yaml',
  overlays: ['overlay.yaml'],
  targets: [
    { target: 'typescript', output: 'sdk', keep: ['src/mine.ts', 'src/package.json'] },
    { target: 'docs', output: 'docs', templates: 'own' },
  ],
};
const template = '# {{name}}\n';

beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'specwright-'));
  home = mkdtempSync(join(tmpdir(), 'specwright-home-'));
  mkdirSync(join(cwd, 'own'));
  put('openapi.yaml', document);
  put('item.yaml', 'Item: { type: object, properties: { name: { type: string, default: 1 } } }\n');
  put('overlay.yaml', 'overlay: 1.0.0\nactions:\n  - { target: $.info, update: { description: More } }\n');
  put('specwright.config.json', JSON.stringify(configuration));
});

describe('a second run', () => {
  it('reads, says and makes the same without being run', async () => {
    const first = await call('generate');
    const second = await call('generate');
    expect([first.exit, second.exit, first.ran, second.ran]).toEqual([0, 0, 1, 0]);
    expect(first.err).toContain('schema/default-type');
    expect(second.err).toBe(first.err);
    expect(second.out).toMatch(/^0 files written, \d+ unchanged\.\n$/u);
    const check = await call('check');
    expect([check.exit, check.ran, check.err]).toEqual([0, 0, first.err]);
  });

  test.each<[string, number, () => void]>([
    ['a date', 0, () => utimesSync(join(cwd, 'openapi.yaml'), new Date(0), new Date(0))],
    ['a file that was written again', 0, () => swap('docs/README.md', '', '')],
    ['a file that the user keeps', 0, () => put('out/sdk/src/mine.ts', 'export {};\n')],
    ['a file that the user keeps and that is gone', 1, () => rmSync(join(cwd, 'sdk/src/package.json'))],
    ['the document', 1, () => swap('openapi.yaml', 'Lists', 'Shows')],
    [
      'the document, its date restored',
      1,
      () => {
        swap('openapi.yaml', 'Lists', 'Shows');
        utimesSync(join(cwd, 'openapi.yaml'), new Date(0), new Date(0));
      },
    ],
    ['a file that is referred to', 1, () => swap('item.yaml', 'name', 'label')],
    ['an overlay', 1, () => swap('overlay.yaml', 'More', 'Less')],
    ['the configuration', 1, () => swap('specwright.config.json', 'mine', 'ours')],
    ['a template that came', 1, () => put('own/enum.hbs', template)],
    ['a file that is made', 1, () => swap('docs/README.md', 'Shop', 'Shed')],
    ['a file that is gone', 1, () => rmSync(join(cwd, 'docs/README.md'))],
  ])('after a change of %s', async (_, ran, change) => {
    await call('generate', '--out', '.');
    change();
    const after = await call('generate', '--out', '.');
    expect([after.exit, after.ran]).toEqual([0, ran]);
    const made = { ...filesBelow('sdk'), ...filesBelow('docs') };
    rmSync(join(cwd, 'sdk'), { recursive: true });
    rmSync(join(cwd, 'docs'), { recursive: true });
    await call('generate', '--out', '.', '--no-cache');
    expect(made).toEqual({ ...filesBelow('sdk'), ...filesBelow('docs') });
  });

  it('is run where it is told to be, where a file came, or where nothing may be noted', async () => {
    await call('generate', '--out', '.');
    expect((await call('generate', '--out', '.', '--no-cache')).ran).toBe(1);
    put('docs/extra.md', 'Extra\n');
    expect(await call('check', '--out', '.')).toMatchObject({ exit: 1, ran: 1 });
    rmSync(join(cwd, 'docs/extra.md'));
    expect(await call('check', '--out', '.')).toMatchObject({ exit: 0, ran: 0 });
    rmSync(notes(), { recursive: true });
    expect((await call('check', '--out', '.', '--no-cache')).ran).toBe(1);
    expect(existsSync(notes())).toBe(false);
  });

  it.each(['{', '{"key":1}', ''])('takes a broken note for none: %s', async (broken) => {
    await call('generate');
    for (const name of readdirSync(notes())) writeFileSync(join(notes(), name), broken);
    expect(await call('generate')).toMatchObject({ exit: 0, ran: 1 });
  });
});

/** Numbers that look random and are the same each time (a linear congruence). */
function* numbers(seed: number): Generator<number> {
  for (let at = seed; ; at = (at * 1_103_515_245 + 12_345) % 2_147_483_648) yield at >> 8;
}

/** Moves the times of all notes, in milliseconds. */
const moveNotes = (by: number): void => {
  const files = readdirSync(notes()).filter((name) => name.endsWith('.json'));
  for (const file of files.map((name) => join(notes(), name))) {
    const { began, ended, ...rest } = JSON.parse(readFileSync(file, 'utf8')) as { began: number; ended: number };
    writeFileSync(file, JSON.stringify({ ...rest, began: began + by, ended: ended + by }));
  }
};

const hour = 3_600_000;

it.each<[string, number, number, string]>([
  ['what was noted an hour ahead is worked through again', hour, 1, 'Shows'],
  ['files with times after the note are read, and are the same', -hour, 0, 'Lists'],
  ['files with times after the note are read, and differ', -hour, 1, 'Shows'],
])('times: %s', async (_, by, ran, word) => {
  await call('generate', '--out', '.');
  moveNotes(by);
  swap('openapi.yaml', 'Lists', word);
  expect(await call('generate', '--out', '.')).toMatchObject({ exit: 0, ran });
});

describe('edits at random', () => {
  const edits: readonly (() => void)[] = [
    () => swap('openapi.yaml', /summary: .*/u.exec(text('openapi.yaml'))?.[0] ?? '', `summary: ${String(runs)} seen`),
    () => swap('openapi.yaml', 'Shop', 'Shopp'),
    () => swap('item.yaml', 'name', 'label'),
    () => swap('item.yaml', 'label', 'name'),
    () => swap('overlay.yaml', 'More', 'Much more'),
    () => put('own/enum.hbs', template),
    () => rmSync(join(cwd, 'own/enum.hbs'), { force: true }),
    () => put('sdk/src/sdk/sdk.ts', 'edited by hand\n'),
    () => rmSync(join(cwd, 'docs/README.md'), { force: true }),
    () => rmSync(join(cwd, 'sdk/src'), { recursive: true, force: true }),
    () => rmSync(notes(), { recursive: true, force: true }),
    () => swap('openapi.yaml', '{ title', '{ description: Sells things, title'),
    () => swap('openapi.yaml', '{ description: Sells things, title', '{ title'),
    () => undefined,
  ];

  test.each([1, 2, 3])('leave what a run from nothing makes (%i)', async (seed) => {
    const random = numbers(seed);
    const next = () => random.next().value as number;
    const targets = [...configuration.targets, { target: 'typescript', output: 'other', responses: 'off' }];
    put('specwright.config.json', JSON.stringify({ ...configuration, targets }));
    await call('generate', '--out', '.');
    for (let round = 0; round < 6; round++) {
      for (let count = next() % 3; count >= 0; count--) edits[next() % edits.length]?.();
      const { exit } = await call('generate', '--out', '.');
      expect(exit).toBe(0);
      await call('generate', '--out', 'cold', '--no-cache');
      expect(filesBelow('sdk')).toEqual(filesBelow('cold/sdk'));
      expect(filesBelow('other')).toEqual(filesBelow('cold/other'));
      expect(filesBelow('docs')).toEqual(filesBelow('cold/docs'));
      expect(readdirSync(notes()).length).toBeLessThan(4);
    }
  });
});
