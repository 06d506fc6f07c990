import type { Conventions } from '../conventions/conventions.js';
import type { Language, Notation, Spelling } from '../languages/language.js';
import type { ByScalar, Declaration } from '../model/model.js';

/** A pattern, or one pattern for each way a value may be missing. */
export type Form = string | Spelling;

/** How constants are spelled: as their values, or as their base type. `{}` is the placeholder for either. */
export type Constants =
  { readonly show: 'value'; readonly as: Form } | { readonly show: 'scalar'; readonly as?: Form; readonly null: Form };

/** How types are spelled. `{}` is the placeholder for the inner type. */
export interface TypeNotation {
  readonly scalars: ByScalar<Form>;
  /** A string with a `{format}` that its scalar does not express; absent if the format is shown beside the type. */
  readonly format?: string;
  readonly unknown: Form;
  readonly constants: Constants;
  readonly list: string;
  /** Whether a union needs brackets before a suffix. */
  readonly brackets?: true;
  readonly tuple: string;
  readonly map: string;
  /** A nullable type; absent if other patterns express it. */
  readonly nullable?: string;
  /**
   * Named types by kind, with `{name}`, `{scope}`, `{package}`, `{href}` or `{members}`; `{}` is the scalar of an
   * enumeration. A kind without a pattern is written out, except objects, which are named.
   */
  readonly declaration: Readonly<Partial<Record<Declaration['kind'], Form>>>;
  /** A declaration with the same name as a group's class, in languages where the two would collide. */
  readonly namedLikeGroup?: Form;
  /** Types of the runtime, whose names come from no document. */
  readonly externals?: Readonly<Record<string, Form>>;
  /** The separator of a union, and the spelling of null in it. */
  readonly separator: string;
  readonly separatedNull?: string;
}

/** The notation of operation pages: the words of JSON Schema. */
export const wireTypes: TypeNotation = {
  scalars: {
    string: 'string',
    integer: 'integer',
    number: 'number',
    bigint: 'integer',
    decimal: 'string<decimal>',
    boolean: 'boolean',
    date: 'string<date>',
    'date-time': 'string<date-time>',
    binary: 'file',
    bytes: 'string<byte>',
  },
  format: '{}<{format}>',
  unknown: 'any',
  constants: { show: 'scalar', as: 'enum<{}>', null: 'null' },
  list: '{}[]',
  brackets: true,
  tuple: '[{}]',
  map: 'object',
  nullable: '{} | null',
  declaration: { enum: 'enum<{}>', object: 'object' },
  separator: ' | ',
};

/** The notation of entity pages: TypeScript. */
export const entityTypes: TypeNotation = {
  scalars: {
    string: 'string',
    integer: 'number',
    number: 'number',
    bigint: 'bigint',
    decimal: 'string',
    boolean: 'boolean',
    date: 'string',
    'date-time': 'Date',
    binary: 'Blob',
    instant: 'Temporal.Instant',
    'plain-date': 'Temporal.PlainDate',
    bytes: 'Uint8Array',
  },
  unknown: 'unknown',
  constants: { show: 'value', as: '{}' },
  list: '{}[]',
  brackets: true,
  tuple: '[{}]',
  map: 'Record<string, {}>',
  nullable: 'null | {}',
  declaration: { enum: '{}' },
  separator: ' | ',
};

/** What the values of a convention put in place of a scalar's notation. */
const datesAs = {
  own: () => ({}),
  swapped: (scalars) => ({ date: scalars['date-time'], 'date-time': scalars.date }),
} as const satisfies Record<Conventions['dateCells'], (scalars: Notation['scalars']) => Partial<Notation['scalars']>>;

/** The notation of Type cells in a language's reference. */
export function cellTypes(
  { notation }: Language,
  constants: 'literal' | 'base',
  dates: Conventions['dateCells'] = 'own',
): TypeNotation {
  const { literal, unionSeparator: separator, unionNull: separatedNull, ...rest } = notation;
  return {
    ...rest,
    scalars: { ...notation.scalars, ...datesAs[dates](notation.scalars) },
    constants:
      literal && constants === 'literal' ? { show: 'value', as: literal } : { show: 'scalar', null: notation.unknown },
    separator,
    ...(separatedNull === undefined ? {} : { separatedNull }),
  };
}

/** The notation of code, for headings of union members. It does not show null. */
export function codeTypes({ notation: { code, unionSeparator } }: Language): TypeNotation {
  const { scalars, unknown, list, map, declaration } = code;
  return {
    scalars,
    unknown,
    constants: { show: 'value', as: code.literal },
    list,
    map,
    tuple: list.replace('{}', () => unknown),
    nullable: '{}',
    declaration: { object: declaration, enum: declaration, union: declaration, alias: declaration },
    separator: unionSeparator,
  };
}
