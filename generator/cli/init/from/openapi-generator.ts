import { is, location, oneOf, text } from './convert.js';
import type { Found, Implied, Place, Reader, Row, Tree } from './reader.js';
import { present, readContents } from './read-file.js';
import { scriptTrees, type Program } from './script-calls.js';

const names = [
  'openapitools.json',
  ...['openapi-generator-config', 'openapi-generator', '.openapi-generator-config'].flatMap((name) => [
    `${name}.yaml`,
    `${name}.yml`,
    `${name}.json`,
  ]),
];

const moved = 'The package is written to `sdk`, beside what is there. Delete the old folder when nothing imports it.';
const pins = 'Pin the names with `names`, by JSON pointer.';
const change = 'Say so in the document, or in an overlay.';
const layout = 'How files lie in the package is fixed.';
const typescript = (value: unknown): boolean => /^typescript(?:-|$)/.test(String(value));

const isGlob = (value: unknown): boolean => /[*?{[]/.test(String(value));
const here = (value: unknown): string => String(value).replace(/^#\{cwd\}\/?/, './');

/** The settings of one generator; `front` is where they lie. */
const rows = (front: string): readonly Row[] => [
  { key: `${front}inputSpec`, to: 'input', convert: (value, locations) => location(here(value), locations) },
  { key: `${front}glob`, when: isGlob, none: 'A configuration describes one document: name it with `input`.' },
  { key: `${front}glob`, to: 'input', convert: (value, locations) => location(here(value), locations) },
  {
    key: `${front}generatorName`,
    when: typescript,
    same: 'The target `typescript` stands for it; its client uses `fetch`.',
  },
  {
    key: `${front}generatorName`,
    none: 'An SDK is written for TypeScript. The target `docs` writes pages for other languages.',
  },
  { key: `${front}output`, none: moved },
  { key: `${front}outputDir`, none: moved },
  { key: `${front}templateDir`, none: 'Templates of an SDK cannot be changed; those of pages can, with `templates`.' },
  { key: `${front}additionalProperties.npmName`, to: 'package', convert: text },
  { key: `${front}additionalProperties.npmVersion`, none: 'The version of the package is that of the document.' },
  {
    key: `${front}additionalProperties.npmRepository`,
    none: 'Publish the folder of the package with the commands of your registry.',
  },
  {
    key: `${front}additionalProperties.supportsES6`,
    same: 'The package has ECMAScript modules and a build for CommonJS.',
  },
  { key: `${front}additionalProperties.withInterfaces`, same: 'Models are types, not classes.' },
  {
    key: `${front}additionalProperties.useSingleRequestParameter`,
    when: is(true),
    to: 'positionalArguments',
    convert: () => 0,
  },
  {
    key: `${front}additionalProperties.useSingleRequestParameter`,
    when: is(false),
    to: 'positionalArguments',
    convert: () => 100,
  },
  {
    key: `${front}additionalProperties.modelPropertyNaming`,
    when: is('camelCase'),
    same: 'Properties are in camelCase.',
  },
  {
    key: `${front}additionalProperties.modelPropertyNaming`,
    to: 'fieldNames',
    convert: oneOf({ original: 'written', snake_case: 'snake' }),
    otherwise: `Fields are named as the language has it. ${pins}`,
  },
  {
    key: `${front}additionalProperties.withoutRuntimeChecks`,
    when: is(true),
    to: 'jsonHelpers',
    convert: () => 'none',
    said: 'models have no functions `FromJSON` and `ToJSON`',
  },
  {
    key: `${front}additionalProperties.withoutRuntimeChecks`,
    when: is(false),
    same: 'Models have functions `FromJSON` and `ToJSON`.',
  },
  { key: `${front}additionalProperties.paramNaming`, none: `Arguments are named as the language has it. ${pins}` },
  {
    key: `${front}additionalProperties.enumPropertyNaming`,
    none: 'Members of enums are in PascalCase; `x-enum-varnames` in the document names them.',
  },
  { key: `${front}additionalProperties.stringEnums`, same: 'Enums are types with an object of their values.' },
  { key: `${front}additionalProperties.*`, none: 'There is nothing like it.' },
  { key: `${front}globalProperty`, none: 'All of the document is generated; remove parts with an overlay.' },
  { key: `${front}globalProperties`, none: 'All of the document is generated; remove parts with an overlay.' },
  { key: `${front}apiNameSuffix`, none: pins },
  { key: `${front}apiPackage`, none: layout },
  { key: `${front}modelPackage`, none: layout },
  { key: `${front}packageName`, to: 'package', convert: text },
  { key: `${front}modelNamePrefix`, none: pins },
  { key: `${front}modelNameSuffix`, none: pins },
  { key: `${front}schemaMappings`, none: pins },
  { key: `${front}modelNameMappings`, none: pins },
  { key: `${front}nameMappings`, none: pins },
  { key: `${front}parameterNameMappings`, none: pins },
  { key: `${front}operationIdNameMappings`, none: pins },
  { key: `${front}inlineSchemaNameMappings`, none: pins },
  { key: `${front}enumNameMappings`, none: 'Name members with `x-enum-varnames` in the document.' },
  { key: `${front}typeMappings`, none: `Types follow from the schema. ${change}` },
  { key: `${front}importMappings`, none: `Types follow from the schema. ${change}` },
  { key: `${front}openapiNormalizer`, none: `Schemas are brought to one form already. ${change}` },
  { key: `${front}removeOperationIdPrefix`, none: pins },
  { key: `${front}skipValidateSpec`, same: 'Small faults of a document are warnings.' },
  { key: `${front}ignoreFileOverride`, none: 'List files that are yours under `keep`.' },
  { key: `${front}gitHost`, none: 'Name the repository in a package.json that `keep` lists.' },
  { key: `${front}gitUserId`, none: 'Name the repository in a package.json that `keep` lists.' },
  { key: `${front}gitRepoId`, none: 'Name the repository in a package.json that `keep` lists.' },
  {
    key: `${front}!include`,
    when: (value, { rebased }) => rebased(String(value)) !== undefined,
    same: 'What that file says is read as well.',
  },
  { key: `${front}!include`, none: 'Copy the content of that file into the configuration; `extends` shares it.' },
];

const launcher: readonly Row[] = [
  { key: '$schema', quiet: true },
  { key: 'spaces', quiet: true },
  { key: 'generator-cli.version', none: 'Pin the version of `specwright` in the `devDependencies` of package.json.' },
  { key: 'generator-cli.storageDir', quiet: true },
  { key: 'generator-cli.repository', quiet: true },
  { key: 'generator-cli.useDocker', same: 'Nothing but Node is needed.' },
  { key: 'generator-cli.dockerImageName', quiet: true },
];

const program: Program = {
  name: 'openapi-generator(?:-cli)?\\s+generate',
  options: {
    i: 'inputSpec',
    'input-spec': 'inputSpec',
    g: 'generatorName',
    'generator-name': 'generatorName',
    o: 'output',
    t: 'templateDir',
    'template-dir': 'templateDir',
    p: 'additionalProperties',
    'additional-properties': 'additionalProperties',
    c: '!include',
    config: '!include',
    'model-name-prefix': 'modelNamePrefix',
    'model-name-suffix': 'modelNameSuffix',
    'skip-validate-spec': 'skipValidateSpec',
    'global-property': 'globalProperty',
  },
  valued: [
    ...['inputSpec', 'generatorName', 'output', 'templateDir', 'additionalProperties', '!include'],
    ...['modelNamePrefix', 'modelNameSuffix', 'globalProperty', 'type-mappings', 'import-mappings'],
  ],
  argument: 'argument',
};

/** `a=b,c=true` as the object that it stands for. */
function withProperties(tree: Tree): Tree {
  const data = tree.data as Readonly<Record<string, unknown>>;
  const { additionalProperties: text } = data;
  if (typeof text !== 'string') return tree;
  const words: Readonly<Record<string, boolean>> = { true: true, false: false };
  const properties = text.split(',').map((part): readonly [string, unknown] => {
    const [key = '', value = ''] = part.split('=', 2);
    return [key, words[value] ?? value];
  });
  return { ...tree, data: { ...data, additionalProperties: Object.fromEntries(properties) } };
}

/** What its generators for TypeScript stand for; what removes the checks of values leaves their names as well. */
function impliedBy(trees: readonly Tree[]): Implied[] {
  const text = JSON.stringify(trees.map(({ data }) => data));
  return [
    ...(text.includes('"typescript-fetch"')
      ? [{ to: 'conventions', value: 'typescript-fetch', said: 'Names and types are as its clients have them.' }]
      : []),
    ...(/"withoutRuntimeChecks":"?true/u.test(text)
      ? [{ to: 'fieldNames', value: 'written', said: 'Properties have the names of the document.' }]
      : []),
  ];
}

async function read(place: Place): Promise<Found | undefined> {
  // A configuration of one generator may have any name: then it has to be named.
  const known = place.name === undefined || names.includes(place.name) ? names : [place.name];
  const path = present(place, place.name === 'package.json' ? [] : known);
  const contents = path === undefined ? undefined : await readContents(path, place);
  const data = contents?.data;
  const keys = ['generator-cli', 'generatorName', 'inputSpec', 'additionalProperties'];
  const looksRight = typeof data === 'object' && data !== null && keys.some((key) => key in data);
  const isOurs = path !== undefined && (looksRight || names.includes(path));
  const calls = scriptTrees(place, program, rows('')).map(withProperties);
  if (!isOurs && calls.length === 0) return undefined;
  const included = await Promise.all(
    calls.flatMap(({ data: call }) => {
      const file = (call as Readonly<Record<string, unknown>>)['!include'];
      return typeof file === 'string' && present({ ...place, name: undefined }, [file])
        ? [readContents(file, place)]
        : [];
    }),
  );
  const own = { data, rows: [...launcher, ...rows('generator-cli.generators.*.'), ...rows('')] };
  const trees = [
    ...(isOurs && contents !== undefined ? [{ file: contents.file, ...own }] : []),
    ...calls,
    ...included.map((one) => ({ file: one.file, data: one.data, rows: rows('') })),
  ];
  return {
    trees,
    implied: impliedBy(trees),
    targets: ['typescript'],
    base: place.folder,
    diagnostics: [...(isOurs ? [contents] : []), ...included].flatMap((one) => one?.diagnostics ?? []),
  };
}

export const openapiGenerator: Reader = {
  tool: 'openapi-generator',
  looksFor: [...names, 'package.json'],
  anyName: true,
  read,
};
