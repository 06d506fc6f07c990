import type { Json, JsonObject } from './source.js';

/** A JSON value of which this stage has its own copy. */
export type Draft = null | boolean | number | string | Draft[] | DraftObject;

/** A JSON object of which this stage has its own copy. */
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

/** An own member of an object or array by name, never an inherited one (`toString`, `__proto__`). */
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

/** A deep copy without shared parts, so aliases of YAML become separate values. */
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

/** The JSON type of a value with its article, for messages. */
export function describe(value: Json | undefined): string {
  if (value === undefined) return 'nothing';
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'an array';
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`;
}
