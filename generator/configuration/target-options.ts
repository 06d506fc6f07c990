import type { UserConfiguration } from './configuration.js';
import type { Option } from './option.js';

const sdk = (more: object): UserConfiguration => ({ targets: [{ target: 'typescript', output: 'sdk', ...more }] });
const pages = (more: object): UserConfiguration => ({ targets: [{ target: 'docs', output: 'docs', ...more }] });

/** The keys of targets, in the order of the reference. */
export const targetOptions: readonly Option[] = [
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
    meaning:
      'Globs of files in the output that are yours: never written, never removed. One that begins with `!` is an exception to those before it.',
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
      'How responses of the server are checked. A client may do otherwise with the option `responses`, which takes `strict`, `lenient` or `off` of the module `lib/checks`.',
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
];
