import type { TargetFile } from '../target.js';
import type { Sdk } from './sdk.js';

const json = (path: string, value: unknown): TargetFile => ({ path, text: `${JSON.stringify(value, null, 2)}\n` });

/** A version that npm takes: the document's, where it is one. */
function versionOf({ api }: Sdk): string {
  const { version } = api.model.info;
  return /^\d+\.\d+\.\d+(?:[-+][\w.+-]+)?$/u.test(version) ? version : '0.0.0';
}

/** The files around the sources: what makes them a package. */
export function packageFiles(sdk: Sdk): TargetFile[] {
  return [
    json('package.json', {
      name: sdk.context.package,
      version: versionOf(sdk),
      type: 'module',
      sideEffects: false,
      exports: {
        '.': { types: './dist/index.d.ts', default: './dist/index.js' },
        './models/*': { types: './dist/models/*/index.d.ts', default: './dist/models/*/index.js' },
        './*.js': { types: './dist/*.d.ts', default: './dist/*.js' },
        './types': { types: './dist/types/index.d.ts', default: './dist/types/index.js' },
        './*': { types: './dist/*.d.ts', default: './dist/*.js' },
      },
      files: ['dist'],
      scripts: { build: 'tsc -p tsconfig.json' },
    }),
    json('tsconfig.json', {
      compilerOptions: {
        target: 'ES2022',
        lib: ['ES2022', 'DOM', 'DOM.Iterable', 'DOM.AsyncIterable'],
        module: 'NodeNext',
        moduleResolution: 'NodeNext',
        strict: true,
        types: [],
        declaration: true,
        outDir: 'dist',
        rootDir: 'src',
        skipLibCheck: true,
      },
      include: ['src'],
    }),
  ];
}
