import { usual } from '../model/representation.js';
import type { TargetOptions } from './option.js';

/** Options for the representation of values in code. A target that only shows code inherits them. */
export const representationOptions = {
  numbers: {
    type: 'choice',
    values: ['safe', 'bigint', 'string'],
    meaning:
      'The type of integers and decimals that a double may not represent exactly: `number` regardless (`safe`); a `bigint` for `int64` and `uint64` and a string for `decimal` (`bigint`); or strings (`string`).',
    example: 'bigint',
  },
  dates: {
    type: 'choice',
    values: ['string', 'date', 'temporal'],
    meaning:
      'The types of `date-time` and `date`: strings as on the wire (`string`); a `Date` and an `RFCDate`, which is a calendar day without time or zone (`date`); or a `Temporal.Instant` and a `Temporal.PlainDate` of the platform or a polyfill, with types of the package `temporal-spec` (`temporal`). A `date-time` without an offset is read as UTC.',
    example: 'temporal',
  },
  base64: {
    type: 'choice',
    values: ['string', 'bytes'],
    meaning:
      'The type of a Base64 string (`format: byte`, `contentEncoding`): the string as on the wire (`string`), or its bytes (`bytes`).',
    example: 'bytes',
  },
} as const satisfies TargetOptions;

/** The same options, by default inherited from the target that writes code in the same language. */
export const inheritedRepresentation = {
  numbers: { ...representationOptions.numbers, inherits: 'language' },
  dates: { ...representationOptions.dates, inherits: 'language' },
  base64: { ...representationOptions.base64, inherits: 'language' },
} as const satisfies TargetOptions;

/** The default. */
export const representationDefaults = usual;
