import { execFile } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { check } from 'prettier';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { layout } from './targets/typescript/print/layout.js';
import { runtimeFiles } from './targets/typescript/package/runtime.js';
import { generate } from './index.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const cases = readdirSync(path.join(root, 'specs/cases')).sort();
const top = realpathSync(mkdtempSync(path.join(tmpdir(), 'specwright-types-')));
afterAll(() => {
  rmSync(top, { recursive: true, force: true });
});

const runtime = new Set(runtimeFiles().map((file) => `sdk/${file.path}`));

function filesBelow(folder: string, ending: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith(ending));
}

/** The samples of a page as modules: those that import something are whole, the others need the names they use. */
function samplesOf(page: string): string[] {
  const blocks = [...page.matchAll(/^(`{3,})typescript\n(.*?)\n\1$/gmsu)].map(([, , code = '']) => code);
  return blocks.flatMap((code) => {
    if (code.startsWith('import ')) return [code];
    if (!code.startsWith('const value: ')) return [];
    const scopes = ['components', 'operations', 'errors'].filter((scope) => code.includes(`${scope}.`));
    const imports = scopes.map((scope) => `import type * as ${scope} from "PACKAGE/models/${scope}";\n`);
    return [`${imports.join('')}import { RFCDate } from "PACKAGE/types";\n${code}\nexport { value, RFCDate };`];
  });
}

/** The imports of a sample lead to the sources of the SDK, as its package will lead to what is built of them. */
const fromSources = (code: string): string =>
  code.replaceAll(
    /(from ")(?:PACKAGE|[a-z]+-sdk)(?:\/([^"]*))?"/gu,
    (_, start: string, entry = '') =>
      `${start}../sdk/src/${entry.endsWith('.js') ? entry : path.posix.join(entry, 'index.js')}"`,
  );

/**
 * SDKs share one runtime on disk, so that it is read and checked once; the links are what the modules see. Files that import
 * a runtime in `src/lib` have another text.
 */
function share(folder: string): void {
  for (const file of runtime) {
    const at = path.join(folder, file);
    const target = path.join(top, 'runtime', file);
    if (!existsSync(at)) continue;
    if (!existsSync(target)) {
      mkdirSync(path.dirname(target), { recursive: true });
      writeFileSync(target, readFileSync(at));
    }
    if (readFileSync(at, 'utf8') !== readFileSync(target, 'utf8')) continue;
    rmSync(at);
    symlinkSync(target, at);
  }
}

async function make(name: string): Promise<void> {
  const folder = path.join(root, 'specs/cases', name);
  const out = path.join(top, 'cases', name);
  const configuration = path.join(folder, 'specwright.json');
  const { ok } = await generate({
    cwd: folder,
    out,
    ...(existsSync(configuration) ? { configuration } : { document: 'openapi.yaml' }),
  });
  if (!ok) throw new Error(`Nothing is made of ${name}`);
  if (!existsSync(path.join(out, 'sdk'))) return;
  share(out);
  mkdirSync(path.join(out, 'samples'));
  const pages = filesBelow(path.join(out, 'docs'), '.md');
  const samples = pages.flatMap((page) =>
    samplesOf(readFileSync(path.join(out, 'docs', page), 'utf8')).map((code) => ({ page, code })),
  );
  const calls = path.join(folder, 'calls.ts');
  if (existsSync(calls)) {
    writeFileSync(path.join(out, 'samples', 'calls.ts'), fromSources(readFileSync(calls, 'utf8')));
  }
  samples.forEach(({ page, code }, index) => {
    const file = `${page.replaceAll('/', '-')}.${String(index)}.ts`;
    writeFileSync(path.join(out, 'samples', file), `// ${page}\n${fromSources(code)}\n`);
  });
}

const common = {
  target: 'ES2022',
  lib: ['ES2022', 'DOM', 'DOM.Iterable', 'DOM.AsyncIterable'],
  strict: true,
  noEmit: true,
  types: [],
  skipLibCheck: true,
};

/** What a compiler says of everything that was made, a line for each complaint. */
function compile(compiler: string, name: string, options: object): Promise<string[]> {
  const config = path.join(top, `tsconfig.${name}.json`);
  writeFileSync(config, JSON.stringify({ compilerOptions: { ...common, ...options }, include: ['cases'] }));
  const tsc = path.join(root, 'node_modules', compiler, 'bin/tsc');
  const run = [tsc, '-p', config, '--pretty', 'false'];
  return new Promise((resolve) => {
    execFile(process.execPath, run, { cwd: top, maxBuffer: 1 << 26 }, (error, stdout) => {
      const lines = stdout.split('\n').filter((line) => line !== '');
      resolve(error !== null && lines.length === 0 ? [error.message] : lines);
    });
  });
}

// JSR takes only exports that say their type, which is what `isolatedDeclarations` asks for.
const node = { module: 'NodeNext', moduleResolution: 'NodeNext', declaration: true, isolatedDeclarations: true };
const bundler = {
  module: 'ESNext',
  moduleResolution: 'bundler',
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  noPropertyAccessFromIndexSignature: true,
  noImplicitOverride: true,
  noImplicitReturns: true,
  noUnusedParameters: true,
};
/** Programs for Node leave out what belongs to browsers. */
const nodeAlone = {
  ...node,
  lib: ['ES2022'],
  types: ['node'],
  typeRoots: [path.join(root, 'node_modules/@types')],
};

const compilers: readonly (readonly [name: string, compiler: string, options: object])[] = [
  ['TypeScript 5.9 as Node reads it, without the types of browsers', 'typescript', nodeAlone],
  ['TypeScript 5.9 as bundlers read it, with every strict flag', 'typescript', bundler],
  ['TypeScript 7', 'typescript-7', node],
];

const complaints = new Map<string, readonly string[]>();

beforeAll(async () => {
  writeFileSync(path.join(top, 'package.json'), '{ "type": "module" }');
  // The peer package of SDKs whose days and instants are those of Temporal.
  const temporal = path.dirname(fileURLToPath(import.meta.resolve('temporal-spec')));
  mkdirSync(path.join(top, 'node_modules'));
  symlinkSync(temporal, path.join(top, 'node_modules/temporal-spec'));
  for (const name of cases) await make(name);
  const found = compilers.map(async ([name, compiler, options], index) => {
    complaints.set(name, await compile(compiler, String(index), options));
  });
  await Promise.all(found);
}, 300_000);

describe.each(compilers)('%s has no complaint', (name) => {
  const sample = /^cases\/[^/]+\/samples\//u;

  it('of the code of any case', () => {
    expect(complaints.get(name)?.filter((line) => !sample.test(line))).toEqual([]);
  });

  it('of the samples on its pages, and of the calls in its folder', () => {
    expect(complaints.get(name)?.filter((line) => sample.test(line))).toEqual([]);
  });
});

describe('the layout of the code', () => {
  it.each(cases)('prettier would change nothing in %s', async (name) => {
    const folder = path.join(top, 'cases', name);
    const files = filesBelow(path.join(folder, 'sdk'), '.ts').filter((file) => !runtime.has(`sdk/${file}`));
    const changed: string[] = [];
    for (const file of files) {
      const text = readFileSync(path.join(folder, 'sdk', file), 'utf8');
      if (!(await check(text, { ...layout, filepath: file }))) changed.push(file);
    }
    expect(changed).toEqual([]);
  });
});
