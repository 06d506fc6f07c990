import type { ByScalar } from '../../model/model.js';

/**
 * How the types of properties are spelled where pages speak of what travels, whatever the language of the code: the
 * pages of operations and entities. `{}` stands for the type inside.
 */
export interface TypeNotation {
  readonly scalars: ByScalar<string>;
  /** A string with a format that its scalar does not say, `{format}`; absent where the format is said beside the type. */
  readonly format?: string;
  readonly unknown: string;
  readonly enum: string;
  /** A constant, by the scalar that it is a value of; absent where it is shown as it is. */
  readonly literal?: string;
  readonly list: string;
  readonly tuple: string;
  readonly map: string;
  readonly nullable: string;
  /** An object that is written out below the property; absent where objects have pages of their own. */
  readonly object?: string | undefined;
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
  enum: 'enum<{}>',
  literal: 'enum<{}>',
  list: '{}[]',
  tuple: '[{}]',
  map: 'object',
  nullable: '{} | null',
  object: 'object',
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
  enum: '{}',
  list: '{}[]',
  tuple: '[{}]',
  map: 'Record<string, {}>',
  nullable: 'null | {}',
};
