import type { Code } from '../../generator/diagnostics/catalogue.js';

/** A document that somebody wrote to do harm, and how a run on it ends. */
export interface Hostile {
  readonly id: string;
  /** What the document tries, in a sentence. */
  readonly attack: string;
  /** A value is written as JSON; a text is the file itself: JSON where it begins like it, YAML otherwise. */
  readonly document: (size: number) => Json | string;
  /** How large it is in `npm test`, and in the shared checks; absent where size is not what it is about. */
  readonly sizes?: readonly [proof: number, whole: number];
  /** The error that refuses it; absent where the document is one like others. */
  readonly refused?: Code;
  /** What no generated file holds as it is. */
  readonly absent?: readonly string[];
}

export type Json = Record<string, unknown>;

/** As an identifier it can only come from text that got out of where it was put: no document has it as a whole name. */
export const marker = '__PWNED';

/** Code that shows that it was run. */
export const code = `globalThis.${marker}=1`;

export const times = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => make(index));

/** An object with a member of each name; `__proto__` too is a name like any other. */
export const each = (names: readonly string[], value: (name: string, index: number) => unknown): Json =>
  Object.fromEntries(names.map((name, index) => [name, value(name, index)]));

/** An object with members `name0`, `name1` … */
export const numbered = (count: number, name: string, value: (index: number) => unknown): Json =>
  Object.fromEntries(times(count, (index) => [`${name}${index}`, value(index)]));

export const nested = (
  levels: number,
  innermost: unknown,
  around: (inner: unknown, level: number) => unknown,
): unknown => times(levels, (level) => level).reduce<unknown>(around, innermost);

export const string = { type: 'string' };
export const object = (properties: Json): Json => ({ type: 'object', properties });

/** A reference to a component; any name can be written in one. */
export const ref = (name: string, kind = 'schemas'): Json => ({
  $ref: `#/components/${kind}/${encodeURIComponent(name.replaceAll('~', '~0').replaceAll('/', '~1'))}`,
});

export const json = (schema: unknown, more: Json = {}): Json => ({ 'application/json': { schema, ...more } });
export const done = (schema: unknown = string): { 200: Json } => ({
  200: { description: 'Done.', content: json(schema) },
});

/** A document with these paths; all of it can be overwritten. */
export const api = (paths: Json, more: Json = {}): Json => ({
  openapi: '3.1.1',
  info: { title: 'Hostile', version: '1.0.0' },
  servers: [{ url: 'https://api.example.com' }],
  paths,
  ...more,
});

/** A document with one operation that has these members. */
export const operation = (members: Json, more: Json = {}): Json =>
  api({ '/things': { post: { operationId: 'makeThing', responses: done(), ...members } } }, more);

/** A document with one operation that takes and returns values of a schema. */
export const returning = (schema: unknown, schemas: Json = {}, more: Json = {}): Json =>
  operation({ requestBody: { content: json(schema) }, responses: done(schema) }, { components: { schemas }, ...more });

/** A document with an operation for each text; what it is made from it says `members`. */
export const operations = (texts: readonly string[], members: (text: string, index: number) => Json): Json =>
  api(
    numbered(texts.length, '/things', (index) => ({
      get: { operationId: `getThing${index}`, responses: done(), ...members(texts[index] ?? '', index) },
    })),
  );
