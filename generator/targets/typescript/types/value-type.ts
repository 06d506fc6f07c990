import { carriedBy, essence, type Media } from '../../../model/media.js';
import type { Content } from '../../../model/model.js';
import { builtIn, exportedType } from '../../../surface/build.js';
import type { TypeExpression } from '../../../surface/type-expression.js';
import { typeOf, type TypePlace } from './type-text.js';

type Made = (place: TypePlace, content: Content) => TypeExpression;

const asIs: Made = (place, { type }) => typeOf(place, type);

const text: Made = () => builtIn('string');

const stream: Made = () => builtIn('ReadableStream', builtIn('Uint8Array'));

const generator: Made = (place, { type }) =>
  builtIn('AsyncGenerator', typeOf(place, type), builtIn('void'), builtIn('undefined'));

/** The TypeScript type of the value of each kind of media. */
const values: Readonly<Record<Media, Made>> = {
  json: asIs,
  form: text,
  multipart: stream,
  events: (place, { type }) => exportedType('src/runtime/responses.ts', 'EventStream', typeOf(place, type)),
  lines: generator,
  xml: asIs,
  text,
  bytes: stream,
};

const isSequence = ({ mediaType }: Content): boolean => /[/+]json-seq$/u.test(essence(mediaType));

/** The TypeScript type of a response's value. Streams and sequences are iterables of values. */
export const valueType: Made = (place, content) =>
  (content.gateway !== undefined || isSequence(content) ? generator : values[carriedBy(content)])(place, content);
