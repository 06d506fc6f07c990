import { languages } from '../../languages/index.js';
import { typescript } from '../../languages/typescript.js';
import type { TargetOptions, OptionValues } from '../option.js';
import { inheritedRepresentation, representationDefaults } from '../representation.js';

const word = { pattern: /^[a-z][a-z0-9-]*$/, demand: 'must be one word in lower case, such as `typescript`' };

const oneOf = (names: readonly string[]): string =>
  names
    .map((name) => `\`${name}\``)
    .join(', ')
    .replace(/, (?=[^,]*$)/, ' or ');

/** The options of reference pages, besides those of all targets. */
export const options = {
  ...inheritedRepresentation,
  language: {
    type: 'text',
    form: word,
    meaning: `The language of the types and calls on pages: ${oneOf([...languages.keys()])}.`,
    example: 'php',
  },
  flavour: {
    type: 'text',
    form: word,
    meaning:
      'The layout of pages: `tables` (types as in code), `reference` (a page per operation) or `entity` (a page per object).',
    example: 'reference',
  },
  templates: {
    type: 'folder',
    meaning: 'A folder of your own templates; the others come from the flavour.',
    standard: "the flavour's",
    example: 'templates',
  },
  sampleSection: { type: 'flag', meaning: 'Whether pages have samples.', example: false },
  constants: {
    type: 'choice',
    values: ['literal', 'base'],
    meaning: 'Whether a constant is shown as its value (`literal`) or as the type of that value (`base`).',
    example: 'base',
  },
  enums: {
    type: 'choice',
    values: ['union', 'table'],
    meaning:
      'Whether the page of an enum is one line of TypeScript (`union`) or a table of names and values (`table`).',
    standard: "the language's",
    example: 'table',
  },
  mdx: {
    type: 'flag',
    meaning: 'Whether pages are read as MDX, where `<` and braces need entities.',
    example: true,
  },
} as const satisfies TargetOptions;

/** The defaults of the options. */
export const defaults = {
  ...representationDefaults,
  language: typescript.id,
  flavour: 'tables',
  sampleSection: true,
  constants: 'literal',
  mdx: false,
} as const;

/** The options of a docs target. */
export type DocsOptions = OptionValues<typeof options, typeof defaults>;
