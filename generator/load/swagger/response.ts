import type { JsonObject } from '../source.js';
import { below, followed, membersOf, type At } from './at.js';
import { essence } from './media-types.js';
import { convertedMembers, objectOf, partOf, type Entry, type Work } from './work.js';

/** What a response is where no media type is named. */
const usual = ['*/*'];

/** Examples by media type; in documents of several files each may stand in one of its own. */
const examplesOf = (work: Work, at: At): (readonly [mediaType: string, example: At])[] =>
  membersOf(below(at, 'examples')).flatMap(([key, example]) => {
    const found = followed(work.source, example);
    return found === undefined ? [] : [[key.trim(), found] as const];
  });

/** The media types that the operation lists, and those that have examples. */
function mediaTypesOf(named: readonly string[], examples: readonly string[]): readonly string[] {
  const essences = new Set(named.map(essence));
  return [...named, ...examples.filter((type) => !essences.has(essence(type)))];
}

const isMediaType = (name: string): boolean => name.includes('/');

/** A Response Object: its schema and examples, in these media types. */
export function response(work: Work, at: At, mediaTypes: readonly string[]): JsonObject {
  const schema = below(at, 'schema');
  const examples = examplesOf(work, at);
  const own = membersOf(at).filter(([key]) => key !== 'schema' && key !== 'examples');
  const schemas: Entry[] = schema === undefined ? [] : [['schema', work.convert(work, schema)]];
  const named = mediaTypesOf(schemas.length === 0 ? [] : mediaTypes, examples.map(([key]) => key).filter(isMediaType));
  const types = named.length === 0 && schemas.length > 0 ? usual : named;
  const content = types.map((type): Entry => {
    const example =
      examples.find(([key]) => key === type) ??
      examples.find(([key]) => essence(key) === essence(type)) ??
      examples.find(([key]) => !isMediaType(key));
    const shown: Entry[] = example === undefined ? [] : [['example', example[1].value]];
    return [type, partOf(work, at, Object.fromEntries([...schemas, ...shown]))];
  });
  const rest = convertedMembers(work, own);
  if (content.length === 0) return objectOf(work, at, rest);
  return objectOf(work, at, [...rest, ['content', partOf(work, at, Object.fromEntries(content))]]);
}
