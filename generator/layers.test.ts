import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, test } from 'vitest';
import { builtinTargets } from './targets/builtin.js';

const root = dirname(fileURLToPath(import.meta.url));

/** The table of the design: what each folder may import besides itself. The order is that of the floors. */
const floors: Readonly<Record<string, readonly string[]>> = {
  text: [],
  model: ['text'],
  conventions: [],
  diagnostics: ['text', 'model'],
  names: ['text'],
  languages: ['model', 'names'],
  naming: ['text', 'model', 'conventions', 'diagnostics', 'names', 'languages'],
  surface: ['text', 'model', 'conventions', 'names', 'languages', 'naming'],
  samples: ['text', 'model', 'names', 'languages', 'naming'],
  reference: [...['text', 'model', 'conventions', 'diagnostics', 'names', 'languages', 'naming', 'surface', 'samples']],
  templating: ['diagnostics'],
  markdown: ['text', 'model', 'conventions', 'diagnostics', 'reference', 'templating'],
  html: ['text', 'model', 'conventions', 'diagnostics', 'reference', 'templating'],
  load: ['model', 'diagnostics'],
  analyze: ['model', 'diagnostics', 'names', 'conventions', 'load'],
  selection: ['text', 'model', 'diagnostics', 'load', 'analyze'],
  targets: [
    'text',
    'model',
    'conventions',
    'diagnostics',
    'names',
    'languages',
    'naming',
    'surface',
    'samples',
    'reference',
    'templating',
    'markdown',
    'html',
  ],
  diff: ['model', 'conventions', 'diagnostics', 'languages', 'naming'],
  output: ['text', 'model', 'diagnostics'],
  configuration: ['text', 'model', 'conventions', 'diagnostics', 'names', 'languages', 'naming', 'targets', 'output'],
  pipeline: [
    ...[
      'text',
      'model',
      'conventions',
      'diagnostics',
      'names',
      'languages',
      'load',
      'analyze',
      'selection',
      'targets',
      'diff',
    ],
    ...['naming', 'surface', 'markdown', 'output', 'configuration'],
  ],
  app: [
    ...['text', 'model', 'diagnostics', 'load', 'analyze', 'targets', 'diff', 'output', 'configuration', 'pipeline'],
  ],
  cli: [
    ...['text', 'model', 'conventions', 'diagnostics', 'targets', 'diff', 'output', 'configuration', 'pipeline', 'app'],
  ],
  runtime: [],
  browser: ['runtime'],
};

/** Types that any floor may name: they are plain data, erased from the program, and say what JSON is. */
const freeTypes = ['load/source.ts', 'browser/console/console-data.ts'];

/** Files at the top are doors into the house: they may open every room. */
const doors = ['cli.ts', 'index.ts', 'target.ts'];

interface Import {
  readonly from: string;
  readonly to: string;
  readonly typeOnly: boolean;
}

const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter(
    (path) =>
      path.endsWith('.ts') && !path.endsWith('.test.ts') && !path.includes('/test/') && !path.includes('node_modules/'),
  )
  .toSorted();
const texts = new Map(files.map((path) => [path, readFileSync(join(root, path), 'utf8')]));
const imports = files.flatMap((path) => importsOf(path, texts.get(path) ?? ''));

function importsOf(from: string, text: string): Import[] {
  const statements = text.matchAll(
    /(?:^|\n)\s*(?:import|export)\s+(type\s+)?(?:[^'";]*?\sfrom\s+)?'(\.[^']*)'|import\(\s*'(\.[^']*)'\s*\)/g,
  );
  return [...statements].map(([, type, fixed, lazy]) => ({
    from,
    to: posix.join(posix.dirname(from), fixed ?? lazy ?? '').replace(/\.js$/, '.ts'),
    typeOnly: type !== undefined,
  }));
}

const floorOf = (path: string): string => path.split('/', 1).join('');

/** Whether a target imports another one; what they share lies in a room that both may import. */
function isOfTwoTargets(...paths: readonly string[]): boolean {
  const targets = paths.map((path) => /^targets\/([^/]+)\//u.exec(path)?.[1]);
  return targets.every((name) => name !== undefined) && new Set(targets).size > 1;
}

/** What is wrong with an import, if anything. */
function objection({ from, to, typeOnly }: Import): string | undefined {
  const [here, there] = [floorOf(from), floorOf(to)];
  if (isOfTwoTargets(from, to)) return `${from} must not import ${to}`;
  if (doors.includes(from) || here === there || (typeOnly && freeTypes.includes(to))) return undefined;
  // Code of others that imports `specwright/target` gets this very module.
  if (from === 'configuration/reading/modules.ts' && to === 'target.ts') return undefined;
  if (here === 'targets' && to.startsWith('runtime/')) return `${from} may copy ${to}, not import it`;
  return floors[here]?.includes(there) === true ? undefined : `${from} must not import ${to}`;
}

/** A way that comes back to where it began, if there is one. Types count too: a ring of types is a ring of thoughts. */
function ringFrom(
  start: string,
  edges: ReadonlyMap<string, readonly string[]>,
  done: Set<string>,
): string[] | undefined {
  const way: string[] = [];
  const visit = (path: string): string[] | undefined => {
    if (way.includes(path)) return [...way.slice(way.indexOf(path)), path];
    if (done.has(path)) return undefined;
    way.push(path);
    for (const next of edges.get(path) ?? []) {
      const ring = visit(next);
      if (ring !== undefined) return ring;
    }
    way.pop();
    done.add(path);
    return undefined;
  };
  return visit(start);
}

describe('the floors of the house', () => {
  it('import only what the table of the design allows', () => {
    expect(imports.flatMap((found) => objection(found) ?? [])).toEqual([]);
  });

  it('have every folder in the table', () => {
    const folders = new Set(files.filter((path) => path.includes('/')).map(floorOf));
    expect([...folders].filter((folder) => !(folder in floors))).toEqual([]);
  });

  it('have no file that goes in a ring', () => {
    const ways = new Map(
      files.map((path) => [path, imports.filter(({ from }) => from === path).map(({ to }) => to)] as const),
    );
    const done = new Set<string>();
    expect(files.flatMap((path) => ringFrom(path, ways, done)?.join(' > ') ?? [])).toEqual([]);
  });

  it('have no file over 300 lines', () => {
    const lengths = [...texts].map(([path, text]) => [path, text.split('\n').length - 1] as const);
    expect(lengths.filter(([, length]) => length > 300)).toEqual([]);
  });

  it('name no target but in its own folder, and where settings of other tools are read', () => {
    const named = builtinTargets.map(({ name }) => `'${name}'`);
    const others = [...texts].filter(([path]) => !/^(?:targets|languages|runtime|cli\/init\/from)\//.test(path));
    expect(others.filter(([, text]) => named.some((name) => text.includes(name))).map(([path]) => path)).toEqual([]);
  });

  it('lead from the runtime nowhere: it is copied into other projects', () => {
    expect(imports.filter(({ from, to }) => floorOf(from) === 'runtime' && floorOf(to) !== 'runtime')).toEqual([]);
  });
});

test.each<[string, Import, string | undefined]>([
  ['up', { from: 'cli/main.ts', to: 'pipeline/run.ts', typeOnly: false }, undefined],
  [
    'down',
    { from: 'pipeline/run.ts', to: 'cli/main.ts', typeOnly: true },
    'pipeline/run.ts must not import cli/main.ts',
  ],
  [
    'past a floor',
    { from: 'cli/main.ts', to: 'load/load.ts', typeOnly: false },
    'cli/main.ts must not import load/load.ts',
  ],
  [
    'from target to target',
    { from: 'targets/typescript/a.ts', to: 'targets/docs/b.ts', typeOnly: true },
    'targets/typescript/a.ts must not import targets/docs/b.ts',
  ],
  ['a free type', { from: 'targets/docs/plan.ts', to: 'load/source.ts', typeOnly: true }, undefined],
  [
    'its value',
    { from: 'targets/docs/plan.ts', to: 'load/source.ts', typeOnly: false },
    'targets/docs/plan.ts must not import load/source.ts',
  ],
])('an import that goes %s', (_, given, want) => {
  expect(objection(given)).toBe(want);
});

test.each<[string, string, readonly string[]]>([
  ['a value', "import { a } from './b.js';", ['x/b.ts']],
  ['a type', "import type { A } from '../y/b.js';", ['y/b.ts type']],
  ['on several lines', "import {\n  a,\n  b,\n} from './b.js';", ['x/b.ts']],
  ['an export', "export * from './b.js';\nexport type { A } from './c.js';", ['x/b.ts', 'x/c.ts type']],
  ['for effect', "import './b.js';", ['x/b.ts']],
  ['lazily', "const b = await import('./b.js');", ['x/b.ts']],
  ['a package', "import { a } from 'b';", []],
])('an import statement: %s', (_, text, want) => {
  expect(importsOf('x/a.ts', text).map(({ to, typeOnly }) => `${to}${typeOnly ? ' type' : ''}`)).toEqual(want);
});
