import type { Json } from '../source.js';
import { below, membersOf, textOf, type At } from './at.js';
import { keywordOf } from './schema.js';
import { styleOf } from './style.js';
import { convertedMembers, lost, objectOf, partOf, type Entry, type Work } from './work.js';

/** Members of a parameter that stay its own; some are of OpenAPI 3, for documents that mix the two. */
const ofParameter: ReadonlySet<string> = new Set([
  ...['$ref', 'name', 'in', 'description', 'required', 'allowEmptyValue'],
  ...['deprecated', 'examples', 'content', 'style', 'explode', 'allowReserved'],
]);

/** Members that OpenAPI 3 has by other names, or in another place. */
const replaced: ReadonlySet<string> = new Set(['collectionFormat', 'schema', 'example', 'x-example']);

/** Extensions that say something of the value: the names of the members of an enumeration, for one. */
const ofValue = /^x-(?:nullable$|.*enum|speakeasy-unknown)/iu;

const isExtension = (key: string): boolean => key.startsWith('x-');

/** What a parameter, header or field says of its value, with these extensions, as a schema of OpenAPI 3 says it. */
export function valueKeywords(work: Work, at: At, extensions: RegExp = ofValue): Entry[] {
  return membersOf(at)
    .filter(([key]) => !replaced.has(key) && (isExtension(key) ? extensions.test(key) : !ofParameter.has(key)))
    .flatMap(([key, member]) => keywordOf(work, key, member, at));
}

/** The schema of a parameter or header, whose keywords stand beside the rest in Swagger 2.0. */
function schemaOf(work: Work, at: At): Json {
  const given = below(at, 'schema');
  if (given !== undefined && below(at, 'type') === undefined) return work.convert(work, given);
  const keywords = valueKeywords(work, at);
  // Without a schema, anything but JSON is text.
  return partOf(work, at, keywords.length === 0 ? { type: 'string' } : Object.fromEntries(keywords));
}

/** The example, for which Swagger 2.0 has only an extension. */
export function exampleOf(at: At): Entry[] {
  const example = below(at, 'example') ?? below(at, 'x-example');
  return example === undefined ? [] : [['example', example.value]];
}

/** A parameter or header, with what it says of its value in a schema. */
function withSchema(work: Work, at: At, style: readonly Entry[]): Json {
  const own = membersOf(at).filter(([key]) => !replaced.has(key) && (isExtension(key) || ofParameter.has(key)));
  const value: Entry[] = textOf(at, '$ref') === undefined ? [['schema', schemaOf(work, at)]] : [];
  return objectOf(work, at, [...convertedMembers(work, own), ...style, ...exampleOf(at), ...value]);
}

/** A parameter that is sent outside of the body (Swagger 2.0, Parameter Object). */
export function parameter(work: Work, at: At): Json {
  const place = textOf(at, 'in') ?? '';
  if (textOf(at, 'type') === 'file')
    lost(
      work,
      at,
      `A ${place} cannot hold files; this one is sent as a string`,
      'Make it a field of a form: "in": "formData".',
    );
  return withSchema(work, at, styleOf(work, at, place));
}

/** A header of a response (Swagger 2.0, Header Object). */
export function header(work: Work, at: At): Json {
  const format = below(at, 'collectionFormat');
  if (format !== undefined && styleOf(work, at, 'header').length > 0) {
    const message = `A list in the header of a response is read with commas, not as ${JSON.stringify(format.value)}`;
    lost(work, format, message, 'Write "csv" if the server sends it, or make the header a string.');
  }
  return withSchema(work, at, []);
}
