import { isObject } from '../member.js';
import type { Json } from '../source.js';
import { below, itemsOf, layersOf, membersOf, type At } from './at.js';
import { methods } from './grammar.js';
import { bodyOf, operation, otherParameters, type Shared } from './operation.js';
import { isOfBody } from './request-body.js';
import { objectOf, partOf, refersTo, within, type Entry, type Work } from './work.js';

const isMethod = (key: string): boolean => (methods as readonly string[]).includes(key);

/** The operations that a path item inherits by reference, each with the body parameters of the path item itself. */
function inherited(work: Work, at: At, layers: readonly At[], shared: Shared): Entry[] {
  return methods.flatMap((method): Entry[] => {
    const target = layers.map((layer) => below(layer, method)).find((one) => one !== undefined);
    if (target === undefined || below(at, method) !== undefined) return [];
    const body = bodyOf(work, target, shared, layersOf(work.source, target).slice(1));
    const made = partOf(work, at, Object.fromEntries<Json>([['$ref', ''], ...body]));
    refersTo(work, made, '$ref', target);
    return [[method, made]];
  });
}

/** A Path Item Object. Parameters that are the body, or a part of it, become those of its operations. */
export function pathItem(work: Work, at: At): Json {
  if (!isObject(at.value)) return within(work, at);
  const layers = layersOf(work.source, at);
  const lists = layers.map((layer) => itemsOf(below(layer, 'parameters')).filter((one) => isOfBody(work, one)));
  const shared = lists.toReversed();
  const members = membersOf(at).flatMap(([key, member]): Entry[] => {
    if (key === 'parameters') return otherParameters(work, member);
    return [[key, isMethod(key) ? operation(work, member, shared) : work.convert(work, member)]];
  });
  return objectOf(work, at, [
    ...members,
    ...((lists[0] ?? []).length === 0 ? [] : inherited(work, at, layers.slice(1), shared)),
  ]);
}
