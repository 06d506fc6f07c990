import { groupedBy } from '../../model/group.js';
import { derivedId, fieldPin } from '../../model/id.js';
import { keyOf } from '../../model/key.js';
import type { Declaration, Field, Id, Model, Operation } from '../../model/model.js';
import { idsInType } from '../../model/walk.js';
import { parts } from '../../names/words.js';
import { successes } from '../errors.js';
import { standIns } from './identical.js';
import type { NamingRules } from '../options.js';
import type { Pins } from '../pins.js';

/** The headers of successful responses of one operation, or of several that declare the same headers. */
export interface HeaderType {
  readonly id: Id;
  /** The operation that the type belongs to. */
  readonly owner: Operation;
  readonly fields: readonly Field[];
  readonly operations: readonly Operation[];
}

const headersId = ({ id }: Operation): Id => derivedId(id, 'ResponseHeaders');

const wireName = ({ name }: Field): string => name.toLowerCase();

/** The headers of all successful responses, without regard to case; a header is required if every response requires it. */
function headerFields(operation: Operation): Field[] {
  const responses = successes(operation);
  const first = new Map<string, Field>();
  const counts = new Map<string, number>();
  for (const { headers } of responses) {
    for (const header of headers) if (!first.has(wireName(header))) first.set(wireName(header), header);
    const required = new Set(headers.filter((header) => header.required).map(wireName));
    for (const key of required) counts.set(key, 1 + (counts.get(key) ?? 0));
  }
  first.delete('content-type');
  return [...first].map(([key, field]) => ({ ...field, required: counts.get(key) === responses.length }));
}

/** A key that is equal for equal headers, in any order; headers that the user named are equal to no other. */
function keyOfFields(fields: readonly Field[], pins: Pins): string {
  const texts = fields.map((field) => {
    const { id, examples: _examples, ...rest } = field;
    return JSON.stringify({ ...rest, name: wireName(field), pin: pins.get(fieldPin(id)) });
  });
  return keyOf(texts.sort());
}

/** The types of response headers, those that most operations share first. */
export function headerTypes({ operations }: Model, { language, conventions, pins }: NamingRules): HeaderType[] {
  const { identicalTypes, promises } = conventions;
  if (language.models.responseHeaders !== true || promises === 'plain') return [];
  const own = operations.flatMap((operation) => {
    const fields = headerFields(operation);
    return fields.length === 0 ? [] : [{ id: headersId(operation), owner: operation, fields }];
  });
  const groups = groupedBy(own, ({ id, fields }) => (identicalTypes === 'each' ? id : keyOfFields(fields, pins)));
  return [...groups.values()]
    .flatMap((group) => standIns(group, pins))
    .map(([standIn, all]) => ({ ...standIn, operations: all.map(({ owner }) => owner) }))
    .sort((a, b) => b.operations.length - a.operations.length);
}

/** The shared type of headers, by the id that each operation's own type would have. */
export const headerTwins = (types: readonly HeaderType[]): [Id, Id][] =>
  types.flatMap(({ id, owner, operations }) =>
    operations.flatMap((operation): [Id, Id][] => (operation === owner ? [] : [[headersId(operation), id]])),
  );

/** Makes shared headers the owner of the schemas inside them, in place of one operation. */
export function ownedByHeaders(model: Model, shared: readonly HeaderType[]): Model {
  if (shared.length === 0) return model;
  const operations = new Set(model.operations.map(({ id }) => id));
  const owners = new Map<Id, Id>(
    shared
      .toReversed()
      .flatMap(({ id, fields }) => fields.flatMap(({ type }) => idsInType(type).map((of) => [of, id]))),
  );
  const owned = (declaration: Declaration): Declaration => {
    const { id, hint } = declaration;
    const owner = owners.get(id);
    if (owner === undefined || hint.kind !== 'inline' || !operations.has(hint.owner)) return declaration;
    return { ...declaration, hint: { ...hint, owner } };
  };
  return { ...model, declarations: model.declarations.map(owned) };
}

/** The words at the start of all names: `X-RateLimit-Limit`, `X-RateLimit-Reset` → `RateLimit`. */
function commonFront(names: readonly string[]): string {
  const [first = [], ...others] = names.map(parts);
  const end = first.findIndex((word, at) => others.some((words) => words[at]?.toLowerCase() !== word.toLowerCase()));
  const words = end === -1 ? first : first.slice(0, end);
  return words.filter((word, at) => at > 0 || word.toLowerCase() !== 'x').join(' ');
}

/** A type of headers without its fields, named after its operation, or after the common words of its headers if it is shared. */
export function headerShell({ id, owner, fields, operations }: HeaderType, names: ReadonlyMap<Id, string>) {
  const own = `${names.get(owner.id) ?? owner.key}Response`;
  const shared = commonFront(fields.map(({ name }) => name)) || 'Response';
  const bases = operations.length > 1 ? { base: shared, otherwise: own } : { base: own };
  return { id, kind: 'object', hint: { kind: 'derived', ...bases, suffix: 'Headers' } } as const;
}
