import { decisionOf, rows, usually, type Decision, type Row } from '../../conventions/rows.js';
import { conventionSets, defaultSet, type ConventionSet } from '../../conventions/sets.js';
import { filterOptions } from './filter-options.js';
import { limitOptions } from './limit-options.js';
import type { Option } from './option.js';
import { targetOptions } from './target-options.js';

export type { Option } from './option.js';

/** A decision in words: the general value, then those of single languages. */
function decisionText(decision: Decision): string {
  if (typeof decision === 'string') return `\`${decision}\``;
  const { others, ...byLanguage } = decision;
  const languages = Object.entries(byLanguage).map(([language, value]) => `, for \`${language}\` \`${value}\``);
  return `\`${others}\`${languages.join('')}`;
}

/** A value that some set has and the default does not. */
const otherThan = (standard: Decision, ...decisions: readonly Decision[]): string =>
  decisions
    .flatMap((decision) => [usually(decision), ...Object.values(decision)])
    .find((value) => value !== standard) ?? usually(standard);

const underSet = (set: ConventionSet, decision: Decision): string =>
  `under \`conventions: ${set}\` ${decisionText(decision)}`;

/** The keys of single conventions, as the table of conventions explains them. */
const conventionOptions: readonly Option[] = Object.entries<Row>(rows).map(([key, row]) => {
  const others = conventionSets.filter((set) => set !== defaultSet && row[set] !== undefined);
  const values = Object.entries(row.values).map(([value, effect]) => `\`${value}\`: ${effect}`);
  return {
    key,
    meaning: `${row.meaning} ${values.join('; ')}.`,
    standard: [decisionText(row[defaultSet]), ...others.map((set) => underSet(set, decisionOf(row, set)))].join('; '),
    example: { [key]: otherThan(row[defaultSet], ...others.map((set) => decisionOf(row, set))) },
  };
});

/** Every key of the configuration, in the order of the reference. A test compares it with the schema. */
export const options: readonly Option[] = [
  {
    key: '$schema',
    meaning: 'Where editors find the JSON Schema of the configuration; Specwright ignores it.',
    standard: 'none',
    example: { $schema: './node_modules/specwright/schemas/configuration.schema.json' },
  },
  {
    key: 'extends',
    meaning:
      'One or several configurations that this one extends: keys of this one override theirs, later ones override earlier ones. Sections and maps are merged, lists are replaced. Paths stay relative to the file that names them.',
    standard: 'none',
    path: 'file',
    example: { extends: '../specwright.base.yaml' },
  },
  {
    key: 'projects',
    meaning:
      'Many documents at once: paths of configurations, and configurations in place. `--project` selects some, `--jobs` sets how many run at a time. No other key is allowed beside it.',
    standard: 'one document, which this configuration describes',
    path: 'file',
    example: { projects: ['pets/specwright.config.yaml', { name: 'shop', input: 'shop.yaml', out: 'shop' }] },
  },
  {
    key: 'projects[].name',
    meaning: 'The name of a project in place, for reports and `--project`.',
    standard: 'required; a path is its own name',
    example: { projects: [{ name: 'shop', input: 'shop.yaml' }] },
  },
  {
    key: 'projects[].out',
    meaning: 'The folder of the outputs of a project, like `--out` for one document.',
    standard: 'the folder of the configuration',
    path: 'file',
    example: { projects: [{ name: 'shop', input: 'shop.yaml', out: 'shop' }] },
  },
  {
    key: 'input',
    meaning: 'The OpenAPI document: a path (JSON or YAML), a URL, or `-` for standard input.',
    standard: "the command's argument",
    path: 'file',
    example: { input: 'openapi.yaml' },
  },
  {
    key: 'overlays',
    meaning: 'OpenAPI Overlays (1.0, 1.1), paths or URLs, applied to the document in this order.',
    standard: 'none',
    path: 'file',
    example: { overlays: ['overlays/servers.yaml', 'overlays/names.yaml'] },
  },
  {
    key: 'package',
    meaning: 'The name of the generated package.',
    standard: 'from the title of the document',
    example: { package: '@acme/sdk' },
  },
  {
    key: 'client',
    meaning: 'The name of the client class.',
    standard: 'from the title of the document',
    example: { client: 'Acme' },
  },
  {
    key: 'conventions',
    meaning:
      'The set of decisions that the specifications leave open: what a careful person expects (`specwright`), or what the SDKs of another generator do (`speakeasy`), for users who come from it. [conventions.md](conventions.md) lists the differences; each has its own key, which overrides this one.',
    standard: '`specwright`',
    example: { conventions: 'speakeasy' },
  },
  ...conventionOptions,
  {
    key: 'errors.base',
    meaning: 'The class that all errors of the API extend.',
    standard: '`<client>Error`',
    example: { errors: { base: 'AcmeError' } },
  },
  {
    key: 'errors.fallback',
    meaning: 'The class of responses that the document does not describe.',
    standard: '`APIError`',
    example: { errors: { fallback: 'UnexpectedResponse' } },
  },
  ...(
    [
      ['components', 'components', 'models'],
      ['operations', 'operations', 'models/operations'],
      ['errors', 'errors', 'models/errors'],
    ] as const
  ).map(([key, what, example]) => ({
    key: `folders.${key}`,
    meaning: `The folder of the types of ${what}, in an SDK below \`src\`, and of their pages: \`models\`, or a folder below or around it. Its last part is how the pages call the namespace.`,
    standard: `\`models/${key}\` (TypeScript)`,
    example: { folders: { [key]: example } },
  })),
  {
    key: 'environmentPrefix',
    meaning: 'The prefix of environment variables for credentials.',
    standard: 'from `client`',
    example: { environmentPrefix: 'ACME' },
  },
  {
    key: 'positionalArguments',
    meaning:
      'The number of arguments up to which a method takes them separately instead of as one request object. Without it, path parameters and the body are separate arguments, and one object holds the other parameters.',
    standard: 'none',
    example: { positionalArguments: 2 },
  },
  {
    key: 'bodyFirst',
    meaning: 'Whether the body goes before the parameters instead of after those of the path.',
    standard: 'none',
    example: { bodyFirst: false },
  },
  {
    key: 'samples.optional',
    meaning: 'The optional fields and arguments that samples show.',
    standard: '`with-example`',
    example: { samples: { optional: 'always' } },
  },
  ...filterOptions,
  ...targetOptions,
  {
    key: 'transforms',
    meaning:
      'Changes of the model before anything is generated, in order: functions if the configuration is a program, else packages or files that `allow.modules` lists and whose default export is such a function.',
    standard: 'none',
    example: { transforms: ['./hide.ts'], allow: { modules: ['./hide.ts'] } },
  },
  {
    key: 'names',
    meaning:
      'Pins: the name of the type or method at a JSON pointer, or of the field at one followed by `@field`. Warnings propose them.',
    standard: 'none',
    example: { names: { '#/components/schemas/pet': 'Animal', '/paths/~1pets/get': 'list' } },
  },
  {
    key: 'lock',
    meaning:
      'Whether names are locked: `names.lock` beside the configuration, or the file with this path, keeps all names, and additions to the document take none of them.',
    standard: '`true` if the file exists',
    path: 'file',
    example: { lock: true },
  },
  {
    key: 'allow.folders',
    meaning:
      "Folders besides the document's own that may be read, and besides the repository or workspace of the configuration that outputs may lie in.",
    standard: 'none',
    path: 'file',
    example: { allow: { folders: ['../schemas'] } },
  },
  {
    key: 'allow.origins',
    meaning: 'Origins that may be read over the network.',
    standard: 'none',
    example: { allow: { origins: ['https://schemas.example.com'] } },
  },
  {
    key: 'allow.modules',
    meaning:
      'Packages and files whose code may run: those of targets and transforms that a configuration in JSON or YAML names. A configuration that is a program needs no such list.',
    standard: 'none',
    example: { transforms: ['specwright-hide'], allow: { modules: ['specwright-hide'] } },
  },
  ...limitOptions,
  {
    key: 'rules',
    meaning: 'The severity of diagnostics by code: `off`, `warn` or `error`. Errors stay errors.',
    standard: 'as `specwright explain` lists them',
    example: { rules: { 'overlay/no-match': 'error' } },
  },
];
