import { parameterKeys } from '../../../naming/derive.js';
import type { NamedOperation } from '../../../naming/api.js';
import type { Location, Parameter } from '../../../model/model.js';
import { partsOf } from '../../../model/path.js';
import { exactWriter, isExact } from './exact.js';
import type { Sdk } from '../sdk.js';
import { call, entry, exported, literal, named as global } from '../../../surface/build.js';
import type { Entry, Expression } from '../../../surface/expression.js';
import { sortedLocations, usualStyles } from '../../../surface/wire/style-function.js';
import { entries, object, options } from './expressions.js';
import { styleEntries } from '../print/style.js';

/** The function that writes the parameters of a location. Path parameters are part of the path template. */
const writers = { query: 'pairs', header: 'headers', cookie: 'pairs' } as const;

/** A parameter in a descriptor: its settings besides the name, without defaults. */
function detailsOf(sdk: Sdk, parameter: Parameter, wire: string): Entry[] {
  const content = parameter.mediaType !== undefined && isExact(sdk, parameter.type) ? exactWriter : jsonText;
  // The query starts at a question mark.
  const reserved = parameter.in === 'path' ? 'keepReservedInPath' : 'keepReserved';
  return [
    ...entries({ key: wire === parameter.name ? undefined : literal(wire) }),
    ...styleEntries(usualStyles[parameter.in], parameter.style, parameter.explode),
    ...entries({
      escape: parameter.allowReserved ? exported('src/runtime/encodings.ts', reserved) : undefined,
      content: parameter.mediaType === undefined ? undefined : content,
    }),
  ];
}

const jsonText = global('JSON.stringify');

/** A parameter with its name and its settings. */
const named = (name: string, details: readonly Entry[]): Expression =>
  details.length === 0 ? literal(name) : object([entry('name', literal(name)), ...details]);

/** The parameters of a location with their settings, in the order in which they are written. */
function parametersIn(sdk: Sdk, { operation }: NamedOperation, location: Location) {
  const keys = parameterKeys(operation);
  return operation.parameters
    .map((parameter, index) => ({ parameter, wire: keys[index] ?? parameter.name }))
    .filter(({ parameter }) => parameter.in === location)
    .sort((a, b) => (!sortedLocations.has(location) ? 0 : a.parameter.name < b.parameter.name ? -1 : 1))
    .map(({ parameter, wire }) => ({ name: parameter.name, details: detailsOf(sdk, parameter, wire) }));
}

/** The expression that writes the parameters of a location; `undefined` if there are none. */
function writerOf(sdk: Sdk, operation: NamedOperation, location: keyof typeof writers): Expression | undefined {
  const all = parametersIn(sdk, operation, location).map(({ name, details }) => named(name, details));
  return all.length === 0 ? undefined : call(exported('src/runtime/parameters/parameters.ts', writers[location]), all);
}

/** The path parameters. A simple one with its own name follows from the path. */
function pathParameters(sdk: Sdk, operation: NamedOperation): Expression | undefined {
  const told = parametersIn(sdk, operation, 'path').filter(({ details }) => details.length > 0);
  const all = told.map(({ name, details }) => entry(name, named(name, details)));
  return all.length === 0 ? undefined : object(all);
}

/** The expression that writes the query: the path's own query first, then the parameters. */
function queryOf(sdk: Sdk, operation: NamedOperation): Expression | undefined {
  const { query } = partsOf(operation.operation.path);
  const further = writerOf(sdk, operation, 'query');
  if (!query) return further;
  const given = options({ further, pathParameters: pathParameters(sdk, operation) });
  return call(exported('src/runtime/parameters/fixed-query.ts', 'fixedQuery'), [literal(query), given]);
}

/** The expression that writes the headers, including `Cookie`. */
function headerOf(sdk: Sdk, operation: NamedOperation): Expression | undefined {
  const pairs = writerOf(sdk, operation, 'cookie');
  const headers = writerOf(sdk, operation, 'header');
  if (pairs === undefined) return headers;
  return call(exported('src/runtime/parameters/cookies.ts', 'cookies'), [pairs, headers]);
}

/** The members of a descriptor for parameters. */
export const placesOf = (sdk: Sdk, operation: NamedOperation): Entry[] =>
  entries({
    pathParameters: pathParameters(sdk, operation),
    query: queryOf(sdk, operation),
    header: headerOf(sdk, operation),
  });
