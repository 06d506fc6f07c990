import type { Json, JsonObject } from '../source.js';
import { below, followed, membersOf, textOf, type At } from './at.js';
import { exampleOf, valueKeywords } from './parameter.js';
import { convertedMembers, partOf, standsFor, type Entry, type Work } from './work.js';

/** What a body is where no media type is named. */
const usual = ['application/json'];

/** Where a parameter is sent; references are followed. */
export const placeOf = (work: Work, at: At): string | undefined => {
  const end = followed(work.source, at);
  return end && textOf(end, 'in');
};

/** The schema of a body; some documents write its keywords beside the name. */
function schemaOf(work: Work, at: At): Json {
  const given = below(at, 'schema');
  return given === undefined
    ? partOf(work, at, Object.fromEntries(valueKeywords(work, at)))
    : work.convert(work, given);
}

/** Examples by media type, for which Swagger 2.0 has only an extension. */
const exampleFor = (at: At, mediaType: string): Entry[] => {
  const example = below(below(at, 'x-examples'), mediaType);
  return example === undefined ? exampleOf(at) : [['example', example.value]];
};

const kept = (key: string): boolean =>
  key === 'description' || key === 'required' || (key.startsWith('x-') && !/^x-examples?$/u.test(key));

/** The body that a parameter describes (Swagger 2.0, Parameter Object, `in: body`), in these media types. */
export function body(work: Work, at: At, mediaTypes: readonly string[]): JsonObject {
  const schema = schemaOf(work, at);
  const content = (mediaTypes.length === 0 ? usual : mediaTypes).map(
    (mediaType) =>
      [mediaType, partOf(work, at, Object.fromEntries([['schema', schema], ...exampleFor(at, mediaType)]))] as const,
  );
  return standsFor(
    work,
    at,
    Object.fromEntries<Json>([
      ...convertedMembers(
        work,
        membersOf(at).filter(([key]) => kept(key)),
      ),
      ['content', partOf(work, at, Object.fromEntries(content))],
    ]),
  );
}
