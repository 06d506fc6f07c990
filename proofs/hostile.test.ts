import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { main } from '../generator/cli/main.js';
import { run } from '../generator/pipeline/run.js';
import { asMdx } from '../generator/markdown/mdx.js';
import { runtimeFiles } from '../generator/targets/typescript/package/runtime.js';
import { markdownFaults, mdxFaults } from '../acceptance/pages/inspect.mjs';
import { linkFaults } from '../acceptance/pages/links.mjs';
import { pages, sdk } from './api.js';
import { Workshop } from './inspect/compile.js';
import { curlFaults } from './inspect/curl.js';
import { fileFaults } from './inspect/faults.js';
import { filesBelow } from './files.js';
import { fileOf, hostile } from './hostile/index.js';
import { marker, type Hostile } from './hostile/make.js';
import { logFaults } from './inspect/log.js';
import { pathFaults } from './inspect/paths.js';

const scratch = mkdtempSync(path.join(tmpdir(), 'specwright-hostile-'));
const workshop = new Workshop();
afterAll(() => {
  workshop.remove();
  rmSync(scratch, { recursive: true, force: true });
});

const fetched = vi.fn(() => Promise.resolve(new Response('{ "type": "object" }')));
beforeEach(() => {
  vi.stubGlobal('fetch', fetched.mockClear());
});
afterEach(() => {
  vi.unstubAllGlobals();
});

const secret = 'CANARY7f3a9c';
/** Files that hold nothing of a document, and the manifests beside them. */
const own = new Set([
  ...runtimeFiles().map(({ path: file }) => path.join('sdk', file)),
  ...[sdk, ...pages].map(({ output }) => path.join(output, '.specwright.json')),
]);

interface Ran {
  readonly exit: number;
  readonly log: string;
  /** All files in and around the output, by their paths from it, but those that are the same for every document. */
  readonly files: ReadonlyMap<string, string>;
}

/** Runs the command line on a document in a folder of its own, with a secret beside the project. */
async function generated(row: Hostile): Promise<Ran> {
  const around = path.join(scratch, row.id);
  const cwd = path.join(around, 'between/project');
  const { extension, text } = fileOf(row, false);
  for (const folder of ['in', '../secret']) mkdirSync(path.join(cwd, folder), { recursive: true });
  const place = path.join(cwd, '../secret/secret.yaml');
  writeFileSync(place, `type: object\ndescription: ${secret}\nproperties: { ${secret}: { enum: [${secret}] } }\n`);
  const document = `in/openapi.${extension}`;
  writeFileSync(path.join(cwd, document), text.replaceAll('__SECRET__', place).replaceAll('__PORT__', '1'));
  writeFileSync(path.join(cwd, 'specwright.config.json'), JSON.stringify({ targets: [sdk, ...pages] }));
  const before = new Set(filesBelow(around).map(([file]) => file));
  let log = '';
  const screen = { write: (said: string) => (log += said) };
  const terminal = { cwd, env: {}, stdin: () => Promise.resolve(''), stdout: screen, stderr: screen };
  const exit = await main(['generate', document, '--out', 'out', '--no-cache'], terminal, run);
  const made = filesBelow(around).filter(([file]) => !before.has(file));
  const fromOut = made.map(([file, made]) => [path.relative('between/project/out', file), made] as const);
  rmSync(around, { recursive: true });
  return { exit, log, files: new Map(fromOut.filter(([file]) => !own.has(file))) };
}

/** What is wrong with what a run said. */
const saidFaults = (log: string): string[] => [
  ...logFaults(log),
  ...(log.match(/^\s+at .+:\d+|(?:Range|Type|Reference)Error|fault of Specwright.*|undefined|\[object Object\]/gmu) ??
    []),
  ...(log.includes(secret) ? ['the secret'] : []),
];

/** What is wrong with a page; reading all as MDX takes ten times as long. */
async function pageFaults(text: string, inMdx: boolean): Promise<string[]> {
  const found = [...curlFaults(text), ...markdownFaults(text)];
  return inMdx ? [...found, ...(await mdxFaults(asMdx(text), text))] : found;
}

async function madeFaults(
  files: ReadonlyMap<string, string>,
  absent: readonly string[],
  inMdx: boolean,
): Promise<string[]> {
  const shown = new Map([...files].filter(([file]) => !file.startsWith('sdk/')));
  const faults = [...fileFaults(files, marker), ...pathFaults([...files.keys()]), ...linkFaults(shown).faults];
  for (const [file, text] of files) {
    const found =
      shown.has(file) && file.endsWith('.md') ? await pageFaults(text, inMdx && file.startsWith('typescript-')) : [];
    const raw = [secret, ...absent].filter((one) => text.includes(one)).map((one) => `holds ${JSON.stringify(one)}`);
    faults.push(...[...found, ...raw].map((fault) => `${file}: ${fault}`));
  }
  return faults;
}

const added: string[] = [];

describe.each(Object.entries(hostile))('a document against %s', (kind, rows) => {
  it.each(rows.map((row) => [row.id, row.attack, row] as const))('%s: %s', async (id, _, row) => {
    const { exit, log, files } = await generated(row);
    const errors = (log.match(/^error [a-z/-]+/gmu) ?? []).map((line) => line.slice('error '.length));
    expect({ exit, errors }).toEqual(row.refused ? { exit: 1, errors: [row.refused] } : { exit: 0, errors: [] });
    expect(saidFaults(log)).toEqual([]);
    expect(fetched.mock.calls).toEqual([]);
    expect(files.size > 0).toBe(row.refused === undefined);
    expect([...files.keys()].filter((file) => file.startsWith('..'))).toEqual([]);
    expect(await madeFaults(files, row.absent ?? [], kind === 'the pages')).toEqual([]);
    if (row.refused !== undefined || row.sizes !== undefined) return;
    workshop.add(id, new Map([...files].filter(([file]) => file.startsWith('sdk/'))));
    added.push(id);
  });
});

it('is code that the compiler takes', async () => {
  expect(await workshop.compile(added)).toEqual([]);
}, 120_000);

it('leaves nothing behind', () => {
  expect(readdirSync(scratch)).toEqual([]);
});

it('has an id of its own', () => {
  const ids = Object.values(hostile).flatMap((rows) => rows.map(({ id }) => id));
  expect(new Set(ids).size).toBe(ids.length);
});
