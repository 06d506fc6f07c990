import { idAt } from '../../../../model/id.js';
import type { Model } from '../../../../model/model.js';
import { pointerOf } from '../../../../model/pointer.js';
import type { Decisions } from '../decided.js';
import { at, members, texts } from '../members.js';
import { isMethod, pathOf, type OverlayAction } from '../overlay.js';
import { unread } from './rows.js';

/** A part of a document that goes over what is there: objects merge, lists replace, `null` removes. */
function actionsFor(way: readonly string[], value: unknown): OverlayAction[] {
  const removed: OverlayAction[] = [];
  const emptied: (readonly string[])[] = [];
  const kept = (inner: unknown, at: readonly string[]): unknown => {
    if (Array.isArray(inner)) {
      if (at.at(-1) === 'x-fern-sdk-group-name') return inner.map(String).join('.');
      emptied.push(at);
      return inner;
    }
    if (typeof inner !== 'object' || inner === null) return inner;
    return Object.fromEntries(
      Object.entries(inner).flatMap(([name, member]) => {
        if (member !== null) return [[name, kept(member, [...at, name])]];
        removed.push({ target: pathOf(...way, ...at, name), remove: true });
        return [];
      }),
    );
  };
  const update = kept(value, []);
  const isEmpty = Object.keys(members(update)).length === 0;
  return [
    ...removed,
    // Lists of an update are appended to those of the document: what is null before is replaced.
    ...emptied.map((at) => ({ target: pathOf(...way), update: nested(at) })),
    ...(isEmpty ? [] : [{ target: pathOf(...way), update }]),
  ];
}

const nested = (way: readonly string[]): unknown =>
  way.reduceRight<unknown>((inner, name) => Object.fromEntries([[name, inner]]), null);

/** An overrides file as actions: one for each operation, one for all else. */
export function decideOverrides(data: unknown, model: Model | undefined, to: Decisions): void {
  const { paths, ...rest } = members(data);
  const known = new Set(model?.operations.map(({ id }) => id));
  for (const [path, item] of Object.entries(members(paths))) {
    for (const [method, operation] of Object.entries(members(item))) {
      const way = ['paths', path, method];
      const key = way.join('.');
      const isThere = model === undefined || known.has(idAt('', pointerOf(way)));
      // What the document lacks is added to the whole: no target leads to it.
      const actions =
        isMethod(method) && isThere
          ? actionsFor(way, operation)
          : actionsFor(
              [],
              Object.fromEntries([['paths', Object.fromEntries([[path, Object.fromEntries([[method, operation]])]])]]),
            );
      to.act(key, operation, isThere ? callOf(operation) : 'added to the document', ...actions);
    }
  }
  if (Object.keys(rest).length > 0)
    to.act(Object.keys(rest).join(', '), rest, 'merged into the document', ...actionsFor([], rest));
  for (const [extension, { key, value }] of unreadIn(data, [], new Map()))
    to.say('none', key, value, unread[extension] ?? '');
}

/** How an operation is called afterwards, as far as the file says it, else what it changes. */
function callOf(operation: unknown): string {
  const group = texts(at(operation, 'x-fern-sdk-group-name') ?? []);
  const name = at(operation, 'x-fern-sdk-method-name');
  if (typeof name === 'string') return `${['client', ...group, name].join('.')}()`;
  return `merged: ${Object.keys(members(operation)).join(', ')}`;
}

interface Place {
  readonly key: string;
  readonly value: unknown;
}

/** Where each extension that nothing reads stands first. */
function unreadIn(value: unknown, way: readonly string[], found: Map<string, Place>): Map<string, Place> {
  if (typeof value !== 'object' || value === null) return found;
  for (const [name, member] of Object.entries(value)) {
    const here = [...way, name];
    if (Object.hasOwn(unread, name) && !found.has(name)) found.set(name, { key: here.join('.'), value: member });
    unreadIn(member, here, found);
  }
  return found;
}
