// Prints how large the generated SDK is and how fast it starts: node scripts/bench-sdk.mjs [conventions]
// Measured on Gr4vy's document where ../shared is there, else on the sessions of specs/. Beside each figure stand the
// bound that is to be kept and what was measured of the published SDK (@gr4vy/sdk 2.4.10, on a machine of its own).
// Without an argument the conventions are those of the configuration, which are the published SDK's.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { freshDist } from './run.mjs';
import { root } from './root.mjs';

const whole = path.join(root, '../shared/gr4vy/config/ts.json');
const [configuration, folder] = existsSync(whole)
  ? [whole, 'sdk']
  : [path.join(root, 'specs/gr4vy-sessions/typescript-2025.json'), 'typescript-2025/sdk'];
const conventions = process.argv[2];
const out = path.join(root, '.scratch/bench-sdk');
const sdk = path.join(out, folder);

/** Runs Node and gives what it printed and the seconds it took; fails where it does. */
function node(args, cwd = root) {
  const began = process.hrtime.bigint();
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd, encoding: 'utf8' });
  if (status !== 0) throw new Error(`node ${args.join(' ')}\n${stdout}${stderr}`);
  return { text: stdout, seconds: Number(process.hrtime.bigint() - began) / 1e9 };
}

const median = (numbers) => {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
};

const times = (count, measure) => median(Array.from({ length: count }, measure));

/** The files below a folder of the sources with an ending, relative to the sources. */
const sources = (below = '') =>
  readdirSync(path.join(sdk, 'src', below), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => path.relative(path.join(sdk, 'src'), path.join(entry.parentPath, entry.name)))
    .sort();

const lines = (file) => readFileSync(path.join(sdk, 'src', file), 'utf8').split('\n').length - 1;

/** A bundle of what a program imports, from the sources as a bundler would take them: minified, then with gzip, in KB. */
async function bundle(program) {
  const { outputFiles } = await build({
    stdin: { contents: program, resolveDir: path.join(sdk, 'src'), loader: 'ts' },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    platform: 'neutral',
    target: 'es2022',
  });
  const [{ contents }] = outputFiles;
  return [contents.length / 1000, gzipSync(contents, { level: 9 }).length / 1000];
}

const use = (names, from) => `import { ${names} } from './${from}'; globalThis.used = [${names}];`;

/** Milliseconds until modules of the built package are there, by the paths that people write, in a fresh process. */
function start(paths, loader) {
  const load = paths.map((below) => `${loader}(${JSON.stringify(`${name}${below}`)})`);
  const type = loader === 'import' ? 'module' : 'commonjs';
  const program = `const began = performance.now(); ${load.map((one) => (type === 'module' ? `await ${one}` : one)).join('; ')}; console.log(performance.now() - began);`;
  return times(10, () => Number(node([`--input-type=${type}`, '-e', program], out).text));
}

/** The configuration with other conventions, as a file of its own that refers to the same documents. */
function withConventions() {
  const file = path.join(out, 'specwright.config.json');
  writeFileSync(file, JSON.stringify({ extends: configuration, conventions }));
  return file;
}

/** What core and one function may weigh, in KB. */
const most = conventions === 'specwright' ? 8.5 : 8;

const compiler = path.join(root, 'node_modules/typescript/lib/tsc.js');
const number = (value, digits = 1) => value.toLocaleString('en', { maximumFractionDigits: digits });

if (freshDist() !== 0) process.exit(1);
rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
const chosen = conventions === undefined ? configuration : withConventions();
node(['dist/cli.js', 'generate', '--quiet', '--config', chosen, '--out', out]);
for (const file of ['tsconfig.json', 'tsconfig.cjs.json']) node([compiler, '-p', file], sdk);
const { name } = JSON.parse(readFileSync(path.join(sdk, 'package.json'), 'utf8'));
const link = path.join(out, 'node_modules', name);
mkdirSync(path.dirname(link), { recursive: true });
symlinkSync(sdk, link, 'dir');

const functions = sources('funcs');
const names = functions.map((file) => path.basename(file, '.ts'));
const one = names.includes('buyersGet') ? 'buyersGet' : names[0];
const ten = names.slice(0, 10);
const models = ['components', 'operations', 'errors'].map((kind) => `models/${kind}`);
const enumeration = sources('models/components')
  .map((file) => /^export const (\w+) = \{/mu.exec(readFileSync(path.join(sdk, 'src', file), 'utf8'))?.[1])
  .find((name) => name !== undefined);
const core = /class (\w+)/u.exec(readFileSync(path.join(sdk, 'src/core.ts'), 'utf8'))[1];
const client = /class (\w+)/u.exec(readFileSync(path.join(sdk, 'src/sdk/sdk.ts'), 'utf8'))[1];

const rows = [['', 'this SDK', 'at most', 'published', 'published, as shipped']];
const size = async (what, program, bound, published, shipped) => {
  const [minified, zipped] = await bundle(program);
  rows.push([
    `bundle: ${what}`,
    `${number(minified)} KB, ${number(zipped)} gzip`,
    bound && `${bound} gzip`,
    published,
    shipped,
  ]);
};
await size(
  `core and ${one}`,
  use(core, 'core.js') + use(one, `funcs/${one}.js`).replace('used', 'more'),
  most,
  '93.4 KB, 23.8 gzip',
  '916 KB, 120 gzip',
);
await size(
  `core and ${ten.length} functions`,
  use(core, 'core.js') + ten.map((name) => use(name, `funcs/${name}.js`).replace('used', name)).join('\n'),
  undefined,
  '123 KB, 28.1 gzip',
);
await size('the class', use(client, 'index.js'), 40, '463 KB, 63.7 gzip', '1,441 KB, 194 gzip');
await size(
  'everything',
  ['index', ...models, ...names.map((name) => `funcs/${name}`)]
    .map((file, index) => `export * as _${index} from './${file}${file.startsWith('models') ? '/index' : ''}.js';`)
    .join('\n'),
  undefined,
  '541 KB, 89.3 gzip',
  '1,441 KB, 194 gzip',
);
if (enumeration)
  await size(
    `one enum (${enumeration})`,
    use(enumeration, 'models/components/index.js'),
    1,
    '57.5 KB, 13.4 gzip',
    '677 KB, 89.6 gzip',
  );

const all = ['', ...models.map((file) => `/${file}`)];
for (const loader of ['import', 'require']) {
  rows.push([
    `${loader}: core and ${one}`,
    `${number(start(['/core', `/funcs/${one}`], loader))} ms`,
    '60 ms',
    '',
    '594 to 642 ms',
  ]);
  rows.push([`${loader}: the class`, `${number(start([''], loader))} ms`, '150 ms', '', '650 to 775 ms']);
  rows.push([`${loader}: everything`, `${number(start(all, loader))} ms`, '150 ms', '', '650 to 775 ms']);
}

const total = sources().reduce((sum, file) => sum + lines(file), 0);
rows.push(['lines of TypeScript', number(total), '25,000', '72,527']);
rows.push(['files', number(sources().length), '', '689']);
rows.push(['lines of an operation, median', number(median(functions.map(lines))), '45', '244']);
const checked = times(3, () => node([compiler, '-p', 'tsconfig.json', '--noEmit'], sdk).seconds);
rows.push(['tsc 5.9 --noEmit', `${number(checked)} s`, '3.9 s', '15.4 s']);

console.log(
  `${path.relative(root, configuration)}: ${names.length} operations${conventions === undefined ? '' : `, conventions: ${conventions}`}\n`,
);
const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
for (const row of rows)
  console.log(
    widths
      .map((width, column) => (row[column] ?? '').padEnd(width))
      .join('  ')
      .trimEnd(),
  );
