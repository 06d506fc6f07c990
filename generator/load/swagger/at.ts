import { resolveReference } from '../resolve.js';
import { isObject, memberOf } from '../member.js';
import { memberPointer } from '../../model/pointer.js';
import { foundIn } from '../../model/findings.js';
import type { SearchableSource } from '../searchable.js';
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
  return { file: at.file, pointer: memberPointer(at.pointer, key), value };
}

/** The members of an object with their keys, in document order. */
export function membersOf(at: At | undefined): (readonly [key: string, member: At])[] {
  if (at === undefined || !isObject(at.value)) return [];
  const { file, pointer } = at;
  return Object.entries(at.value).map(([key, value]) => [key, { file, pointer: memberPointer(pointer, key), value }]);
}

/** The items of a list; none of anything else. */
export function itemsOf(at: At | undefined): At[] {
  if (at === undefined || !Array.isArray(at.value)) return [];
  const { file, pointer } = at;
  return (at.value as readonly Json[]).map((value, index) => ({ file, pointer: memberPointer(pointer, index), value }));
}

/** The member `key` where it is a string. */
export function textOf(at: At | undefined, key: string): string | undefined {
  const value = memberOf(at?.value, key);
  return typeof value === 'string' ? value : undefined;
}

/** Follows references while they pass. Each is followed once: documents have long chains of them. */
function follower(passes: (at: At) => boolean): (source: SearchableSource, start: At) => At | undefined {
  const newEnds = (): Map<Json, At | undefined> => new Map();
  return (source, start) => {
    const known = foundIn(source, newEnds);
    const passed = new Set<Json>();
    let at: At | undefined = start;
    while (at !== undefined && passes(at)) {
      if (known.has(at.value) || passed.has(at.value)) {
        at = known.get(at.value);
        break;
      }
      passed.add(at.value);
      at = resolveReference(source, at.file, textOf(at, '$ref') ?? '');
    }
    for (const value of passed) known.set(value, at);
    return at;
  };
}

const isReference = (at: At): boolean => textOf(at, '$ref') !== undefined;

/** What a reference leads to in the end, or the value itself; `undefined` where it leads nowhere, or in a circle. */
export const followed = follower(isReference);

/** The first on the way that says something itself. */
const saying = follower((at) => isReference(at) && membersOf(at).length === 1);

/** An object and what its `$ref` leads to, as far as that says something: what is laid over comes first. */
export function layersOf(source: SearchableSource, top: At): At[] {
  const layers = [top];
  const known = new Set([top.value]);
  for (let at = top, ref = textOf(at, '$ref'); ref !== undefined; ref = textOf(at, '$ref')) {
    const first = resolveReference(source, at.file, ref);
    const next = first && saying(source, first);
    if (next === undefined || known.has(next.value)) break;
    layers.push(next);
    known.add(next.value);
    at = next;
  }
  return layers;
}
