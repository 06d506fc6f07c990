import type { Json, JsonObject } from './source.js';

/** A JSON value while this stage still works on its own copy of it. */
export type Draft = null | boolean | number | string | Draft[] | DraftObject;

/** A JSON object while this stage still works on its own copy of it. */
export interface DraftObject {
  [key: string]: Draft;
}

/** Whether a value is a JSON object: not an array, not null. */
export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Like `isObject`, for a working copy. */
export function isDraftObject(value: Draft | undefined): value is DraftObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** An own member of an object or array by name; never one of the prototype (`toString`, `__proto__`). */
export function memberOf(value: Json | undefined, name: string): Json | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  if (Array.isArray(value)) return /^(0|[1-9]\d*)$/.test(name) ? (value as readonly Json[])[Number(name)] : undefined;
  return Object.hasOwn(value, name) ? (value as JsonObject)[name] : undefined;
}

/** Sets an own member; a plain assignment to `__proto__` would set the prototype instead. */
export function setMember(object: DraftObject, name: string, value: Draft): void {
  if (name !== '__proto__') object[name] = value;
  else Object.defineProperty(object, name, { value, writable: true, enumerable: true, configurable: true });
}

/** A copy that shares nothing with its source, so aliases of YAML come apart as well. */
export function draftOf(value: Json): Draft {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return (value as readonly Json[]).map(draftOf);
  const copy: DraftObject = {};
  for (const name of Object.keys(value)) {
    const member = (value as JsonObject)[name] ?? null;
    setMember(copy, name, typeof member === 'object' ? draftOf(member) : member);
  }
  return copy;
}

/** The type of a value in the words of JSON, with its article, as messages say it. */
export function describe(value: Json | undefined): string {
  if (value === undefined) return 'nothing';
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'an array';
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`;
}
