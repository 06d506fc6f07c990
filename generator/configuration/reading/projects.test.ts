import { describe, expect, it, test } from 'vitest';
import { choose } from '../../app/projects/choose.js';
import { listProjects, type Project } from './projects.js';
import { sharedOutputs } from '../../app/projects/shared-output.js';

const listed = (...names: string[]): readonly Project[] =>
  listProjects({ projects: names }, '/home/apis/many.json', 'many.json').listed ?? [];

describe('a list of projects', () => {
  it('names configurations by their paths, and has paths relative to its file', () => {
    const { listed, diagnostics } = listProjects(
      { projects: ['a/specwright.json', { name: 'b', input: 'b.yaml', out: 'gen/b' }] },
      '/home/apis/many.json',
      'apis/many.json',
    );
    expect(diagnostics.map(({ message }) => message)).toEqual(['`apis/many.json` is a list of projects.']);
    expect(listed).toEqual([
      {
        name: 'a/specwright.json',
        configuration: '/home/apis/a/specwright.json',
        out: undefined,
        file: '/home/apis/many.json',
        place: { file: 'apis/many.json', pointer: '/projects/0' },
      },
      {
        name: 'b',
        configuration: { input: 'b.yaml' },
        out: '/home/apis/gen/b',
        file: '/home/apis/many.json',
        place: { file: 'apis/many.json', pointer: '/projects/1' },
      },
    ]);
  });

  test.each<[string, readonly string[], readonly string[], string[]]>([
    ['all where none is picked', [], ['a', 'b', 'c'], []],
    ['the order of the list', ['c', 'a'], ['a', 'c'], []],
    ['one that is picked twice', ['b', 'b'], ['b'], []],
    ['what was meant', ['bill'], [], ['There is no project `bill`.']],
  ])('picked from: %s', (_, picked, want, messages) => {
    const { value, diagnostics } = choose(listed('a', 'b', 'c'), picked);
    expect([value.map(({ name }) => name), diagnostics.map(({ message }) => message)]).toEqual([want, messages]);
  });
});

test.each<[string, readonly (readonly string[])[], string[]]>([
  ['folders side by side', [['/out/a'], ['/out/ab', '/out/b']], []],
  ['one folder', [['/out/a', '/out/b'], ['/out/b']], ['`p1` writes into `/out/b`, as `p0` does.']],
  ['a folder in another', [['/out'], ['/out/b']], ['`p1` writes into `/out/b`, as `p0` does.']],
  ['a folder around another', [['/out/b/c'], ['/out/b']], ['`p1` writes into `/out/b`, as `p0` does.']],
  ['one folder but for case', [['/out/SDK'], ['/out/sdk']], ['`p1` writes into `/out/sdk`, as `p0` does.']],
  [
    'three in one, each told once',
    [['/a', '/b'], ['/a', '/b'], ['/b']],
    ['`p1` writes into `/a`, as `p0` does.', '`p2` writes into `/b`, as `p0` does.'],
  ],
])('outputs of projects: %s', (_, outputs, want) => {
  const projects = listed(...outputs.map((_, index) => `p${index}`));
  const writers = projects.map((project, index) => ({ project, outputs: outputs[index] ?? [] }));
  expect(sharedOutputs(writers, projects, (folder) => folder).map(({ message }) => message)).toEqual(want);
});
