import { kinds } from './openapi-grammar.js';
import { draftOf, isDraftObject, memberOf, setMember } from './member.js';
import type { Draft } from './member.js';
import { partsOf, uriFragmentOf } from '../model/pointer.js';
import type { Json, JsonObject } from './source.js';
import { pointerAt, type PathStep } from './path-step.js';

/** A visited schema, with the base URL of the references in it. */
interface Step extends PathStep {
  readonly value: object;
  readonly kind: string;
  readonly base: string;
}

/** The pointers of what a document identifies by URL: schemas with their own base URL, and anchors (`url#name`). */
type Embedded = ReadonlyMap<string, string>;

const absolute = (reference: string, base: string): URL | undefined => {
  try {
    return new URL(reference, base);
  } catch {
    return undefined;
  }
};

const withoutFragment = ({ href }: URL): string => href.split('#', 1)[0] ?? href;

/** The identifier of a schema: `$id`; in draft 4 `id`, which is ignored beside a reference. */
function idOf({ value, kind, above }: Step): string | undefined {
  const id = memberOf(value as JsonObject, '$id');
  if (typeof id === 'string') return id;
  const old = kind === 'schema' || above === undefined ? memberOf(value as JsonObject, 'id') : undefined;
  return typeof old === 'string' && memberOf(value as JsonObject, '$ref') === undefined ? old : undefined;
}

/** Every object of a document that may be a schema, in document order, with its base (JSON Schema Core, section 8.2.1). */
function* schemasOf(document: Json, url: string): Generator<Step> {
  const stack: Step[] = [];
  const push = (value: Json | undefined, kind: string | undefined, base: string, above?: Step, name = ''): void => {
    if (typeof value === 'object' && value !== null && kind !== undefined && kind !== 'data')
      stack.push({ value, kind, base, above, name });
  };
  push(document, 'object', url);
  for (let step = stack.pop(); step !== undefined; step = stack.pop()) {
    const row = kinds.get(step.kind);
    if (row === undefined) continue;
    const isList = Array.isArray(step.value);
    const isSchema = !isList && (step.kind === 'schema' || step.kind === 'object');
    const id = isSchema ? idOf(step) : undefined;
    const own = id === undefined ? undefined : absolute(id, step.base);
    const base = own === undefined ? step.base : withoutFragment(own);
    const at = base === step.base ? step : { ...step, base };
    if (isSchema) yield at;
    for (const name of Object.keys(step.value).reverse()) {
      const value = (at.value as JsonObject)[name];
      if (typeof value !== 'object' || value === null) continue;
      const other = row.extensions === true && name.startsWith('x-') ? 'data' : row.other;
      const kind = isList ? row.items : (row.members.get(name) ?? other);
      push(value, kind, base, at, name);
    }
  }
}

/** The identifiers of a document; the first of two schemas with the same one has it. */
function embeddedIn(document: Json, url: string): Embedded {
  const found = new Map<string, string>();
  const note = (name: string, step: Step): void => {
    if (!found.has(name)) found.set(name, pointerAt(step));
  };
  for (const step of schemasOf(document, url)) {
    const id = idOf(step);
    const anchor = id?.startsWith('#') === true ? id.slice(1) : memberOf(step.value as JsonObject, '$anchor');
    const dynamic = memberOf(step.value as JsonObject, '$dynamicAnchor');
    if (id !== undefined && !id.startsWith('#')) note(step.base, step);
    for (const name of [anchor, dynamic]) if (typeof name === 'string') note(`${step.base}#${name}`, step);
  }
  return found;
}

/** The pointer that a reference leads to in its own document; `undefined` if nothing there has that URL. */
function pointerTo(document: Json, names: Embedded, reference: string, base: string): string | undefined {
  const target = absolute(reference, base);
  if (target === undefined) return undefined;
  let fragment = target.hash.slice(1);
  try {
    fragment = decodeURIComponent(fragment);
  } catch {
    return undefined;
  }
  const resource = withoutFragment(target);
  if (fragment !== '' && !fragment.startsWith('/')) return names.get(`${resource}#${fragment}`);
  const start = names.get(resource);
  if (start === undefined) return undefined;
  const parts = partsOf(start + fragment);
  const there = parts.reduce<Json | undefined>((value, part) => memberOf(value, part), document);
  return there === undefined ? undefined : start + fragment;
}

/**
 * A document in which references that start from the URL of an embedded schema, or name one, are written as pointers
 * (JSON Schema Core, section 9.3.1). What leads nowhere that way stays as it is: many documents give schemas an `$id`
 * and refer from the top of the file all the same.
 */
export function withEmbedded(document: Json, url: string): Json {
  const names = embeddedIn(document, url);
  if (names.size === 0) return document;
  const changes: { readonly pointer: string; readonly key: string; readonly reference: string }[] = [];
  for (const step of schemasOf(document, url))
    for (const key of ['$ref', '$dynamicRef']) {
      const reference = memberOf(step.value as JsonObject, key);
      if (typeof reference !== 'string') continue;
      // A dynamic reference depends on its anchor.
      if (key === '$dynamicRef' && !reference.includes('#/')) continue;
      const to = pointerTo(document, names, reference, step.base);
      if (to !== undefined) changes.push({ pointer: pointerAt(step), key, reference: uriFragmentOf(to) });
    }
  if (changes.length === 0) return document;
  const draft = draftOf(document);
  for (const { pointer, key, reference } of changes) {
    const at = partsOf(pointer).reduce<Draft | undefined>(
      (value, part) => memberOf(value, part) as Draft | undefined,
      draft,
    );
    if (isDraftObject(at)) setMember(at, key, reference);
  }
  return draft;
}
