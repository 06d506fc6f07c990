import { jsonText } from '../../../text/json.js';
import type { TargetFile } from '../../target.js';
import { compiler } from './needed-packages.js';

/** A file of JSON. */
export const jsonFile = (path: string, value: unknown): TargetFile => ({
  path,
  text: `${jsonText(value, 2)}\n`,
});

/** What compiles the ECMAScript modules, and what an editor reads. */
const modules = {
  compilerOptions: {
    target: 'ES2022',
    lib: ['ES2022', 'DOM', 'DOM.Iterable', 'DOM.AsyncIterable'],
    module: 'NodeNext',
    resolveJsonModule: true,
    strict: true,
    types: [],
    declaration: true,
    outDir: 'dist/esm',
    rootDir: 'src',
    skipLibCheck: true,
  },
  // The second is written beside the modules: by it, Node knows that they are modules.
  include: ['src', 'src/package.json'],
};

/** What compiles the same sources for `require`; the resolution is left to the compiler, which has another one for each version. */
const commonjs = {
  extends: './tsconfig.json',
  compilerOptions: { module: 'CommonJS', outDir: 'dist/commonjs' },
  include: ['src'],
};

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

/** What is particular to a package. */
export interface PackageFacts {
  readonly name: string;
  readonly version: string;
  readonly description: string;
  readonly license?: string | undefined;
  /** The file behind the package's own name, where there is one. */
  readonly main: string | undefined;
  /** Folders whose index is imported by the name of the folder. */
  readonly folders: readonly string[];
  readonly dependencies?: Readonly<Record<string, string>> | undefined;
  /** What the user of the package has to install beside it. */
  readonly peerDependencies?: Readonly<Record<string, string>> | undefined;
  /** What builds the package. */
  readonly devDependencies?: Readonly<Record<string, string>> | undefined;
  /** The settings of prettier in the package; absent where the user has a configuration of their own. */
  readonly prettier?: object | undefined;
  /** Markdown that is published besides the README. */
  readonly pages: readonly string[];
}

/** `package.json`: every source file can be imported by its path, with `.js` or without. */
export function packageManifest(facts: PackageFacts): Readonly<Record<string, unknown>> {
  const { name, version, description, license, main, folders, prettier, pages } = facts;
  const { dependencies, peerDependencies, devDependencies } = facts;
  return {
    name,
    version,
    description,
    ...(license === undefined ? {} : { license }),
    type: 'commonjs',
    sideEffects: false,
    ...(main === undefined
      ? {}
      : {
          main: `./dist/commonjs/${main}.js`,
          module: `./dist/esm/${main}.js`,
          types: `./dist/commonjs/${main}.d.ts`,
        }),
    exports: {
      ...(main === undefined ? {} : { '.': versions(main) }),
      './package.json': './package.json',
      ...Object.fromEntries(folders.map((folder) => [`./${folder}`, versions(`${folder}/index`)])),
      './*.js': versions('*'),
      './*': versions('*'),
    },
    // The same ways for compilers that know nothing of `exports` (`moduleResolution: node10`).
    typesVersions: {
      '*': {
        'dist/*': ['dist/*'],
        'package.json': ['package.json'],
        ...Object.fromEntries(folders.map((folder) => [folder, [`dist/commonjs/${folder}/index.d.ts`]])),
        '*.js': ['dist/commonjs/*.d.ts'],
        '*': ['dist/commonjs/*.d.ts'],
      },
    },
    files: ['dist', ...pages],
    engines: { node: '>=20' },
    scripts: {
      clean: 'node -e "fs.rmSync(\'dist\',{recursive:true,force:true})"',
      build: 'tsc -p tsconfig.json && tsc -p tsconfig.cjs.json',
      prepack: 'npm run clean && npm run build',
    },
    ...(dependencies === undefined ? {} : { dependencies }),
    ...(peerDependencies === undefined ? {} : { peerDependencies }),
    devDependencies: devDependencies ?? { [compiler.name]: compiler.range },
    ...(prettier === undefined ? {} : { prettier }),
  };
}

/** The files that make a package of sources: its manifest, and what compiles them. */
export function buildFiles(manifest: object): TargetFile[] {
  return [
    jsonFile('package.json', manifest),
    jsonFile('tsconfig.json', modules),
    jsonFile('tsconfig.cjs.json', commonjs),
    jsonFile('src/package.json', { type: 'module' }),
  ];
}
