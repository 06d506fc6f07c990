import { location } from './convert.js';
import type { Found, Implied, Place, Reader, Row, Tree } from './reader.js';
import { present, readContents } from './read-file.js';
import { scriptTrees, type Program } from './script-calls.js';

const names = ['redocly.yaml', 'redocly.yml', '.redocly.yaml', 'package.json'];

const moved = 'The package is written to `sdk`, beside what is there. Delete the old file when nothing imports it.';
const change = 'Say so in the document, or in an overlay.';

/** The options of the program, as a script of package.json passes them. */
const optionRows: readonly Row[] = [
  { key: 'document', to: 'input', convert: location },
  { key: 'output', none: moved },
  { key: 'enum', same: 'Enums are types with an object of their values.' },
  { key: 'enum-values', same: 'Enums are types with an object of their values.' },
  { key: 'dedupe-enums', none: 'Each enum is a type of its own; pin its name with `names`.' },
  { key: 'root-types', same: 'Each schema is a type of its own.' },
  { key: 'root-types-no-schema-prefix', same: 'Each schema is a type of its own.' },
  { key: 'export-type', same: 'Schemas are types.' },
  { key: 'immutable', none: 'Fields can be written to; take `Readonly` where you pass them on.' },
  { key: 'additional-properties', none: `Objects have what their schema says. ${change}` },
  { key: 'empty-objects-unknown', none: `Objects have what their schema says. ${change}` },
  { key: 'default-non-nullable', none: `Fields are optional unless the schema requires them. ${change}` },
  { key: 'properties-required-by-default', none: `Fields are optional unless the schema requires them. ${change}` },
  { key: 'array-length', none: 'Lists of fixed length are lists; `prefixItems` makes a tuple.' },
  { key: 'path-params-as-types', none: 'Paths are not part of types: each operation is a function.' },
  { key: 'paths-enum', none: 'Paths are not part of types: each operation is a function.' },
  { key: 'alphabetize', none: 'What is generated has the order of the document.' },
  { key: 'exclude-deprecated', none: 'Remove what is deprecated with an overlay.' },
  { key: 'make-paths-enum', none: 'Paths are not part of types: each operation is a function.' },
  { key: 'generate-path-params', none: 'Parameters have types already.' },
  { key: 'read-write-markers', same: 'A schema that requests and responses see differently has a type for each.' },
  { key: 'check', none: '`specwright check` reports drift.' },
  { key: 'silent', none: '`--quiet` prints errors only.' },
  { key: 'redocly', none: 'Name that file with `init --from`.' },
];

const apiRows: readonly Row[] = [
  { key: 'apis.*.root', to: 'input', convert: location },
  { key: 'apis.*.x-openapi-ts.output', none: moved },
  { key: 'apis.*.x-openapi-ts.*', none: 'The SDK has more than types; `targets` says how it is made.' },
  { key: 'apis.*.output', none: moved },
  { key: 'apis.*.rules', none: 'Rules of the linter stay with the linter.' },
  { key: 'apis.*.decorators', none: 'Write the change as an OpenAPI Overlay and list it under `overlays`.' },
  { key: 'resolve', none: 'Fetch the document in a step before, with its credentials, and name the file.' },
  { key: 'extends', quiet: true },
  { key: 'rules', none: 'Rules of the linter stay with the linter.' },
  { key: 'plugins', none: 'Plugins of the linter stay with the linter.' },
  { key: 'theme', none: 'The theme of its pages stays with that tool.' },
];

const program: Program = {
  name: 'openapi-typescript',
  options: { o: 'output', c: 'redocly', t: 'export-type' },
  valued: ['output', 'redocly', 'default-non-nullable'],
  argument: 'document',
};

const generates = (data: unknown): boolean => {
  const { apis } = (data ?? {}) as { apis?: unknown };
  return (
    typeof apis === 'object' &&
    apis !== null &&
    Object.values(apis).some((api) => api !== null && typeof api === 'object' && 'x-openapi-ts' in api)
  );
};

async function read(place: Place): Promise<Found | undefined> {
  const path = present(
    place,
    names.filter((name) => name !== 'package.json'),
  );
  const contents = path === undefined ? undefined : await readContents(path, place);
  const trees: Tree[] =
    contents !== undefined && generates(contents.data)
      ? [{ file: contents.file, data: contents.data, rows: apiRows }]
      : scriptTrees(place, program, optionRows);
  const diagnostics = place.name === undefined ? [] : (contents?.diagnostics ?? []);
  if (trees.length === 0 && diagnostics.length === 0) return undefined;
  const implied: readonly Implied[] = [
    { to: 'fieldNames', value: 'written', said: 'Properties have the names of the document.' },
    { to: 'typescript.dates', value: 'string', said: 'Dates are texts.' },
  ];
  return { trees, implied, targets: ['typescript'], base: place.folder, diagnostics };
}

export const openapiTypescript: Reader = { tool: 'openapi-typescript', looksFor: names, read };
