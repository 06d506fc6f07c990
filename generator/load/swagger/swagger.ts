import type { Outcome } from '../../diagnostics/diagnostic.js';
import { draftOf } from '../member.js';
import { searchable } from '../searchable.js';
import type { Json, Source } from '../source.js';
import { itemsOf, membersOf, rootOf, textOf, type At } from './at.js';
import { body } from './body.js';
import { document } from './document.js';
import type { Kind } from './grammar.js';
import { settleReferences } from './location.js';
import { mediaTypesOf } from './media-types.js';
import { operation } from './operation.js';
import { originIn } from './origin.js';
import { header, parameter } from './parameter.js';
import { pathItem } from './path-item.js';
import { reach, type Part } from './reach.js';
import { response } from './response.js';
import { alternative, items, mapping, schema } from './schema.js';
import { securityScheme } from './security.js';
import { within, type Work } from './work.js';

/** What becomes of each kind of object; what is not listed stays as it is, around what it holds. */
const converters: Partial<Record<Kind, (work: Work, at: At) => Json>> = {
  document,
  pathItem,
  operation: (work, at) => operation(work, at, []),
  parameter: (work, at) =>
    textOf(at, 'in') === 'body' ? body(work, at, work.mediaTypes.at(at, 'consumes')) : parameter(work, at),
  response: (work, at) => response(work, at, work.mediaTypes.at(at, 'produces')),
  header,
  schema,
  alternative,
  items,
  mapping,
  securityScheme,
};

/** Data is kept, but somebody may refer to a part of it. */
function data(work: Work, at: At): Json {
  if (typeof at.value !== 'object' || at.value === null) return at.value;
  if (Array.isArray(at.value)) {
    const all = itemsOf(at).map(({ value, ...place }) => ({ was: value, is: work.convert(work, { ...place, value }) }));
    return all.every(({ was, is }) => was === is) ? (at.value as Json) : all.map(({ is }) => is);
  }
  const all = membersOf(at).map(([key, member]) => [key, member.value, work.convert(work, member)] as const);
  return all.every(([, was, is]) => was === is) ? at.value : Object.fromEntries(all.map(([key, , is]) => [key, is]));
}

function converterOf(parts: ReadonlyMap<object, Part>): Work['convert'] {
  return (work, at) => {
    const part = typeof at.value === 'object' && at.value !== null ? parts.get(at.value) : undefined;
    if (part === undefined) return data(work, at);
    return (converters[part.kind] ?? within)(work, at);
  };
}

/**
 * The conversion of a document of Swagger 2.0, in all its files, to OpenAPI 3.0. Files keep their names, and what stands
 * in others than the root keeps its place. What has no counterpart is reported where it stands.
 */
export function fromSwagger(written: Source): Outcome<Source> {
  // Aliases of YAML become separate objects, since the result of an object is found by its identity.
  const documents = new Map([...written.documents].map(([file, value]) => [file, draftOf(value) as Json]));
  const source = searchable({ ...written, documents });
  const parts = reach(source);
  const work: Omit<Work, 'into'> = {
    source,
    mediaTypes: mediaTypesOf(source, parts.values()),
    convert: converterOf(parts),
    isCopy: false,
    origins: new WeakMap(),
    made: new Map(),
    references: [],
    later: [],
    diagnostics: [],
  };
  const made = new Map<string, Json>();
  for (const file of documents.keys()) made.set(file, work.convert({ ...work, into: file }, rootOf(source, file)));
  // Filling in a part finds further parts: the list grows while it is processed.
  for (const next of work.later) next();
  settleReferences({ ...work, into: source.root }, made);
  const origin = originIn(source, made, work.origins);
  const diagnostics = [...new Map(work.diagnostics.map((one) => [JSON.stringify(one), one])).values()];
  return { value: { ...written, documents: made, origin }, diagnostics };
}
