import { kinds } from './openapi-grammar.js';
import type { KindName } from './openapi-grammar.js';
import { memberOf } from './member.js';
import type { Json, JsonObject } from './source.js';
import { pointerAt, type PathStep } from './path-step.js';

export { fileOfReference, followReference, resolveReference } from './resolve.js';

/** The text of a reference; `pointer` is the place of the object whose member `key` it is. */
export interface Reference {
  readonly pointer: string;
  readonly key: string;
  readonly ref: string;
}

interface Step extends PathStep {
  readonly value: object;
  readonly kind: string;
}

/** An object of a document that is not data, with its kind. */
export interface Part {
  readonly value: JsonObject;
  readonly kind: string;
  /** Its `$ref`, if that is a reference or was meant to be one. */
  readonly ref: Json | undefined;
  readonly pointer: () => string;
}

/** The texts of all references of a document, without their places. */
export function* referenceTexts(document: Json): Generator<string> {
  for (const part of objectsOf(document)) {
    if (typeof part.ref === 'string') yield part.ref;
    for (const { ref } of namesIn(document, part)) yield ref;
  }
}

/**
 * Every real reference of a document, also a `$ref` that is not a string; one in data (defaults, examples, enums,
 * extensions) is none.
 */
export function* referencesOf(
  document: Json,
  kind: KindName = 'object',
): Generator<Omit<Reference, 'ref'> & { readonly ref: Json }> {
  for (const part of objectsOf(document, kind)) {
    if (part.ref !== undefined) yield { pointer: part.pointer(), key: '$ref', ref: part.ref };
    for (const named of namesIn(document, part)) yield { pointer: part.pointer(), ...named };
  }
}

/** What a discriminator or its mapping refers to, by member. */
function namesIn(document: Json, part: Part): Omit<Reference, 'pointer'>[] {
  return namingKeys(part).flatMap((key) => {
    const ref = part.value[key];
    return typeof ref === 'string' && isReference(document, ref) ? [{ key, ref }] : [];
  });
}

/** The members of a discriminator and of its mapping that name schemas (OpenAPI 3.2, Discriminator Object). */
function namingKeys({ kind, value }: Part): readonly string[] {
  if (kind === 'mapping') return Object.keys(value).filter((key) => key !== '$ref');
  return kind === 'discriminator' && Object.hasOwn(value, 'defaultMapping') ? ['defaultMapping'] : [];
}

/** Whether a text is a reference to a schema; a text that is also the name of a component is that name. */
function isReference(document: Json, text: string): boolean {
  if (!/[/#]|\.(?:json|ya?ml)$/iu.test(text)) return false;
  const maps = [memberOf(memberOf(document, 'components'), 'schemas'), memberOf(document, 'definitions')];
  return !maps.some((map) => memberOf(map, text) !== undefined);
}

/** Every object of a document that is not data, in order. Iterative, since documents may be deep. */
export function* objectsOf(document: Json, kind: KindName = 'object'): Generator<Part> {
  const stack: Step[] = [];
  const push = (value: Json | undefined, kindName: string | undefined, above: Step | undefined, name: string): void => {
    if (typeof value === 'object' && value !== null && kindName !== undefined && kindName !== 'data') {
      stack.push({ value, kind: kindName, above, name });
    }
  };
  push(document, kind, undefined, '');
  for (let step = stack.pop(); step !== undefined; step = stack.pop()) {
    const at = step;
    const row = kinds.get(at.kind);
    if (row === undefined) continue;
    if (Array.isArray(at.value)) {
      const items = at.value as readonly Json[];
      // Backwards, so that they leave the stack in document order.
      for (let index = items.length - 1; index >= 0; index--) push(items[index], row.items, at, String(index));
      continue;
    }
    const object = at.value as JsonObject;
    const stated = Object.hasOwn(object, '$ref') ? object['$ref'] : undefined;
    // A string can only be a reference, also where names are expected: `schemas: { $ref: ./schemas.yaml }` is common.
    const ref = typeof stated === 'string' || row.reference === true ? stated : undefined;
    yield { value: object, kind: at.kind, ref, pointer: () => pointerAt(at) };
    for (const name of Object.keys(object).reverse()) {
      const value = object[name];
      // Most members are strings and numbers, which contain nothing.
      if (typeof value !== 'object' || value === null || (name === '$ref' && ref !== undefined)) continue;
      const other = row.extensions === true && name.startsWith('x-') ? 'data' : row.other;
      push(value, row.members.get(name) ?? other, at, name);
    }
  }
}
