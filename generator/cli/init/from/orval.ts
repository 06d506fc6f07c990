import { is, location } from './convert.js';
import { members } from './members.js';
import type { Found, Implied, Place, Reader, Row } from './reader.js';
import { present, readContents } from './read-file.js';

const names = ['ts', 'mts', 'js', 'mjs', 'cjs', 'json'].map((ending) => `orval.config.${ending}`);

const moved = 'The package is written to `sdk`, beside what is there. Delete the old files when nothing imports them.';
const hand = 'Write it in a file that `keep` lists, over the generated functions.';
const layout = 'How files lie in the package is fixed.';
const format = 'What is generated is formatted already.';
const step = 'Fetch or change the document in a step before, or with an overlay.';
const isText = (value: unknown): boolean => typeof value === 'string';

const tags = (value: unknown): readonly string[] | undefined => {
  const found = members(value)['tags'];
  return Array.isArray(found) && found.every(isText) ? (found as readonly string[]) : undefined;
};
const asTags = (value: unknown): unknown => ({ tags: tags(value) });

/** Whether a filter lists tags, and nothing else that it leaves or takes. */
const tagsOf =
  (mode: string) =>
  (value: unknown): boolean => {
    const { mode: own = 'include', tags: _, ...others } = members(value);
    return own === mode && tags(value) !== undefined && Object.keys(others).length === 0;
  };

/** Each key of the top level is an API of its own. */
const rows: readonly Row[] = [
  { key: '*.input', when: isText, to: 'input', convert: location },
  {
    key: '*.input.target',
    to: 'input',
    convert: location,
    otherwise: 'Save the document as a file and name that one.',
  },
  { key: '*.input.filters.mode', quiet: true },
  { key: '*.input.filters', when: tagsOf('exclude'), to: 'exclude', convert: asTags },
  { key: '*.input.filters', when: tagsOf('include'), to: 'include', convert: asTags },
  {
    key: '*.input.filters',
    none: 'Select operations with `include` and `exclude`; what only others refer to is left out.',
  },
  { key: '*.input.override', none: 'Write the change as an OpenAPI Overlay and list it under `overlays`.' },
  { key: '*.input.validation', none: '`--strict` checks the document against the official schema.' },
  { key: '*.input.*', none: step },
  { key: '*.output', when: isText, none: moved },
  { key: '*.output.target', none: moved },
  { key: '*.output.workspace', none: moved },
  { key: '*.output.schemas', none: layout },
  { key: '*.output.mode', none: layout },
  { key: '*.output.fileExtension', none: layout },
  { key: '*.output.indexFiles', when: is(true), same: 'Each folder of models has an index.' },
  { key: '*.output.client', when: is('fetch'), same: 'The client uses `fetch`.' },
  {
    key: '*.output.client',
    when: is('zod'),
    same: 'Each model has a schema of its own, with which responses are checked.',
  },
  {
    key: '*.output.client',
    when: is('axios', 'axios-functions'),
    none: 'The client uses `fetch`; pass another one as a function.',
  },
  { key: '*.output.client', none: hand },
  { key: '*.output.httpClient', when: is('fetch'), same: 'The client uses `fetch`.' },
  { key: '*.output.httpClient', none: 'The client uses `fetch`; pass another one as a function.' },
  { key: '*.output.mock', none: 'Run a mock server of your own from the document.' },
  { key: '*.output.clean', same: 'Files that are no longer made are removed, those of yours are not.' },
  { key: '*.output.prettier', same: format },
  { key: '*.output.biome', same: format },
  { key: '*.output.tslint', same: format },
  { key: '*.output.formatter', same: format },
  { key: '*.output.headers', when: is(true), same: 'Headers are arguments like other parameters.' },
  {
    key: '*.output.baseUrl',
    none: 'Servers come from the document; the option `serverURL` of the client overrides them.',
  },
  {
    key: '*.output.override.mutator',
    none: 'Change requests and responses in a hook of the SDK, or give the client a `fetch` of your own.',
  },
  { key: '*.output.override.useDates', when: is(true), to: 'typescript.dates', convert: () => 'date' },
  { key: '*.output.override.useBigInt', when: is(true), to: 'typescript.numbers', convert: () => 'bigint' },
  { key: '*.output.override.operations', none: 'Pin the names of methods with `names`.' },
  { key: '*.output.override.operationName', none: 'Pin the names of methods with `names`.' },
  { key: '*.output.override.*', none: hand },
  { key: '*.output.*', none: layout },
  { key: '*.hooks', none: 'Run the command after `specwright generate` in a script of package.json.' },
];

async function read(place: Place): Promise<Found | undefined> {
  const path = present(place, names);
  if (path === undefined) return undefined;
  const { file, data, diagnostics } = await readContents(path, place);
  const implied: readonly Implied[] = [
    { to: 'fieldNames', value: 'written', said: 'Properties have the names of the document.' },
    { to: 'functionNames', value: 'operation', said: 'Functions are named after the `operationId`.' },
    { to: 'groupNames', value: 'repeated', said: 'Methods are named after the `operationId`.' },
    { to: 'typescript.dates', value: 'string', said: 'Dates are texts.' },
  ];
  return { trees: [{ file, data, rows }], implied, targets: ['typescript'], base: place.folder, diagnostics };
}

export const orval: Reader = { tool: 'orval', looksFor: names, read };
