import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { main } from './cli/main.js';
import { catalogue } from './diagnostics/catalogue.js';
import { formatTypeScript } from './pipeline/format/format.js';
import type { OutputFile } from './output/files.js';
import type { Run } from './pipeline/result.js';
import { run } from './pipeline/run.js';

const folders = fileURLToPath(new URL('../specs/diagnostics', import.meta.url));
const scratch = mkdtempSync(path.join(tmpdir(), 'specwright-diagnostics-'));
afterAll(() => {
  vi.unstubAllGlobals();
  rmSync(scratch, { recursive: true, force: true });
});

/** With this set the listings are written to the folders instead of compared with them. */
const update = process.env['UPDATE_OUTPUT'] === '1';

/** What a folder cannot hold as files, in its `case.json`. */
interface Case {
  /** The arguments; without them a document or a configuration that lies there is generated from. */
  readonly arguments?: readonly string[];
  readonly files?: Readonly<Record<string, Special>>;
  /** What the network answers. */
  readonly network?: Readonly<Record<string, { readonly status: number; readonly location?: string }>>;
  /** Files that a target makes beside its own. */
  readonly emits?: readonly OutputFile[];
  /** What a fault of ours says that ends the run. */
  readonly throws?: string;
}

/** A folder, a symbolic link, bytes, or a text that is repeated between two others. */
interface Special {
  readonly folder?: true;
  readonly link?: string;
  readonly bytes?: readonly number[];
  readonly text?: string;
  readonly times?: number;
  readonly before?: string;
  readonly after?: string;
}

function put(file: string, { folder, link, bytes, text = '', times = 1, before = '', after = '' }: Special): void {
  mkdirSync(folder ? file : path.dirname(file), { recursive: true });
  if (link !== undefined) symlinkSync(link, file);
  else if (folder !== true)
    writeFileSync(file, bytes === undefined ? before + text.repeat(times) + after : Buffer.from(bytes));
}

function stubNetwork(answers: NonNullable<Case['network']>): void {
  vi.stubGlobal('fetch', (url: string) => {
    const { status, location } = answers[url] ?? { status: 404 };
    return Promise.resolve(new Response(null, { status, headers: location === undefined ? {} : { location } }));
  });
}

const emitting =
  (emits: readonly OutputFile[]): Run =>
  async (...given) => {
    const [outcome, formatted] = [await run(...given), await formatTypeScript(emits)];
    return { ...outcome, diagnostics: [...outcome.diagnostics, ...formatted.diagnostics] };
  };

/** What carries out a case. */
function runOf({ emits, throws }: Case): Run {
  if (throws !== undefined) return () => Promise.reject(new Error(throws));
  return emits === undefined ? run : emitting(emits);
}

/** Exactly what is printed of the document in a folder. */
async function listingOf(code: string): Promise<string> {
  const cwd = path.join(scratch, code);
  cpSync(path.join(folders, code), cwd, { recursive: true });
  const special = path.join(cwd, 'case.json');
  const given = existsSync(special) ? (JSON.parse(readFileSync(special, 'utf8')) as Case) : {};
  for (const [name, file] of Object.entries(given.files ?? {})) put(path.join(cwd, name), file);
  const configured = readdirSync(cwd).some((name) => name.startsWith('specwright.config.'));
  const argv = given.arguments ?? ['generate', ...(configured ? [] : ['openapi.yaml']), '--out', 'out'];
  stubNetwork(given.network ?? {});
  let listing = '';
  const stderr = { write: (text: string) => (listing += text) };
  const terminal = { cwd, env: {}, stdin: () => Promise.resolve(''), stdout: { write: () => true }, stderr };
  await main(argv, terminal, runOf(given));
  // The system says whole paths.
  return listing.replaceAll(cwd, '.');
}

const codes = Object.keys(catalogue).sort();
const described = readdirSync(folders).flatMap((group) =>
  readdirSync(path.join(folders, group)).map((name) => `${group}/${name}`),
);

describe('the smallest document for each diagnostic', () => {
  it('is there for every code, and for nothing else', () => {
    expect(described.sort()).toEqual(codes);
  });

  it.each(codes)('%s', async (code) => {
    const listing = await listingOf(code);
    const expected = path.join(folders, code, 'expected.txt');
    if (update) writeFileSync(expected, listing);
    expect(listing).toMatch(new RegExp(`^(?:error|warning|info) ${code}: `, 'mu'));
    expect(listing).toBe(existsSync(expected) ? readFileSync(expected, 'utf8') : '');
  });
});
