import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { runtimeFiles } from './targets/typescript/runtime.js';
import { generate } from './index.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const scratch = mkdtempSync(path.join(tmpdir(), 'specwright-specs-'));
afterAll(() => {
  rmSync(scratch, { recursive: true, force: true });
});

/** With this set the results are written to `output/` instead of compared with it. */
const update = process.env['UPDATE_OUTPUT'] === '1';

/** What is the same for every document is kept once, in its own place. */
const shared = new Set([
  ...runtimeFiles().map((file) => `sdk/${file.path}`),
  ...['README.md', 'USAGE.md', 'FUNCTIONS.md', 'package.json', 'jsr.json', 'tsconfig.json', 'tsconfig.cjs.json'].map(
    (name) => `sdk/${name}`,
  ),
  'sdk/src/package.json',
  'sdk/.specwright.json',
  'docs/.specwright.json',
]);

/** What hardly differs from case to case is shown by the case `client` alone. */
const ceremony =
  /^sdk\/src\/(?:core|index|lib\/sdks|models\/\w+\/index|models\/errors\/(?:apierror|caseerror|responsevalidationerror))\.ts$|^docs\/(?:README\.md|llms\.txt|lib\/utils\/retryconfig\.md|types\/rfcdate\.md)$/u;

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
  const files = Object.entries(filesBelow(out)).filter(
    ([file]) => !shared.has(file) && (name === 'client' || !ceremony.test(file)),
  );
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
