import { followReference, resolveReference } from '../resolve.js';
import { isObject, memberOf } from '../member.js';
import { escapePart } from '../pointer.js';
import type { Json, Source } from '../source.js';

/** A value of a document of Swagger 2.0, and where it stands. */
export interface At {
  readonly file: string;
  readonly pointer: string;
  readonly value: Json;
}

/** The root of the document. */
export const rootOf = (source: Source, file = source.root): At => ({
  file,
  pointer: '',
  value: source.documents.get(file) ?? null,
});

/** The member `key` of an object or array; own members only. */
export function below(at: At | undefined, key: string): At | undefined {
  const value = memberOf(at?.value, key);
  if (at === undefined || value === undefined) return undefined;
  return { file: at.file, pointer: `${at.pointer}/${escapePart(key)}`, value };
}

/** The members of an object with their keys, in document order. */
export function membersOf(at: At | undefined): (readonly [key: string, member: At])[] {
  if (at === undefined || !isObject(at.value)) return [];
  const { file, pointer } = at;
  return Object.entries(at.value).map(([key, value]) => [
    key,
    { file, pointer: `${pointer}/${escapePart(key)}`, value },
  ]);
}

/** The items of a list; none of anything else. */
export function itemsOf(at: At | undefined): At[] {
  if (at === undefined || !Array.isArray(at.value)) return [];
  const { file, pointer } = at;
  return (at.value as readonly Json[]).map((value, index) => ({ file, pointer: `${pointer}/${String(index)}`, value }));
}

/** The member `key` where it is a string. */
export function textOf(at: At | undefined, key: string): string | undefined {
  const value = memberOf(at?.value, key);
  return typeof value === 'string' ? value : undefined;
}

/** What a reference leads to in the end, or the value itself; `undefined` where it leads nowhere. */
export function followed(source: Source, at: At): At | undefined {
  const ref = textOf(at, '$ref');
  return ref === undefined ? at : followReference(source, at.file, ref);
}

/** An object and what its `$ref` leads to, one step after the other: what is laid over comes first. */
export function layersOf(source: Source, top: At): At[] {
  const layers = [top];
  const known = new Set([top.value]);
  for (let at = top, ref = textOf(at, '$ref'); ref !== undefined; ref = textOf(at, '$ref')) {
    const next = resolveReference(source, at.file, ref);
    if (next === undefined || known.has(next.value)) break;
    layers.push(next);
    known.add(next.value);
    at = next;
  }
  return layers;
}
