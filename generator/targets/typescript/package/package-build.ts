import { jsonText } from '../../../text/json.js';
import type { TextFile } from '../../target.js';
import { buildPrograms, buildScripts, commonjsSettings, moduleSettings, type BuildFacts } from './build-settings.js';
import { repositoryMember } from './repository.js';
import { compiler } from './needed-packages.js';

/** A JSON file. */
export const jsonFile = (path: string, value: unknown): TextFile => ({
  path,
  text: `${jsonText(value, 2)}\n`,
});

/**
 * The export conditions of a file: ECMAScript modules for `import`, CommonJS for `require`, each with types. Node gets
 * CommonJS for both, so that a program that uses both has one class of each error, and because Node loads hundreds of
 * small files twice as fast that way. Bundlers use the condition `module` and get tree-shakeable modules.
 */
function versions(file: string): object {
  const esm = { types: `./dist/esm/${file}.d.ts`, default: `./dist/esm/${file}.js` };
  const commonjs = { types: `./dist/commonjs/${file}.d.ts`, default: `./dist/commonjs/${file}.js` };
  return { module: esm, node: commonjs, import: esm, require: commonjs };
}

/** The settings of one package. */
export interface PackageFacts {
  readonly name: string;
  readonly version: string;
  readonly description: string;
  readonly license?: string | undefined;
  /** The URL of its repository. */
  readonly repository?: string | undefined;
  /** The entry point, if there is one. */
  readonly main: string | undefined;
  readonly imports: BuildFacts['imports'];
  /** Folders that are imported by name, which resolves to their index. */
  readonly folders: readonly string[];
  readonly dependencies?: Readonly<Record<string, string>> | undefined;
  /** Packages that users have to install with it. */
  readonly peerDependencies?: Readonly<Record<string, string>> | undefined;
  /** The packages that build it. */
  readonly devDependencies?: Readonly<Record<string, string>> | undefined;
  /** The package's prettier settings; absent if the user has their own configuration. */
  readonly prettier?: object | undefined;
  /** Markdown that is published besides the README. */
  readonly pages: readonly string[];
}

/** `package.json`. Every source file can be imported by its path, with or without `.js`. */
export function packageManifest(facts: PackageFacts): Readonly<Record<string, unknown>> {
  const { name, version, description, license, repository, main, folders, imports, prettier, pages } = facts;
  const { dependencies, peerDependencies, devDependencies } = facts;
  return {
    name,
    version,
    description,
    ...(license === undefined ? {} : { license }),
    ...(repository === undefined ? {} : { repository: repositoryMember(repository) }),
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
    // The same paths for compilers that ignore `exports` (`moduleResolution: node10`).
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
      build: buildScripts[imports],
      prepack: 'npm run clean && npm run build',
    },
    ...(dependencies === undefined ? {} : { dependencies }),
    ...(peerDependencies === undefined ? {} : { peerDependencies }),
    devDependencies: devDependencies ?? { [compiler.name]: compiler.range },
    ...(prettier === undefined ? {} : { prettier }),
  };
}

/** The files that make sources a package: its manifest and its compiler settings. */
export function buildFiles(manifest: object, facts: BuildFacts): TextFile[] {
  return [
    jsonFile('package.json', manifest),
    jsonFile('tsconfig.json', moduleSettings(facts)),
    jsonFile('tsconfig.cjs.json', commonjsSettings(facts)),
    ...buildPrograms(facts),
    jsonFile('src/package.json', { type: 'module' }),
  ];
}
