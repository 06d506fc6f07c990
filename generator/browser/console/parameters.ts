import {
  form,
  keepReserved,
  keepReservedInPath,
  simple,
  type Style,
} from '../../runtime/typescript/src/runtime/encodings.js';
import { cookies } from '../../runtime/typescript/src/runtime/parameters/cookies.js';
import { fixedQuery } from '../../runtime/typescript/src/runtime/parameters/fixed-query.js';
import {
  headers,
  pairs,
  toPath,
  type ParameterDetails,
} from '../../runtime/typescript/src/runtime/parameters/parameters.js';
import {
  deepObject,
  joined,
  label,
  matrix,
  pipeDelimited,
  pipeSeparated,
  simplePairs,
  spaceDelimited,
  spaceSeparated,
  tabDelimited,
  tabSeparated,
} from '../../runtime/typescript/src/runtime/parameters/styles.js';
import type { ConsoleData, ParameterData, StyleData } from './console-data.js';

/** The functions of the runtime by their names. */
const styles: Readonly<Record<string, Style>> = {
  ...{ form, simple, deepObject, joined, label, matrix, pipeDelimited, pipeSeparated, simplePairs, spaceDelimited },
  ...{ spaceSeparated, tabDelimited, tabSeparated },
};

/** A value's style for the runtime. */
export function styleOf({ written = '' }: StyleData): { readonly style?: Style } {
  const style = styles[written];
  return style ? { style } : {};
}

/** The key of a parameter among all values of a request: names are unique at one place only. */
export const keyOf = ({ in: place, name }: Pick<ParameterData, 'in' | 'name'>): string => `${place}.${name}`;

const detailsOf = ({ content, ...parameter }: ParameterData): ParameterDetails => ({
  ...parameter,
  key: keyOf(parameter),
  ...styleOf(parameter),
  // The query starts at a question mark.
  ...(parameter.allowReserved && { escape: parameter.in === 'path' ? keepReservedInPath : keepReserved }),
  ...(content && { content: JSON.stringify }),
});

const byName = (one: ParameterDetails, other: ParameterDetails): number => (one.name < other.name ? -1 : 1);

/** The parts of a request that come from parameters, by the runtime; throws InvalidRequestError. */
export function placed({ path, query, parameters }: ConsoleData, values: Readonly<Record<string, unknown>>) {
  const at = (place: ParameterData['in']) => parameters.filter((one) => one.in === place).map(detailsOf);
  const pathParameters = Object.fromEntries(at('path').map((one) => [one.name, one]));
  const further = pairs(...at('query').sort(byName));
  const write = query === undefined ? further : fixedQuery(query, { further, pathParameters });
  return {
    path: toPath(path, values, pathParameters),
    query: write(values),
    headers: cookies(pairs(...at('cookie').sort(byName)), headers(...at('header')))(values),
  };
}
