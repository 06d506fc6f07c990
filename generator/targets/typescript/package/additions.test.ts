import { describe, expect, it } from 'vitest';
import { additionFaults, dependencyList, withAdditions, type Additions } from './additions.js';

describe('additionFaults', () => {
  const pointers = (added: Additions, runtime = 'copy') =>
    additionFaults({ ...added, runtime }).map(({ path }) => path.slice(1).join('/'));

  it.each<[Additions, string[]]>([
    [{}, []],
    [{ additionalPackageJson: { author: 'Acme', repository: { type: 'git', url: 'x' }, license: 'MIT' } }, []],
    [{ additionalPackageJson: { name: 'x', exports: {}, author: 'x' } }, ['name', 'exports']],
    [{ additionalPackageJson: { dependencies: {} } }, ['dependencies']],
    [{ additionalPackageJson: { scripts: { test: 'vitest', build: 'make' } } }, ['scripts/build']],
    [{ additionalPackageJson: { scripts: ['x'], files: 'x', engines: { node: 20 } } }, ['files', 'scripts', 'engines']],
    [{ additionalDependencies: { dependencies: { jose: '^6.0.0', '@acme/JSON.x': '~1' } } }, []],
    [
      { additionalDependencies: { dependencies: { 'a b': '1', '../x': '1', constructor: ' ' } } },
      ['dependencies/a b', 'dependencies/../x', 'dependencies/constructor'],
    ],
    [{ additionalDependencies: { devDependencies: { typescript: '^4.0.0' } } }, ['devDependencies/typescript']],
    [{ additionalDependencies: { peerDependencies: { 'temporal-spec': '*' } } }, ['peerDependencies/temporal-spec']],
  ])('%j', (added, want) => {
    expect(pointers(added)).toEqual(want);
  });

  it('refuses another range of the package of the runtime', () => {
    const added = { additionalDependencies: { dependencies: { '@acme/runtime': '^1.0.0' } } };
    expect([pointers(added), pointers(added, '@acme/runtime@^2')]).toEqual([[], ['dependencies/@acme/runtime']]);
  });
});

describe('withAdditions', () => {
  const manifest = { name: 'pets', license: 'MIT', files: ['dist'], scripts: { build: 'tsc' }, sideEffects: false };

  it.each<[object, object]>([
    [{}, manifest],
    [{ files: ['bin', 'dist'] }, { ...manifest, files: ['dist', 'bin'] }],
    [{ scripts: { test: 'vitest' } }, { ...manifest, scripts: { build: 'tsc', test: 'vitest' } }],
    [
      { license: 'ISC', sideEffects: true },
      { ...manifest, license: 'ISC', sideEffects: true },
    ],
    [{ constructor: { a: 1 } }, { ...manifest, constructor: { a: 1 } }],
    [
      JSON.parse('{ "__proto__": { "name": "x" } }') as object,
      JSON.parse(`{ "__proto__": { "name": "x" }, ${JSON.stringify(manifest).slice(1)}`) as object,
    ],
  ])('%j', (added, want) => {
    expect(JSON.parse(JSON.stringify(withAdditions(manifest, added as Record<string, unknown>)))).toEqual(want);
  });

  it('puts new members behind the name and the licence', () => {
    expect(Object.keys(withAdditions(manifest, { author: 'Acme' }))).toEqual([
      'name',
      'license',
      'author',
      'files',
      'scripts',
      'sideEffects',
    ]);
  });
});

it.each<[Record<string, string>, Record<string, string> | undefined, object | undefined]>([
  [{}, undefined, undefined],
  [{ b: '1' }, undefined, { b: '1' }],
  [{ b: '1' }, { c: '3', a: '2' }, { a: '2', b: '1', c: '3' }],
])('dependencyList %j %j', (needed, added, want) => {
  const list = dependencyList(needed, added);
  expect([list, list && Object.keys(list)]).toEqual([want, want && Object.keys(want)]);
});
