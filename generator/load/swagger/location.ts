import { posix } from 'node:path';
import { urlIn } from '../location.js';
import { isObject, memberOf } from '../member.js';
import { fragmentOf, memberPointer, partsOf } from '../../model/pointer.js';
import type { Json, Source } from '../source.js';
import type { At } from './at.js';
import { rootOf } from './at.js';
import type { Work } from './work.js';

/** The place of each object in the converted documents. */
function pointersIn(documents: ReadonlyMap<string, Json>): ReadonlyMap<object, string> {
  const found = new Map<object, string>();
  for (const document of documents.values()) {
    const stack: (readonly [value: Json, pointer: string])[] = [[document, '']];
    for (let top = stack.pop(); top !== undefined; top = stack.pop()) {
      const [value, pointer] = top;
      if (typeof value !== 'object' || value === null || found.has(value)) continue;
      found.set(value, pointer);
      const members = Object.entries(value as Record<string, Json>);
      for (const [name, member] of members.reverse()) stack.push([member, memberPointer(pointer, name)]);
    }
  }
  return found;
}

/** The path of a file as a reference in another one names it. */
function pathTo(source: Source, file: string, from: string): string {
  if (file === from) return '';
  const [target, base] = [new URL(urlIn(source, file)), new URL(urlIn(source, from))];
  if (target.origin !== base.origin || target.protocol !== base.protocol || target.host !== base.host)
    return target.href;
  return posix.relative(posix.dirname(base.pathname), target.pathname);
}

/** Points every reference to the new place of its target. */
export function settleReferences(work: Work, documents: ReadonlyMap<string, Json>): void {
  const pointers = pointersIn(documents);
  /** The nearest part around the place that was made stands somewhere; the rest of the way is what it was. */
  const pointerNow = ({ file, pointer }: At): string => {
    let value: Json | undefined = rootOf(work.source, file).value;
    let now = '';
    for (const part of partsOf(pointer)) {
      value = memberOf(value, part);
      const made = isObject(value) || Array.isArray(value) ? work.made.get(value) : undefined;
      now = (made && pointers.get(made)) ?? memberPointer(now, part);
    }
    return now;
  };
  for (const { holder, key, into, target } of work.references) {
    const fragment = pointerNow(target).replaceAll(/[%\s]/gu, encodeURIComponent);
    const path = pathTo(work.source, target.file, into);
    holder[key] = path !== '' && fragment === '' ? path : path + fragmentOf(fragment);
  }
}
