import type { Language, Spelling } from '../languages/language.js';
import type { ByScalar, Declaration } from '../model/model.js';

/** A pattern, or one for each way in which a value may be missing. */
export type Form = string | Spelling;

/** How constants are spelled: as their values, or as what they are values of. `{}` stands for that. */
export type Constants =
  { readonly show: 'value'; readonly as: Form } | { readonly show: 'scalar'; readonly as?: Form; readonly null: Form };

/** How types are spelled. `{}` stands for the type inside. */
export interface TypeNotation {
  readonly scalars: ByScalar<Form>;
  /** A string with a format that its scalar does not say, `{format}`; absent where the format stands beside the type. */
  readonly format?: string;
  readonly unknown: Form;
  readonly constants: Constants;
  readonly list: string;
  /** Whether one of several types stands in brackets where something is written behind all of them. */
  readonly brackets?: true;
  readonly tuple: string;
  readonly map: string;
  /** A map whose values are a plain word, where the word's emphasis reaches further. */
  readonly mapOfWord?: string;
  /** A type that may be null; absent where forms say it. */
  readonly nullable?: string;
  /**
   * What has a name, by its `{name}`, `{scope}`, `{package}`, `{href}` or `{members}`; `{}` is the scalar of an enumeration. What is
   * absent is written out, but objects, which are named.
   */
  readonly declaration: Readonly<Partial<Record<Declaration['kind'], Form>>>;
  /** A declaration that has the name of a group's class, where a language must tell them apart. */
  readonly namedLikeGroup?: Form;
  /** What has a name that no document has. */
  readonly externals?: Readonly<Record<string, Form>>;
  /** Between one of several types and the next, and what stands for null among them. */
  readonly separator: string;
  readonly separatedNull?: string;
}

/** As references of operations spell them: JSON Schema's own words. */
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

/** As references of entities spell them: what a program in TypeScript would declare. */
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

/** As the Type cells of a language's reference spell them. */
export function cellTypes({ notation }: Language, constants: 'literal' | 'base'): TypeNotation {
  const { literal, unionSeparator: separator, unionNull: separatedNull, ...rest } = notation;
  return {
    ...rest,
    constants:
      literal && constants === 'literal' ? { show: 'value', as: literal } : { show: 'scalar', null: notation.unknown },
    separator,
    ...(separatedNull === undefined ? {} : { separatedNull }),
  };
}

/** As code of a language spells them, for headings of the members of unions: they say nothing of null. */
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
