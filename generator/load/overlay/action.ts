import type { Code } from '../../diagnostics/catalogue.js';
import { sizeOf, type Growth } from './growth.js';
import { select } from './jsonpath.js';
import type { Location } from './jsonpath.js';
import { describe, draftOf, isDraftObject, isObject, memberOf, setMember } from '../member.js';
import type { Draft, DraftObject } from '../member.js';
import { merged } from './merge.js';
import type { Renames } from './renames.js';
import type { Json, JsonObject } from '../source.js';

/** One action of an overlay; `fault` reports a fault of one of its members. */
export interface Action {
  readonly target: string;
  /** The target ends in `~`: it selects names, not values. An extension of the specification that is in wide use. */
  readonly names: boolean;
  readonly members: JsonObject;
  /** What all actions together add. */
  readonly growth: Growth;
  readonly renames: Renames;
  readonly fault: (code: Code, message: string, member?: string) => void;
}

const byNames = /^\$(?:\.[\w-]+|\['[^'\\]*'\])*$/u;

/** Applies one action to a working copy (Overlay Specification 1.1, section 4.4.3). */
export function applyAction(draft: DraftObject, action: Action): void {
  const { members, fault, renames } = action;
  // A path of names alone finds its place without a search.
  if (!action.names || !byNames.test(action.target)) renames.settle();
  const selection = select(action.target, draft);
  if ('excess' in selection) {
    fault('overlay/too-large', `"${action.target}": ${selection.excess}`);
    return;
  }
  if ('fault' in selection) {
    fault('overlay/jsonpath', `"${action.target}" is not a JSONPath: ${selection.fault}`);
    return;
  }
  if (selection.found.length === 0) {
    fault('overlay/no-match', `"${action.target}" selects nothing`);
    return;
  }
  // Section 4.4.3: with `remove: true` the update is ignored.
  if (memberOf(members, 'remove') === true) remove(draft, selection.found, action);
  else if (action.names) renameAll(draft, selection.found, action);
  else if (Object.hasOwn(members, 'copy')) copy(draft, selection.found, action);
  else if (Object.hasOwn(members, 'update')) update(draft, selection.found, members['update'] ?? null, action);
}

function update(
  draft: DraftObject,
  found: readonly Location[],
  value: Json,
  { fault, growth, target: path }: Action,
): void {
  const refusal = growth.refuses(sizeOf(value), found);
  if (refusal !== undefined) {
    fault('overlay/too-large', `"${path}": ${refusal}`);
    return;
  }
  for (const location of found) {
    const name = location.at(-1);
    if (name === undefined) {
      if (isObject(value)) merged(draft, value);
      else fault('overlay/update', `the document itself cannot become ${describe(value)}`, 'update');
      continue;
    }
    const parent = parentOf(draft, location);
    const target = parent === undefined ? undefined : memberOf(parent, String(name));
    // An earlier replacement of the same action may have taken this place away.
    if (parent === undefined || target === undefined) continue;
    // Section 4.4.3: what is given for an array is an entry to append; a list of entries is accepted as well.
    if (Array.isArray(target) && !Array.isArray(value)) (target as Draft[]).push(draftOf(value));
    else put(parent, name, merged(target as Draft, value));
  }
}

function copy(draft: DraftObject, found: readonly Location[], action: Action): void {
  const from = action.members['copy'];
  const selection = typeof from === 'string' ? select(from, draft) : { fault: `it is ${describe(from)}` };
  if ('excess' in selection) {
    action.fault('overlay/too-large', `"copy": ${selection.excess}`, 'copy');
    return;
  }
  if ('fault' in selection) {
    action.fault('overlay/jsonpath', `"copy" is not a JSONPath: ${selection.fault}`, 'copy');
    return;
  }
  const [source] = selection.found;
  if (source === undefined || selection.found.length > 1) {
    action.fault('overlay/update', `"copy" selects ${selection.found.length} places; exactly one was expected`, 'copy');
    return;
  }
  // A copy first: the target may lie inside what is copied.
  update(draft, found, draftOf(valueAt(draft, source) ?? null), action);
}

function remove(draft: DraftObject, found: readonly Location[], { fault }: Action): void {
  const doomed = new Map<Draft, Set<string>>();
  for (const location of found) {
    const parent = parentOf(draft, location);
    if (parent === undefined) fault('overlay/update', 'the document itself cannot be removed', 'remove');
    else doomed.set(parent, (doomed.get(parent) ?? new Set()).add(String(location.at(-1))));
  }
  for (const [parent, names] of doomed) {
    // All of an array at once, so that no removal shifts the place of another.
    if (Array.isArray(parent)) {
      const kept = parent.filter((_, index) => !names.has(String(index)));
      parent.length = 0;
      for (const item of kept) parent.push(item);
    } else for (const name of names) Reflect.deleteProperty(parent as DraftObject, name);
  }
}

function renameAll(draft: DraftObject, found: readonly Location[], { members, target, renames, fault }: Action): void {
  const to = members['update'];
  if (typeof to !== 'string') {
    fault('overlay/update', `"${target}~" selects a name; the update is ${describe(to)}, not a string`, 'update');
    return;
  }
  // The deepest first: their way leads through the names that change after them.
  for (const location of [...found].sort((a, b) => b.length - a.length)) {
    const parent = parentOf(draft, location);
    const from = String(location.at(-1));
    if (!isDraftObject(parent))
      fault('overlay/update', `"${target}~" selects something without a name: the document or an item of an array`);
    else if (from === to) continue;
    else if (Object.hasOwn(parent, to))
      fault('overlay/update', `"${from}" cannot be renamed: "${to}" exists already`, 'update');
    else renames.rename(parent, from, to);
  }
}

function put(parent: Draft[] | DraftObject, name: string | number, value: Draft): void {
  if (Array.isArray(parent)) parent[Number(name)] = value;
  else setMember(parent, String(name), value);
}

function parentOf(draft: DraftObject, location: Location): Draft[] | DraftObject | undefined {
  const parent = location.length === 0 ? undefined : valueAt(draft, location.slice(0, -1));
  return Array.isArray(parent) || isDraftObject(parent) ? parent : undefined;
}

function valueAt(draft: DraftObject, location: Location): Draft | undefined {
  let value: Draft | undefined = draft;
  for (const part of location) value = memberOf(value, String(part)) as Draft | undefined;
  return value;
}
