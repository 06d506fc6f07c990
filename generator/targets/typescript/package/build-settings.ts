import { readFileSync } from 'node:fs';
import type { Decisions } from '../../../conventions/conventions.js';

/** How relative imports in the sources are written. */
type Imports = Decisions['ownImports'];

/** What decides how a package is built. */
export interface BuildFacts {
  readonly imports: Imports;
  /** Packages with global types that the user's files need. */
  readonly types: readonly string[];
}

/** The build of a package without files of the user. */
export const usualBuild: BuildFacts = { imports: 'complete', types: [] };

/** How the compiler resolves imports in ECMAScript modules. */
const resolution = {
  complete: { module: 'NodeNext' },
  short: { module: 'ESNext', moduleResolution: 'bundler', esModuleInterop: true },
} as const satisfies Record<Imports, object>;

/** The compiler settings for ECMAScript modules, which editors use too. */
export const moduleSettings = ({ imports, types }: BuildFacts) => ({
  compilerOptions: {
    target: 'ES2022',
    lib: ['ES2022', 'DOM', 'DOM.Iterable', 'DOM.AsyncIterable'],
    ...resolution[imports],
    resolveJsonModule: true,
    strict: true,
    types,
    declaration: true,
    outDir: 'dist/esm',
    rootDir: 'src',
    skipLibCheck: true,
  },
  // The package.json written beside the modules marks them as ECMAScript modules for Node.
  include: ['src', 'src/package.json'],
});

/** The compiler settings for CommonJS. The default of `moduleResolution` fits each version of the compiler. */
export function commonjsSettings(facts: BuildFacts): object {
  const own = { module: 'CommonJS', outDir: 'dist/commonjs' };
  if (facts.imports === 'complete') return { extends: './tsconfig.json', compilerOptions: own, include: ['src'] };
  // TypeScript 5 does not have the resolution of bundlers for CommonJS, so nothing is inherited.
  const { moduleResolution: _, ...options }: Record<string, unknown> = moduleSettings(facts).compilerOptions;
  return { compilerOptions: { ...options, ...own }, include: ['src'] };
}

/** The program that completes imports in the built modules. */
const completion = 'complete-imports.mjs';

/** The script that builds a package. */
export const buildScripts: Readonly<Record<Imports, string>> = {
  complete: 'tsc -p tsconfig.json && tsc -p tsconfig.cjs.json',
  short: `tsc -p tsconfig.json && node ${completion} && tsc -p tsconfig.cjs.json`,
};

/** The programs that the build runs, by their paths. */
export function buildPrograms({ imports }: BuildFacts): { readonly path: string; readonly text: string }[] {
  if (imports === 'complete') return [];
  const source = new URL(`../../../../templates/sdk/${completion}`, import.meta.url);
  return [{ path: completion, text: readFileSync(source, 'utf8') }];
}
