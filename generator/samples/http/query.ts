import type { Parameter, Value } from '../../model/model.js';
import { encode } from './encode.js';
import { textOf } from './wire-value.js';

type Pair = readonly [name: string, value: string];

const isRecord = (value: Value): value is Readonly<Record<string, Value>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The separator of a delimited list by style (OpenAPI Specification, Style Values). */
const separators: Readonly<Partial<Record<Parameter['style'], string>>> = {
  spaceDelimited: '%20',
  pipeDelimited: '%7C',
  tabDelimited: '%09',
};

/** The value of a query parameter as pairs, by its style. */
function pairsOf({ name, style, explode, mediaType }: Parameter, value: Value): Pair[] {
  const own = encode(name);
  if (mediaType !== undefined) return [[own, encode(JSON.stringify(value))]];
  const text = (one: Value): string => encode(textOf(one));
  if (Array.isArray(value)) {
    const all = (value as readonly Value[]).map(text);
    return explode ? all.map((one) => [own, one]) : [[own, all.join(separators[style] ?? ',')]];
  }
  if (!isRecord(value)) return [[own, text(value)]];
  const entries = Object.entries(value);
  if (style === 'deepObject') return entries.map(([key, one]) => [`${own}%5B${encode(key)}%5D`, text(one)]);
  if (explode) return entries.map(([key, one]) => [encode(key), text(one)]);
  return [[own, entries.flatMap(([key, one]) => [encode(key), text(one)]).join(',')]];
}

/** The query string of a URL without the `?`. */
export const queryOf = (given: readonly (readonly [Parameter, Value])[]): string =>
  given
    .flatMap(([parameter, value]) => pairsOf(parameter, value))
    .map(([name, value]) => `${name}=${value}`)
    .join('&');

/** The properties of a value as form fields (WHATWG URL, `application/x-www-form-urlencoded`). */
export const formOf = (value: Value): string =>
  isRecord(value)
    ? Object.entries(value)
        .flatMap(([name, one]) =>
          (Array.isArray(one) ? (one as readonly Value[]) : [one]).map((item) => [name, item] as const),
        )
        .map(([name, one]) => `${encode(name)}=${encode(textOf(one))}`)
        .join('&')
    : encode(textOf(value));

/** The parts of a multipart body; an array becomes one part per item. */
export const partsOf = (value: Value): readonly (readonly [name: string, value: Value])[] =>
  isRecord(value)
    ? Object.entries(value).flatMap(([name, one]) =>
        (Array.isArray(one) ? (one as readonly Value[]) : [one]).map((item) => [name, item] as const),
      )
    : [];
