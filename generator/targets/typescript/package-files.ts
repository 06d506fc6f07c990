import type { TargetFile } from '../target.js';
import { manifest, jsrManifest } from './package-manifest.js';
import { packagePages } from './package-pages.js';
import type { Sdk } from './sdk.js';

const json = (path: string, value: unknown): TargetFile => ({ path, text: `${JSON.stringify(value, null, 2)}\n` });

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
  // The second is written beside the modules: it is what tells Node that they are modules.
  include: ['src', 'src/package.json'],
};

/** What compiles the same sources for `require`; the resolution is left to the compiler, which has another one for each version. */
const commonjs = {
  extends: './tsconfig.json',
  compilerOptions: { module: 'CommonJS', outDir: 'dist/commonjs' },
  include: ['src'],
};

/** The files around the sources: what makes them a package. */
export function packageFiles(sdk: Sdk): TargetFile[] {
  const jsr = jsrManifest(sdk);
  return [
    json('package.json', manifest(sdk)),
    ...(jsr ? [json('jsr.json', jsr)] : []),
    json('tsconfig.json', modules),
    json('tsconfig.cjs.json', commonjs),
    json('src/package.json', { type: 'module' }),
    ...packagePages(sdk),
  ];
}
