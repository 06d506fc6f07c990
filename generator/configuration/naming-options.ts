import type { Conventions } from '../conventions/conventions.js';
import { pinnedId } from '../model/id.js';
import type { Model } from '../model/model.js';
import { globals, keywords } from '../languages/typescript-reserved.js';
import { identifier, isFileName, shortened } from '../names/identifier.js';
import { calmPascal, parts, pascal, singular } from '../names/words.js';
import type { TargetContext } from '../targets/target.js';
import type { Configuration } from './configuration.js';

/** Words in titles that do not distinguish an API. */
const filler =
  /\b(?:the|rest|http|open)?\s*(?:api|openapi|swagger)\b(?:\s*(?:reference|specification|documentation|v?\d[\d.]*))?/giu;

/** Names that a client class cannot have, because it would shadow globals. */
const reserved = new Set([...globals, 'ServerList']);

/** Members of every object, which cannot be names in code. */
const ofObjects: ReadonlySet<string> = new Set([
  '__proto__',
  'prototype',
  ...Object.getOwnPropertyNames(Object.prototype),
]);

/** Whether a class can have a configured name: it shadows nothing, and its page is a valid file name everywhere. */
export const isFreeClassName = (name: string): boolean =>
  !reserved.has(name) && !keywords.includes(name) && !ofObjects.has(name) && isFileName(name);

/** A short name of an API from its title: `Swagger Petstore - OpenAPI 3.0` → `Petstore`. */
export function clientName(title: string): string {
  const words = parts(title.replaceAll(filler, ' ')).filter((word) => !/^v?\d+$/u.test(word));
  const name = shortened(identifier(calmPascal(words.slice(0, 3).join(' ')) || 'Api', 'Api'));
  return reserved.has(name) ? `${name}Api` : name;
}

/** The possible names of a document's types, in lower case. */
function typeNames({ declarations }: Model): Set<string> {
  const names = declarations.flatMap(({ hint }) => {
    if (hint.kind === 'component') return [hint.key];
    return hint.kind === 'inline' ? [hint.title ?? '', hint.property ?? '', singular(hint.property ?? '')] : [];
  });
  return new Set(names.map((name) => pascal(name).toLowerCase()));
}

/** The client class: a short name of the API that is not the name of a type. */
function clientClass(short: string, model: Model, { clientNames }: Conventions): string {
  const isTaken = clientNames === 'apart' && typeNames(model).has(short.toLowerCase());
  return isTaken ? `${short}Client` : short;
}

const ascii = (text: string): string => text.replaceAll(/[^A-Za-z0-9]+/gu, ' ').trim();

/** The base classes of errors. They are files in one folder, so their names differ in more than case. */
function errorClasses({ base, fallback }: Configuration['errors'], client: string): TargetContext['errors'] {
  const all = base ?? `${client}Error`;
  const rest = fallback ?? 'APIError';
  return { base: all, fallback: rest.toLowerCase() === all.toLowerCase() ? `Unexpected${rest}` : rest };
}

/** The naming options of all targets: from the configuration, completed from the document. */
export function describeClient(configuration: Configuration, model: Model): Omit<TargetContext, 'named' | 'output'> {
  const short = configuration.client ?? clientName(model.info.title);
  const client = configuration.client ?? clientClass(short, model, configuration.conventions);
  const words = ascii(short.replaceAll(/(?<=[a-z\d])(?=[A-Z])/gu, ' ')).split(' ');
  return {
    model,
    pins: new Map(Object.entries(configuration.names).map(([key, name]) => [pinnedId(key), name])),
    package: configuration.package ?? `${words.join('-').toLowerCase() || 'api'}-sdk`,
    client,
    conventions: configuration.conventions,
    errors: errorClasses(configuration.errors, short),
    environmentPrefix: configuration.environmentPrefix ?? (words.join('_').toUpperCase() || 'API'),
    folders: configuration.folders,
    positionalArguments: configuration.positionalArguments,
    bodyFirst: configuration.bodyFirst,
    samples: configuration.samples,
    targets: configuration.targets.map(({ target, output, options }) => ({ name: target.name, output, options })),
  };
}
