import { groupedBy } from '../model/group.js';
import { carriedBy } from '../model/media.js';
import type { Content } from '../model/model.js';
import type { NamedOperation } from '../naming/api.js';
import { successes } from '../naming/errors.js';
import { acceptable } from '../naming/media-choice.js';
import { contentsByType, readContents, returnedResponses } from '../naming/response-contents.js';
import type { Returned } from './page.js';
import { callNotation } from './parameters.js';
import { typeOf, type TypeContext } from './spelled.js';

type Contents = Returned['contents'];

/** The key by which results are equal in code: some media have one representation whatever their content. */
function keyOf({ type, media }: Contents[number], { api }: TypeContext): string {
  const wrapper = media && callNotation(api).responsesByMedia[media];
  return (wrapper ?? '{}').replace('{}', () => JSON.stringify(type));
}

/** The different results in code for a list of representations. */
function valuesOf(contents: readonly Content[], context: TypeContext): Contents {
  const values = contents.map((content) => ({
    type: typeOf(content.type, context, false),
    media: carriedBy(content),
  }));
  const keys = values.map((value) => keyOf(value, context));
  return values.filter((_, index) => keys.indexOf(keys[index] ?? '') === index);
}

/** The response structure of the language, if it has one, else the bodies of the responses. */
function unasked({ operation, response }: NamedOperation, context: TypeContext): Returned {
  if (response !== undefined) {
    const type = typeOf({ kind: 'ref', to: response }, context, callNotation(context.api).responseOptional === true);
    return { mediaTypes: [], contents: [{ type, media: undefined }], mayBeAbsent: false };
  }
  const read = successes(operation).map(readContents);
  const contents = valuesOf(read.flat(), context);
  return { mediaTypes: [], contents, mayBeAbsent: contents.length > 0 && read.some(({ length }) => length === 0) };
}

/** The result of a call that asks for a media type, if it differs from the default. */
function asked(named: NamedOperation, context: TypeContext): Returned[] {
  if (callNotation(context.api).choices === undefined) return [];
  const responses = returnedResponses(named.operation);
  const contentsIn = contentsByType(named.operation, responses);
  const keysOf = (contents: Contents): string => JSON.stringify(contents.map((value) => keyOf(value, context)));
  const usual = keysOf(valuesOf(responses.flatMap(readContents), context));
  const found = new Map<string, Contents>();
  const byValue = groupedBy(acceptable(context.api, named), (mediaType) => {
    const contents = valuesOf(contentsIn(mediaType).flat(), context);
    const keys = keysOf(contents);
    found.set(keys, contents);
    return keys === usual ? undefined : keys;
  });
  return [...byValue].map(([keys, mediaTypes]) => ({
    mediaTypes,
    contents: found.get(keys) ?? [],
    mayBeAbsent: false,
  }));
}

/** The default result of a call, then the results by other media types. */
export const returnsOf = (named: NamedOperation, context: TypeContext): Returned[] => [
  unasked(named, context),
  ...asked(named, context),
];
