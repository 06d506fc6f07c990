import type { Content, Encoding } from '../../../model/model.js';
import { carriedBy, type Media } from '../../../model/media.js';
import type { CallShape } from '../../../naming/call-shape.js';
import { exactWriter, isExact } from '../types/exact.js';
import { call, entry, exported, literal } from '../../../surface/build.js';
import type { Entry, Expression } from '../../../surface/expression.js';
import { bodyChoice } from '../../../surface/wire/body-function.js';
import { entries, object, options } from '../types/expressions.js';
import { styleEntries } from '../print/style.js';
import type { Sdk } from '../sdk.js';
import { xmlNames } from '../types/xml-names.js';

const bodies = 'src/runtime/bodies.ts';

/** The encoding of a form property or of the parts with one name. Styles are functions. */
const encodingEntries = ({ style, explode, contentType, headers }: Encoding): Entry[] => [
  ...styleEntries('form', style, explode),
  ...entries({
    contentType: contentType === undefined ? undefined : literal(contentType),
    headers: headers === undefined ? undefined : literal(headers),
  }),
];

/** The encoding of a part. A media type without headers is written as a string. */
const encodings: Readonly<Partial<Record<Media, (encoding: Encoding) => Expression | undefined>>> = {
  form({ headers: _, ...encoding }) {
    const all = encodingEntries(encoding);
    return all.length === 0 ? undefined : object(all);
  },
  multipart(encoding) {
    const all = encodingEntries(encoding);
    if (all.length === 1 && encoding.contentType !== undefined) return literal(encoding.contentType);
    return all.length === 0 ? undefined : object(all);
  },
};

/** The encodings of properties, without the defaults. */
function encodingOf({ encoding = {}, ...content }: Content): Expression | undefined {
  const one = encodings[carriedBy(content)];
  const all = Object.entries(encoding).flatMap(([key, said]): Entry[] => {
    const value = one?.(said);
    return value === undefined ? [] : [entry(key, value)];
  });
  return all.length === 0 ? undefined : object(all);
}

/** Kinds of bodies that are JSON or contain JSON. */
const writesJson: ReadonlySet<Media> = new Set<Media>(['json', 'form', 'multipart', 'lines']);

/** The expression that writes a body in one media type. */
export function bodyOf(sdk: Sdk, content: Content, { bodyKey }: CallShape, isRequired: boolean): Expression {
  const { body, mediaType } = bodyChoice(content);
  const given = {
    key: bodyKey === undefined ? undefined : literal(bodyKey),
    mediaType: mediaType === undefined ? undefined : literal(mediaType),
    required: isRequired && bodyKey === undefined ? literal(true) : undefined,
    encoding: encodingOf(content),
    ...(content.xml ? xmlNames(sdk, content.type, content.xml) : {}),
    write: writesJson.has(carriedBy(content)) && isExact(sdk, content.type) ? exactWriter : undefined,
  };
  return call(exported(bodies, body), [options(given)]);
}
