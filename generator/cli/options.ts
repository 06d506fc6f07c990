import { rows, type Row } from '../conventions/rows.js';
import type { UserConfiguration } from '../stages/configuration.js';

/** What is said of a key of the configuration, wherever it is explained: to editors, in the reference, by `init`. */
export interface Option {
  /** The key with the keys it lies in; `targets[]` stands for each target. */
  readonly key: string;
  /** The kinds of target that have it. */
  readonly of?: readonly ('typescript' | 'docs')[];
  readonly meaning: string;
  /** What holds without it. */
  readonly standard: string;
  /** A path, or several, taken relative to the file that names them; `below` says that it is taken relative to `--out`. */
  readonly path?: 'file' | 'below';
  /** A configuration that shows it; what lies around the key is shown as well. */
  readonly example: UserConfiguration & { readonly $schema?: string };
}

const sdk = (more: object): UserConfiguration => ({ targets: [{ target: 'typescript', output: 'sdk', ...more }] });
const pages = (more: object): UserConfiguration => ({ targets: [{ target: 'docs', output: 'docs', ...more }] });

/** The keys of single conventions, as the table of conventions explains them. */
const conventionOptions: readonly Option[] = Object.entries<Row>(rows).map(([key, row]) => {
  const values = Object.entries(row.values).map(([value, effect]) => `\`${value}\`: ${effect}`);
  return {
    key,
    meaning: `${row.meaning} ${values.join('; ')}.`,
    standard: `\`${row.specwright}\`; under \`conventions: speakeasy\` \`${row.speakeasy}\``,
    example: { [key]: row.speakeasy },
  };
});

/** Every key of the configuration, in the order of the reference. A test holds it to the schema. */
export const options: readonly Option[] = [
  {
    key: '$schema',
    meaning: 'Where editors find the JSON Schema of the configuration; it means nothing to Specwright.',
    standard: 'none',
    example: { $schema: './node_modules/specwright/schemas/configuration.schema.json' },
  },
  {
    key: 'extends',
    meaning:
      'A configuration that this one completes, or several: keys said here win over theirs, later ones over earlier ones. Sections and maps are merged, lists are replaced. Paths stay relative to the file that names them.',
    standard: 'none',
    path: 'file',
    example: { extends: '../specwright.base.yaml' },
  },
  {
    key: 'projects',
    meaning:
      'Many documents at once: paths of configurations, and configurations that stand here. `--project` picks some, `--jobs` says how many are done at a time. No other key stands beside it.',
    standard: 'one document, which this configuration describes',
    path: 'file',
    example: { projects: ['pets/specwright.config.yaml', { name: 'shop', input: 'shop.yaml', out: 'shop' }] },
  },
  {
    key: 'projects[].name',
    meaning: 'What a project that stands in the list is called, in reports and behind `--project`.',
    standard: 'it must be given; a path is a name of its own',
    example: { projects: [{ name: 'shop', input: 'shop.yaml' }] },
  },
  {
    key: 'projects[].out',
    meaning: 'The folder that holds the outputs of a project, as `--out` names it for one document.',
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
      'What is decided where the specifications leave it open: what they say and a careful person expects (`specwright`), or what the SDKs of another generator do (`speakeasy`), for whoever comes from there. [conventions.md](conventions.md) lists the differences; each is a key of its own, which goes before this one.',
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
    meaning: 'The class of answers that the document does not describe.',
    standard: '`APIError`',
    example: { errors: { fallback: 'UnexpectedAnswer' } },
  },
  {
    key: 'environmentPrefix',
    meaning: 'What the names of environment variables for credentials begin with.',
    standard: 'from `client`',
    example: { environmentPrefix: 'ACME' },
  },
  {
    key: 'positionalArguments',
    meaning:
      'Up to how many arguments a method takes one by one, before they become one request object. Without it, path parameters and the body are arguments of their own, and one object holds the other parameters.',
    standard: 'none',
    example: { positionalArguments: 2 },
  },
  {
    key: 'bodyFirst',
    meaning: 'Whether the body goes before the parameters, and not behind those of the path.',
    standard: 'none',
    example: { bodyFirst: false },
  },
  {
    key: 'samples.optional',
    meaning: 'Which optional fields and arguments samples show.',
    standard: '`with-example`',
    example: { samples: { optional: 'always' } },
  },
  {
    key: 'targets',
    meaning: 'What is made of the document.',
    standard: 'an SDK in `sdk` and pages in `docs`',
    example: {
      targets: [
        { target: 'typescript', output: 'sdk' },
        { target: 'docs', output: 'docs' },
      ],
    },
  },
  {
    key: 'targets[].target',
    of: ['typescript', 'docs'],
    meaning: 'The kind of target: `typescript` writes an SDK, `docs` reference pages.',
    standard: 'must be said',
    example: pages({}),
  },
  {
    key: 'targets[].output',
    of: ['typescript', 'docs'],
    meaning: 'The folder that it is written to, which is its own.',
    standard: 'must be said',
    path: 'below',
    example: sdk({ output: 'packages/sdk' }),
  },
  {
    key: 'targets[].keep',
    of: ['typescript', 'docs'],
    meaning: 'Globs of files in the output that are yours: never written, never removed.',
    standard: 'none',
    example: sdk({ keep: ['src/lib/auth.ts', 'test/**'] }),
  },
  {
    key: 'targets[].numbers',
    of: ['typescript', 'docs'],
    meaning:
      'What numbers are that a double cannot hold: numbers all the same (`safe`); a `bigint` for `int64` and `uint64` and a text for `decimal` (`bigint`); or texts (`string`).',
    standard: '`safe`; for pages in TypeScript that of the SDK',
    example: sdk({ numbers: 'bigint' }),
  },
  {
    key: 'targets[].dates',
    of: ['typescript', 'docs'],
    meaning:
      'What a `date-time` and a `date` are: texts as they travel (`string`); a `Date` and an `RFCDate`, which is a calendar day without time or zone (`date`); or a `Temporal.Instant` and a `Temporal.PlainDate` of the platform or a polyfill, with types of the package `temporal-spec` (`temporal`). A `date-time` without an offset is read as UTC.',
    standard: '`date`; for pages in TypeScript that of the SDK',
    example: sdk({ dates: 'temporal' }),
  },
  {
    key: 'targets[].base64',
    of: ['typescript', 'docs'],
    meaning:
      'What a text in Base64 is (`format: byte`, `contentEncoding`): the text as it travels (`string`), or the bytes that it stands for (`bytes`).',
    standard: '`string`; for pages in TypeScript that of the SDK',
    example: sdk({ base64: 'bytes' }),
  },
  {
    key: 'targets[].responses',
    of: ['typescript'],
    meaning:
      'How answers of the server are checked. A client may do otherwise with the option `responses`, which takes `strict`, `lenient` or `off` of the module `lib/checks`.',
    standard: '`lenient`',
    example: sdk({ responses: 'strict' }),
  },
  {
    key: 'targets[].prettier',
    of: ['typescript'],
    meaning:
      'A configuration of prettier by which the files are laid out. Without it they have the form of prettier with lines of 120, which takes a tenth of the time.',
    standard: 'lines of 120',
    path: 'file',
    example: sdk({ prettier: '.prettierrc.json' }),
  },
  {
    key: 'targets[].runtime',
    of: ['typescript'],
    meaning:
      'Where the runtime is: `copy` for readable source inside the SDK, or the package that several SDKs share, which `specwright runtime` writes.',
    standard: '`copy`',
    example: sdk({ runtime: '@acme/runtime@^1.0.0' }),
  },
  {
    key: 'targets[].language',
    of: ['docs'],
    meaning:
      'The language that pages show types and calls in: `typescript`, `php`, `csharp`, `python`, `go` or `java`.',
    standard: '`typescript`',
    example: pages({ language: 'php' }),
  },
  {
    key: 'targets[].flavour',
    of: ['docs'],
    meaning:
      'The layout of pages: `tables` (types as code has them), `reference` (a page per operation) or `entity` (a page per object).',
    standard: '`tables`',
    example: pages({ flavour: 'reference' }),
  },
  {
    key: 'targets[].templates',
    of: ['docs'],
    meaning: 'A folder of your own templates; what it lacks is taken from the flavour.',
    standard: "the flavour's",
    path: 'file',
    example: pages({ flavour: 'reference', templates: 'templates' }),
  },
  {
    key: 'targets[].sampleSection',
    of: ['docs'],
    meaning: 'Whether pages have samples.',
    standard: '`true`',
    example: pages({ sampleSection: false }),
  },
  {
    key: 'targets[].constants',
    of: ['docs'],
    meaning: 'Whether a constant is shown as its value (`literal`) or as the type of that value (`base`).',
    standard: '`literal`',
    example: pages({ constants: 'base' }),
  },
  {
    key: 'targets[].enums',
    of: ['docs'],
    meaning:
      'Whether the page of an enum is one line of TypeScript (`union`) or a table of names and values (`table`).',
    standard: "the language's",
    example: pages({ enums: 'table' }),
  },
  {
    key: 'targets[].mdx',
    of: ['docs'],
    meaning: 'Whether pages are read as MDX, where `<` and braces need entities.',
    standard: '`false`',
    example: pages({ mdx: true }),
  },
  {
    key: 'names',
    meaning:
      'Pins: the name of the type or the method at a JSON pointer, or of the field with `@field` behind it. Warnings propose them.',
    standard: 'none',
    example: { names: { '#/components/schemas/pet': 'Animal', '/paths/~1pets/get': 'list' } },
  },
  {
    key: 'lock',
    meaning:
      'Whether names stay: those that were given are kept in `names.lock` beside the configuration, or in the file that is named, and what is added to the document takes none of them.',
    standard: '`true` where there is such a file',
    path: 'file',
    example: { lock: true },
  },
  {
    key: 'allow.folders',
    meaning: "Folders besides the document's own that may be read.",
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
    key: 'rules',
    meaning: 'What becomes of diagnostics by their code: `off`, `warn` or `error`. Errors stay errors.',
    standard: 'as `specwright explain` says',
    example: { rules: { 'overlay/no-match': 'error' } },
  },
];
