import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { keeper } from './output/globs.js';
import { generate } from './index.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const scratch = mkdtempSync(path.join(tmpdir(), 'specwright-specs-'));
afterAll(() => {
  rmSync(scratch, { recursive: true, force: true });
});

/** With this set the results are written to `output/` instead of compared with it. */
const update = process.env['UPDATE_OUTPUT'] === '1';

/** What golden folders leave out, by their place in `specs/`: the runtime and the package are whole in `output/petshop`. */
const golden = JSON.parse(readFileSync(path.join(root, 'specs/golden.json'), 'utf8')) as Readonly<
  Record<string, { readonly omit: readonly string[] }>
>;
const isLeftOut = (name: string) => keeper((golden[`cases/${name}`] ?? golden['cases'])?.omit ?? []);

function filesBelow(folder: string): Record<string, string> {
  if (!existsSync(folder)) return {};
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'));
  return Object.fromEntries(names.sort().map((name) => [name, readFileSync(path.join(folder, name), 'utf8')]));
}

/** A case is a folder with a document and, where it needs one, a configuration; `diagnostics.txt` holds what is said of it. */
const cases = readdirSync(path.join(root, 'specs/cases')).sort();

async function made(name: string): Promise<Record<string, string>> {
  const folder = path.join(root, 'specs/cases', name);
  const out = path.join(scratch, name);
  const configuration = path.join(folder, 'specwright.json');
  const { diagnostics } = await generate({
    cwd: folder,
    out,
    ...(existsSync(configuration) ? { configuration } : { document: 'openapi.yaml' }),
  });
  const said = diagnostics.map(
    ({ severity, code, file, line, column, message }) =>
      `${severity} ${code} ${file ?? ''}:${String(line ?? 0)}:${String(column ?? 0)} ${message}\n`,
  );
  const leftOut = isLeftOut(name);
  const files = Object.entries(filesBelow(out)).filter(([file]) => !leftOut(file));
  return { ...Object.fromEntries(files), ...(said.length > 0 ? { 'diagnostics.txt': said.join('') } : {}) };
}

describe('what is made of the smallest document for each behaviour', () => {
  it.each(cases)('%s', async (name) => {
    const want = path.join(root, 'output/cases', name);
    const got = await made(name);
    if (update) {
      rmSync(want, { recursive: true, force: true });
      for (const [file, text] of Object.entries(got)) {
        mkdirSync(path.dirname(path.join(want, file)), { recursive: true });
        writeFileSync(path.join(want, file), text);
      }
    }
    expect(got).toEqual(filesBelow(want));
  });
});
