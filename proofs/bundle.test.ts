import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync,
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
import { expect, test } from 'vitest';
import { generate } from '../generator/index.js';
import { filesBelow } from './files.js';

const root = fileURLToPath(new URL('..', import.meta.url));

const document = {
  openapi: '3.1.0',
  info: { title: 'Pets', version: '1' },
  paths: { '/pets': { get: { operationId: 'listPets', responses: { 204: { description: 'None' } } } } },
};
const swagger = { swagger: '2.0', info: { title: 'Pets', version: '1' }, paths: document.paths };
const withReference = { ...document, paths: { '/pets': { $ref: 'pets.yaml' } } };

/** Inputs that lead through libraries which are loaded only when they are needed. */
const inputs: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'a document of Swagger 2.0': { 'openapi.yaml': JSON.stringify(swagger) },
  'several files': {
    'openapi.yaml': JSON.stringify(withReference),
    'pets.yaml': 'get:\n  operationId: listPets\n  responses: { "204": { description: None } }\n',
  },
  'a configuration in YAML': {
    'openapi.yaml': JSON.stringify(document),
    'specwright.config.yaml': 'input: openapi.yaml\nclient: Zoo\n',
  },
  'a configuration that is a program': {
    'openapi.yaml': JSON.stringify(document),
    'specwright.config.ts':
      "import { defineConfig } from 'specwright';\nexport default defineConfig({ input: 'openapi.yaml', client: 'Zoo' });\n",
  },
  'pages of operations in many languages': {
    'openapi.yaml': JSON.stringify(document),
    'specwright.config.json': JSON.stringify({
      input: 'openapi.yaml',
      targets: [{ target: 'docs', output: 'docs', flavour: 'reference' }],
    }),
  },
};

test.each(Object.entries(inputs))(
  'the command line as it is built makes of %s what its sources make',
  async (_, files) => {
    const cwd = mkdtempSync(path.join(tmpdir(), 'specwright-bundle-'));
    try {
      for (const [name, text] of Object.entries(files)) writeFileSync(path.join(cwd, name), text);
      const configured = Object.keys(files).find((name) => name.startsWith('specwright.config.'));
      const asked = configured === undefined ? ['openapi.yaml'] : ['--config', configured];
      execFileSync(
        process.execPath,
        [path.join(root, 'dist/cli.js'), 'generate', ...asked, '--strict', '--out', 'built'],
        {
          cwd,
          stdio: 'pipe',
        },
      );
      const named = configured === undefined ? { document: 'openapi.yaml' } : { configuration: configured };
      const { ok, diagnostics } = await generate({ ...named, cwd, out: 'own', strict: true });
      expect([ok, diagnostics]).toEqual([true, []]);
      expect(filesBelow(path.join(cwd, 'built'))).toEqual(filesBelow(path.join(cwd, 'own')));
    } finally {
      rmSync(cwd, { recursive: true, force: true });
    }
  },
);

test('the command line as it is built reads a configuration that TypeScript is needed for', () => {
  const cwd = mkdtempSync(path.join(tmpdir(), 'specwright-bundle-'));
  try {
    writeFileSync(path.join(cwd, 'openapi.json'), JSON.stringify(document));
    const theirs = "export default { pets: { input: './openapi.json', output: { target: './src/pets.ts' } } };\n";
    writeFileSync(path.join(cwd, 'orval.config.ts'), theirs);
    const asked = ['init', '--from', 'orval.config.ts', '--yes', '--json'];
    const said = execFileSync(process.execPath, [path.join(root, 'dist/cli.js'), ...asked], { cwd, encoding: 'utf8' });
    expect(JSON.parse(said)).toMatchObject({ command: 'init', exitCode: 0 });
  } finally {
    rmSync(cwd, { recursive: true, force: true });
  }
});

test('the command line as it is built says no more than it is asked for', () => {
  const said = spawnSync(process.execPath, [path.join(root, 'dist/cli.js'), '--version'], { encoding: 'utf8' });
  const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as { version: string };
  expect(said).toMatchObject({ status: 0, stdout: `${version}\n`, stderr: '' });
});

test('code that is kept makes the same, and is not believed where it is damaged', () => {
  const cwd = mkdtempSync(path.join(tmpdir(), 'specwright-bundle-'));
  const home = path.join(cwd, 'home');
  const notes = path.join(home, 'specwright');
  const env = { ...process.env, XDG_CACHE_HOME: home };
  const codes = () => readdirSync(notes).filter((name) => name.startsWith('code-'));
  const runs = (out: string, ...more: readonly string[]) => {
    const asked = ['generate', 'openapi.yaml', '--quiet', '--out', out, ...more];
    execFileSync(process.execPath, [path.join(root, 'dist/cli.js'), ...asked], { cwd, env, stdio: 'pipe' });
    return filesBelow(path.join(cwd, out));
  };
  try {
    writeFileSync(path.join(cwd, 'openapi.yaml'), JSON.stringify(document));
    const cold = runs('cold', '--no-cache');
    expect(existsSync(home)).toBe(false);
    expect(runs('first')).toEqual(cold);
    expect(codes()).toEqual(['code-specwright', 'code-ts-morph']);
    expect(runs('second')).toEqual(cold);
    for (const name of codes()) {
      const bytes = readFileSync(path.join(notes, name));
      const damaged = Buffer.from(bytes).fill(1, bytes.length >> 1);
      for (const broken of [Buffer.alloc(0), bytes.subarray(0, 1_000), damaged]) {
        for (const other of readdirSync(notes)) if (!codes().includes(other)) rmSync(path.join(notes, other));
        writeFileSync(path.join(notes, name), broken);
        expect(runs('third')).toEqual(cold);
        expect(readFileSync(path.join(notes, name)).length).toBeGreaterThan(100_000);
        rmSync(path.join(cwd, 'third'), { recursive: true });
      }
    }
  } finally {
    rmSync(cwd, { recursive: true, force: true });
  }
}, 60_000);

/** Compiles a text as the command line does, in a process of its own: V8 refuses code that was made with other flags. */
const compile = `
  const { setFlagsFromString } = require('node:v8');
  const { Script } = require('node:vm');
  setFlagsFromString('--interrupt-budget=540000');
  const script = new Script(require('node:fs').readFileSync(0, 'utf8'));
  script.runInThisContext();
  process.stdout.write(script.createCachedData());
`;

/** Puts a file into a folder that V8 takes for the compiled code of the bundle, and that leaves a mark when it is run. */
function plant(folder: string, honest: string, mark: string): void {
  const [key = ''] = readFileSync(honest, 'latin1').split(' ', 1);
  const parameters = 'exports, require, module, __filename, __dirname, place, bundled, importInstalled';
  const wrapped = (text: string) => `(function (${parameters}) {${text}\n})`;
  const body = `require('node:fs').writeFileSync(${JSON.stringify(mark)}, '')`;
  // Of the source V8 compares the length alone.
  const { length } = readFileSync(path.join(root, 'dist/bundle/specwright.cjs'), 'utf8');
  const code = execFileSync(process.execPath, ['-e', compile], { input: wrapped(body.padEnd(length)) });
  const digest = createHash('sha256').update(code).digest('hex');
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, path.basename(honest)), Buffer.concat([Buffer.from(`${key} ${digest}\n`), code]));
}

test('code is run from no folder that others may have written', () => {
  const cwd = mkdtempSync(path.join(tmpdir(), 'specwright-bundle-'));
  const mark = path.join(cwd, 'mark');
  const home = (name: string) => path.join(cwd, name);
  const runs = (cache: string, ...more: readonly string[]) => {
    const env = { ...process.env, XDG_CACHE_HOME: home(cache) };
    return execFileSync(process.execPath, [path.join(root, 'dist/cli.js'), ...more], { cwd, env, encoding: 'utf8' });
  };
  try {
    writeFileSync(path.join(cwd, 'openapi.yaml'), JSON.stringify(document));
    runs('honest', 'generate', 'openapi.yaml', '--quiet');
    const honest = home('honest/specwright/code-specwright');
    const project = home('node_modules/.cache/specwright');
    plant(project, honest, mark);
    for (const name of ['open', 'target']) plant(home(`${name}/specwright`), honest, mark);
    chmodSync(home('open/specwright'), 0o755);
    chmodSync(home('target/specwright'), 0o700);
    mkdirSync(home('link'));
    symlinkSync(home('target/specwright'), home('link/specwright'));
    // The attack works where it may: code in the user's own folder is run.
    plant(home('own/specwright'), honest, mark);
    chmodSync(home('own/specwright'), 0o700);
    runs('own', '--version');
    expect(existsSync(mark)).toBe(true);
    rmSync(mark);
    for (const cache of ['fresh', 'open', 'link']) expect(runs(cache, '--version')).toMatch(/^\d+\.\d+\.\d+\n$/u);
    expect(existsSync(mark)).toBe(false);
  } finally {
    rmSync(cwd, { recursive: true, force: true });
  }
}, 60_000);

test('the licence of every package that is bundled stands in the package', () => {
  const listed = readFileSync(path.join(root, 'dist/THIRD-PARTY-LICENCES.txt'), 'utf8');
  // The bundler notes above each module which file it was.
  const bundled = readdirSync(path.join(root, 'dist/bundle')).flatMap((name) => {
    const text = readFileSync(path.join(root, 'dist/bundle', name), 'utf8');
    return [...text.matchAll(/^\/\/ .*node_modules\/((?:@[^/]+\/)?[^/]+)\//gmu)].map(([, found = '']) => found);
  });
  expect(bundled.length).toBeGreaterThan(100);
  const headings = new Set([...listed.matchAll(/^(@?[\w./-]+) \d+\.\d+\.\d+\S* \(/gmu)].map(([, name]) => name));
  expect([...new Set(bundled)].filter((name) => !headings.has(name))).toEqual([]);
});
