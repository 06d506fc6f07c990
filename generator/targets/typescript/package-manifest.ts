import { functionPath } from './func-file.js';
import type { Sdk } from './sdk.js';

/** Folders whose index is imported by the name of the folder. */
const folders = ['models/components', 'models/operations', 'models/errors', 'types', 'hooks'];

const number = '(?:0|[1-9]\\d*)';
const word = `(?:${number}|\\d*[A-Za-z-][\\dA-Za-z-]*)`;
const semantic = new RegExp(
  `^v?(${number})(?:\\.(${number})(?:\\.(${number})(-${word}(?:\\.${word})*)?(?:\\+[\\dA-Za-z-.]+)?)?)?$`,
  'u',
);

/** A version as npm takes it: the document's, with the parts that it leaves out; `0.0.0` where it is none. */
export function packageVersion(version: string): string {
  const found = semantic.exec(version.trim());
  if (found === null) return '0.0.0';
  const [, major = '0', minor = '0', patch = '0', before = ''] = found;
  return `${major}.${minor}.${patch}${before}`;
}

/**
 * Where a file of the package is: modules for `import`, CommonJS for `require`, each with its own types. Node gets CommonJS
 * for both, so that a program that uses both has one class of each error, and since Node reads hundreds of small files
 * twice as fast that way; bundlers, which ask for `module`, get what they can shake.
 */
function versions(file: string): object {
  const esm = { types: `./dist/esm/${file}.d.ts`, default: `./dist/esm/${file}.js` };
  const commonjs = { types: `./dist/commonjs/${file}.d.ts`, default: `./dist/commonjs/${file}.js` };
  return { module: esm, node: commonjs, import: esm, require: commonjs };
}

/** The same ways for compilers that know nothing of `exports` (`moduleResolution: node10`). */
const typesVersions = {
  '*': {
    'dist/*': ['dist/*'],
    'package.json': ['package.json'],
    ...Object.fromEntries(folders.map((folder) => [folder, [`dist/commonjs/${folder}/index.d.ts`]])),
    '*.js': ['dist/commonjs/*.d.ts'],
    '*': ['dist/commonjs/*.d.ts'],
  },
};

const line = (text: string): string => text.replaceAll(/[\s\p{Cc}]+/gu, ' ').trim();

/** `package.json`: every source file can be imported by its path, with `.js` or without. */
export function manifest(sdk: Sdk): object {
  const { info } = sdk.api.model;
  return {
    name: sdk.context.package,
    version: packageVersion(info.version),
    description: `A typed client of ${line(info.title)}`,
    ...(info.license === undefined ? {} : { license: info.license }),
    type: 'commonjs',
    sideEffects: false,
    main: './dist/commonjs/index.js',
    module: './dist/esm/index.js',
    types: './dist/commonjs/index.d.ts',
    exports: {
      '.': versions('index'),
      './package.json': './package.json',
      ...Object.fromEntries(folders.map((folder) => [`./${folder}`, versions(`${folder}/index`)])),
      './*.js': versions('*'),
      './*': versions('*'),
    },
    typesVersions,
    files: ['dist', 'USAGE.md', 'FUNCTIONS.md'],
    engines: { node: '>=20' },
    scripts: {
      clean: 'node -e "fs.rmSync(\'dist\',{recursive:true,force:true})"',
      build: 'tsc -p tsconfig.json && tsc -p tsconfig.cjs.json',
      prepack: 'npm run clean && npm run build',
    },
    devDependencies: { typescript: '^5.9.3' },
  };
}

/** The single files that people import, by their path in the package. */
function documentedFiles(sdk: Sdk): string[] {
  const functions = sdk.groups.flatMap(({ methods }) => methods).map(functionPath);
  return [
    'core',
    ...(sdk.api.webhooks.length > 0 ? ['webhooks'] : []),
    ...functions.map((path) => path.slice('src/'.length, -'.ts'.length)).sort(),
    ...['http', 'config', 'retries', 'sdks'].map((name) => `lib/${name}`),
  ];
}

/** `jsr.json`, for packages whose name JSR takes: the sources by every documented path, since JSR knows no patterns. */
export function jsrManifest(sdk: Sdk): object | undefined {
  const name = sdk.context.package;
  if (!/^@[a-z\d][a-z\d-]*\/[a-z\d][a-z\d-]*$/u.test(name)) return undefined;
  const exports = [
    ['.', './src/index.ts'],
    ...folders.map((folder) => [`./${folder}`, `./src/${folder}/index.ts`]),
    ...documentedFiles(sdk).flatMap((file) => [
      [`./${file}`, `./src/${file}.ts`],
      [`./${file}.js`, `./src/${file}.ts`],
    ]),
  ];
  return {
    name,
    version: packageVersion(sdk.api.model.info.version),
    ...(sdk.api.model.info.license === undefined ? {} : { license: sdk.api.model.info.license }),
    exports: Object.fromEntries(exports) as object,
    // The sources import each other as `.js`, as Node has it.
    unstable: ['sloppy-imports'],
    publish: { include: ['src/**/*.ts', '*.md', 'jsr.json'] },
  };
}
