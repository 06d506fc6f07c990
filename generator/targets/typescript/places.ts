import { parameterKeys } from '../../naming/derive.js';
import type { NamedOperation } from '../../naming/api.js';
import type { Location, Parameter, Style } from '../../model/model.js';
import { partsOf } from '../../model/path.js';
import { exactWriter, isExact } from './exact.js';
import type { Module } from './module.js';
import { styleTexts } from './style.js';
import { argumentsText, key, quote } from './text.js';

/** What each place writes where nothing else is said. */
const usual: Readonly<Record<Location, Style>> = {
  path: 'simple',
  query: 'form',
  header: 'simple',
  cookie: 'form',
};

/** The function that writes the parameters of a place; those of the path are part of its template. */
const writers: Readonly<Partial<Record<Location, string>>> = { query: 'pairs', header: 'headers', cookie: 'pairs' };

/** Places that hold their parameters in the order of their names, whatever the order of the document. */
const sorted: ReadonlySet<Location> = new Set(['query', 'cookie']);

/** A parameter of the descriptor: its name alone, where the rest is as usual. */
function parameterText(module: Module, parameter: Parameter, wire: string): string {
  const { imports } = module;
  const content =
    parameter.mediaType !== undefined && isExact(module, parameter.type) ? exactWriter(module) : undefined;
  // The query begins at a question mark.
  const reserved = parameter.in === 'path' ? 'keepReservedInPath' : 'keepReserved';
  const details = [
    ...(wire === parameter.name ? [] : [`key: ${quote(wire)}`]),
    ...styleTexts(imports, usual[parameter.in], parameter.style, parameter.explode),
    ...(parameter.allowReserved ? [`escape: ${imports.value('src/lib/encodings.ts', reserved)}`] : []),
    ...(parameter.mediaType === undefined ? [] : [`content: ${content ?? 'JSON.stringify'}`]),
  ];
  return details.length === 0
    ? quote(parameter.name)
    : `{ ${[`name: ${quote(parameter.name)}`, ...details].join(', ')} }`;
}

/** What writes the parameters of one place, `undefined` where that goes without saying. */
function parametersText(module: Module, { operation }: NamedOperation, location: Location): string | undefined {
  const keys = parameterKeys(operation);
  const texts = operation.parameters
    .map((parameter, index) => ({ parameter, wire: keys[index] ?? parameter.name }))
    .filter(({ parameter }) => parameter.in === location)
    .sort((a, b) => (!sorted.has(location) ? 0 : a.parameter.name < b.parameter.name ? -1 : 1))
    .map(({ parameter, wire }) => ({ name: parameter.name, text: parameterText(module, parameter, wire) }));
  const writer = writers[location];
  if (writer !== undefined) {
    const list = texts.map(({ text }) => text).join(', ');
    return texts.length === 0 ? undefined : `${module.imports.value('src/lib/parameters.ts', writer)}(${list})`;
  }
  // A simple path parameter under its own name is what the path already says.
  const told = texts.filter(({ text }) => text.startsWith('{'));
  return told.length === 0 ? undefined : `{ ${told.map(({ name, text }) => `${key(name)}: ${text}`).join(', ')} }`;
}

/** What writes the query: that of the path first, then its parameters. */
function queryText(module: Module, operation: NamedOperation): string | undefined {
  const { query } = partsOf(operation.operation.path);
  const parameters = parametersText(module, operation, 'query');
  if (!query) return parameters;
  const given = [quote(query), parameters, parametersText(module, operation, 'path')];
  return `${module.imports.value('src/lib/fixed-query.ts', 'fixedQuery')}(${argumentsText(given)})`;
}

/** What writes the headers, including `Cookie`. */
function headerText(module: Module, operation: NamedOperation): string | undefined {
  const pairs = parametersText(module, operation, 'cookie');
  const headers = parametersText(module, operation, 'header');
  if (pairs === undefined) return headers;
  return `${module.imports.value('src/lib/cookies.ts', 'cookies')}(${argumentsText([pairs, headers])})`;
}

/** The members of a descriptor that write the parameters. */
export function placesText(module: Module, operation: NamedOperation): string[] {
  const members = {
    pathParameters: parametersText(module, operation, 'path'),
    query: queryText(module, operation),
    header: headerText(module, operation),
  };
  return Object.entries(members).flatMap(([member, text]) => (text === undefined ? [] : [`${member}: ${text},`]));
}
