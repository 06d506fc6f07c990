/**
 * One difference between sets of conventions: something that the specifications leave open, or that a published contract
 * does in its own way. Each row is a key of the configuration too, so that a team can take over one at a time.
 */
export interface Row {
  /** What it decides, in a sentence. */
  readonly meaning: string;
  /** What each value of the key does. */
  readonly values: Readonly<Record<string, string>>;
  /** What holds under each set of conventions. */
  readonly specwright: string;
  readonly speakeasy: string;
  /** A part of a document in YAML, and what becomes of it under each value, as code. */
  readonly example: { readonly document: string; readonly code: Readonly<Record<string, string>> };
}

/** Every difference, by its key. The order is that of the reference. */
export const rows = {
  freeObjects: {
    meaning: 'What a schema is that says `type: object` and nothing about properties.',
    values: {
      map: 'an open map, as the schema admits any property',
      empty: 'a type without properties; what else an object holds is neither sent nor read',
    },
    specwright: 'map',
    speakeasy: 'empty',
    example: {
      document: 'Metadata: { type: object }',
      code: {
        map: 'export type Metadata = { [k: string]: any };',
        empty: 'export type Metadata = {};',
      },
    },
  },
} as const satisfies Readonly<Record<string, Row>>;
