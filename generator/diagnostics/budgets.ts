import type { Code } from './catalogue.js';

/** A bound on what one run takes in. What passes it is refused with a diagnostic, before time or memory is spent on it. */
export interface Budget {
  readonly limit: number;
  readonly unit: 'bytes' | 'files' | 'seconds' | 'values' | 'levels' | 'characters' | 'schemas' | 'steps';
  /** What is bounded, as the documentation says it. */
  readonly of: string;
  /** The diagnostic that says where it is passed. */
  readonly code: Code;
  /** Users may set another limit, under this name in `limits` of the configuration. */
  readonly isSet?: true;
}

const define = <T extends Record<string, Budget>>(rows: T): { readonly [K in keyof T]: Budget } => rows;

/** All budgets. A plausible document is far below each. */
export const budgets = define({
  files: {
    limit: 10_000,
    unit: 'files',
    of: 'All files that the references of a document lead to.',
    code: 'read/too-much',
    isSet: true,
  },
  bytes: {
    limit: 500_000_000,
    unit: 'bytes',
    of: 'All these files together, and the document and its overlays with them.',
    code: 'read/too-much',
    isSet: true,
  },
  seconds: {
    limit: 120,
    unit: 'seconds',
    of: 'The time from the first fetch over the network to the end of the last.',
    code: 'read/too-much',
    isSet: true,
  },
  file: { limit: 100_000_000, unit: 'bytes', of: 'One file.', code: 'read/too-large' },
  values: {
    limit: 5_000_000,
    unit: 'values',
    of: 'One file: objects, lists, texts, numbers. An alias of YAML counts each time it is used.',
    code: 'read/too-large',
    isSet: true,
  },
  merges: {
    limit: 1_000_000,
    unit: 'values',
    of: 'What merge keys (`<<`) of one YAML file add, and these keys.',
    code: 'read/too-large',
  },
  depth: { limit: 1_000, unit: 'levels', of: 'How deep values are nested in one file.', code: 'read/too-large' },
  key: { limit: 4_096, unit: 'characters', of: 'One key of an object.', code: 'read/too-large' },
  pointer: {
    limit: 8_000,
    unit: 'characters',
    of: 'All keys on the way from the top of a file to a value.',
    code: 'read/too-large',
  },
  overlaid: {
    limit: 5_000_000,
    unit: 'values',
    of: 'All that overlays put into a document.',
    code: 'overlay/too-large',
  },
  steps: {
    limit: 5_000_000,
    unit: 'steps',
    of: 'The values that the target of one overlay action looks at.',
    code: 'overlay/too-large',
  },
  composition: {
    limit: 256,
    unit: 'schemas',
    of: 'A chain of schemas that refer to or contain one another, without an object in between.',
    code: 'document/too-deep',
  },
  written: {
    limit: 250_000,
    unit: 'schemas',
    of: 'Lists, maps and tuples of components, counted wherever a reference to them has them written out.',
    code: 'document/too-deep',
  },
  combinations: {
    limit: 10_000,
    unit: 'schemas',
    of: 'Objects that combine an alternative of one list with one of another, in the whole document.',
    code: 'schema/combinations',
  },
  references: {
    limit: 256,
    unit: 'levels',
    of: 'A chain of references between path items or operations.',
    code: 'document/too-deep',
  },
  groups: { limit: 32, unit: 'levels', of: 'Groups of operations inside one another.', code: 'document/too-deep' },
});

/** The limits that users may set. */
export type Limits = Readonly<Record<'files' | 'bytes' | 'seconds' | 'values', number>>;

/** What holds where nobody says otherwise. */
export const usualLimits: Limits = {
  files: budgets.files.limit,
  bytes: budgets.bytes.limit,
  seconds: budgets.seconds.limit,
  values: budgets.values.limit,
};

const scales: readonly (readonly [number, string])[] = [
  [1_000_000, ' million'],
  [1, ''],
];

/** A limit in words: `5 million values`, `100 MB`, `1,000 levels`, `1 file`. */
export function inWords({ limit, unit }: Pick<Budget, 'limit' | 'unit'>): string {
  if (unit === 'bytes') return limit % 1_000_000 === 0 ? `${String(limit / 1_000_000)} MB` : `${grouped(limit)} bytes`;
  const [by, word] = scales.find(([scale]) => limit % scale === 0) ?? [1, ''];
  return `${grouped(limit / by)}${word} ${limit === 1 ? unit.slice(0, -1) : unit}`;
}

/** Digits in groups of three, whatever the machine's language. */
const grouped = (value: number): string => String(value).replaceAll(/\B(?=(?:\d{3})+$)/gu, ',');
