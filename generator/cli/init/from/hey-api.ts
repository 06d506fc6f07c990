import { is, location } from './convert.js';
import type { Found, Place, Reader, Row } from './reader.js';
import { present, readContents } from './read-file.js';
import { scriptTrees, type Program } from './script-calls.js';

const names = ['ts', 'mts', 'cts', 'js', 'mjs', 'cjs', 'json'].map((ending) => `openapi-ts.config.${ending}`);

const hand = 'Write it in a file that `keep` lists, over the generated functions.';
const moved = 'The package is written to `sdk`, beside what is there. Delete the old folder when nothing imports it.';
const format = 'What is generated is formatted already.';

const filtered = 'Select operations with `include` and `exclude`; what only others refer to is left out.';
const asTags = (value: unknown): unknown =>
  Array.isArray(value) && value.every((tag) => typeof tag === 'string') ? { tags: value } : undefined;

/** A plugin may be a name, or an object with its name and options. */
const plugin =
  (pattern: RegExp) =>
  (value: unknown): boolean =>
    pattern.test(typeof value === 'string' ? value : String((value as { name?: unknown } | null)?.name));

const rows = (front: string): readonly Row[] => [
  { key: `${front}input`, when: (value) => typeof value === 'string', to: 'input', convert: location },
  {
    key: `${front}input.path`,
    to: 'input',
    convert: location,
    otherwise: 'Save the document as a file and name that one.',
  },
  {
    key: `${front}input.*.path`,
    to: 'input',
    convert: location,
    otherwise: 'Save the document as a file and name that one.',
  },
  { key: `${front}input.*`, when: (value) => typeof value === 'string', to: 'input', convert: location },
  ...['input.filters.', 'parser.filters.'].flatMap((filters): Row[] => [
    { key: `${front}${filters}tags.include`, to: 'include', convert: asTags },
    { key: `${front}${filters}tags.exclude`, to: 'exclude', convert: asTags },
    { key: `${front}${filters}*`, none: filtered },
  ]),
  { key: `${front}input.fetch`, none: 'Fetch the document in a step before, with its credentials, and name the file.' },
  { key: `${front}input.watch`, none: 'Run `specwright generate` when the document changes.' },
  { key: `${front}input.*`, none: 'Fetch or change the document in a step before, or with an overlay.' },
  { key: `${front}output`, when: (value) => typeof value === 'string', none: moved },
  { key: `${front}output.path`, none: moved },
  { key: `${front}output.clean`, same: 'Files that are no longer made are removed, those of yours are not.' },
  { key: `${front}output.format`, same: format },
  { key: `${front}output.lint`, same: format },
  { key: `${front}output.postProcess`, same: format },
  { key: `${front}output.*`, none: 'How files lie in the package is fixed.' },
  { key: `${front}client`, when: plugin(/fetch|undefined/), same: 'The client uses `fetch`.' },
  { key: `${front}client`, none: 'The client uses `fetch`; pass another one as a function.' },
  {
    key: `${front}plugins.*`,
    when: plugin(/^@hey-api\/(?:typescript|types)$/),
    same: 'Types of all schemas and operations are generated.',
  },
  {
    key: `${front}plugins.*`,
    when: plugin(/^@hey-api\/(?:sdk|services)$/),
    same: 'A function for each operation and client classes over them are generated.',
  },
  {
    key: `${front}plugins.*`,
    when: plugin(/^@hey-api\/client-(?:fetch|next|nuxt|ky|ofetch)$/),
    same: 'The client uses `fetch`.',
  },
  {
    key: `${front}plugins.*`,
    when: plugin(/^@hey-api\/client-/),
    none: 'The client uses `fetch`; pass another one as a function.',
  },
  {
    key: `${front}plugins.*`,
    when: plugin(/^@hey-api\/transformers$/),
    same: 'Dates become `Date`; `numbers` says what large numbers become.',
  },
  {
    key: `${front}plugins.*`,
    when: plugin(/^(?:zod|valibot|arktype|@hey-api\/schemas)$/),
    same: 'Each model has a schema of its own, with which responses are checked.',
  },
  { key: `${front}plugins.*`, when: plugin(/^@tanstack\/|^@pinia\//), none: hand },
  { key: `${front}plugins.*`, none: hand },
  { key: `${front}asClass`, when: is(true), same: 'Client classes are generated, over functions.' },
  { key: `${front}name`, to: 'client' },
  { key: `${front}parser.*`, none: 'Change the document with an overlay.' },
  { key: `${front}logs`, none: '`--quiet`, `--json` and `--timings` say what is printed.' },
  { key: `${front}interactive`, quiet: true },
  { key: `${front}dryRun`, none: '`specwright check` writes nothing.' },
  { key: `${front}watch`, none: 'Run `specwright generate` when the document changes.' },
];

const program: Program = {
  name: 'openapi-ts',
  options: { i: 'input', o: 'output', c: 'client', p: 'plugins', f: 'file' },
  valued: ['input', 'output', 'client', 'plugins', 'file'],
  argument: 'argument',
};

async function read(place: Place): Promise<Found | undefined> {
  const path = present(place, names);
  const contents = path === undefined ? undefined : await readContents(path, place);
  const calls = contents === undefined ? scriptTrees(place, program, rows('')) : [];
  const all = [...rows(''), ...rows('*.')];
  const own = contents === undefined ? [] : [{ file: contents.file, data: contents.data, rows: all }];
  if (own.length + calls.length === 0) return undefined;
  const transforms = JSON.stringify(contents?.data ?? calls.map(({ data }) => data)).includes('@hey-api/transformers');
  return {
    trees: [...own, ...calls],
    implied: [
      { to: 'conventions', value: 'hey-api', said: 'Names and types are as its clients have them.' },
      ...(transforms ? [] : [{ to: 'typescript.dates', value: 'string', said: 'Dates are texts.' }]),
    ],
    targets: ['typescript'],
    base: place.folder,
    diagnostics: contents?.diagnostics ?? [],
  };
}

export const heyApi: Reader = { tool: 'hey-api', looksFor: [...names, 'package.json'], read };
