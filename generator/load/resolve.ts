import { nameIn, targetOf, urlIn } from './location.js';
import { memberOf } from './member.js';
import { foundIn } from '../model/findings.js';
import { partsOf, pointerOf } from '../model/pointer.js';
import type { SearchableSource } from './searchable.js';
import type { Json, JsonObject } from './source.js';
import { pointerAt, type PathStep } from './path-step.js';

/** What a reference leads to. `pointer` (RFC 6901) is where the value really stands, behind other references on the way. */
export interface Resolved {
  readonly file: string;
  readonly pointer: string;
  readonly value: Json;
}

/** How many references one pointer may pass through. */
const longestChain = 100;

/** The targets of a source's references, by their files and texts: most schemas are referenced many times. */
const newFiles = (): Map<string, Map<string, Resolved | undefined>> => new Map();

/** Longer texts are not kept, since V8 hashes strings above 16,383 characters by their length alone. */
const longest = 1_000;

function knownIn(source: SearchableSource, file: string): Map<string, Resolved | undefined> {
  const files = foundIn(source, newFiles);
  const references = files.get(file) ?? new Map<string, Resolved | undefined>();
  files.set(file, references);
  return references;
}

/** Resolves a `$ref` in a file of a source one step (RFC 3986, RFC 6901); the value may be a reference again. */
export function resolveReference(source: SearchableSource, fromFile: string, ref: string): Resolved | undefined {
  if (ref.length > longest) return resolve(source, fromFile, ref, 0);
  const references = knownIn(source, fromFile);
  if (references.has(ref)) return references.get(ref);
  const found = resolve(source, fromFile, ref, 0);
  references.set(ref, found);
  return found;
}

/** The name of the file that a `$ref` leads to, also if there is nothing to read in it. */
export function fileOfReference(source: SearchableSource, fromFile: string, ref: string): string | undefined {
  const target = targetOf(ref, () => urlIn(source, fromFile));
  return target?.url === undefined ? undefined : nameIn(source, target.url);
}

/** Resolves a `$ref` to the end of its chain; `undefined` where a step is missing or the chain is a circle. */
export function followReference(source: SearchableSource, fromFile: string, ref: string): Resolved | undefined {
  const passed = new Set<Json>();
  let at = resolveReference(source, fromFile, ref);
  while (at !== undefined && !passed.has(at.value)) {
    const next = memberOf(at.value, '$ref');
    if (typeof next !== 'string') return at;
    passed.add(at.value);
    at = resolveReference(source, at.file, next);
  }
  return undefined;
}

function resolve(source: SearchableSource, fromFile: string, ref: string, depth: number): Resolved | undefined {
  const target = targetOf(ref, () => urlIn(source, fromFile));
  if (target === undefined) return undefined;
  const file = target.url === undefined ? fromFile : nameIn(source, target.url);
  const document = file === undefined ? undefined : source.documents.get(file);
  if (file === undefined || document === undefined) return identified(source, target.url, target.fragment);
  if (target.fragment === '') return { file, pointer: '', value: document };
  if (target.fragment.startsWith('/')) return walk(source, file, document, target.fragment, depth);
  const pointer = anchorsIn(source, file).get(`#${target.fragment}`);
  return pointer === undefined ? undefined : walk(source, file, document, pointer, depth);
}

function walk(
  source: SearchableSource,
  file: string,
  document: Json,
  pointer: string,
  depth: number,
): Resolved | undefined {
  let value = document;
  const parts = partsOf(pointer);
  for (const [index, part] of parts.entries()) {
    const member = memberOf(value, part);
    if (member === undefined) {
      // The way may lead through a reference: `#/paths/~1pets/get` where the path itself stands in another file.
      const through = memberOf(value, '$ref');
      if (typeof through !== 'string' || depth >= longestChain) return undefined;
      const beyond = resolve(source, file, through, depth + 1);
      if (beyond === undefined) return undefined;
      const rest = pointerOf(parts.slice(index));
      const whole = source.documents.get(beyond.file);
      return whole === undefined ? undefined : walk(source, beyond.file, whole, beyond.pointer + rest, depth + 1);
    }
    value = member;
  }
  // An unnecessary escape is decoded, so that each place has one pointer.
  return { file, pointer: pointer.includes('~') ? pointerOf(parts) : pointer, value };
}

// JSON Schema 2020-12, section 8.2: a schema may be named by `$id` or `$anchor`; OpenAPI 3.2, section 4.1: a document by `$self`. Only looked for where nothing else is found.
function identified(source: SearchableSource, url: string | undefined, fragment: string): Resolved | undefined {
  if (url === undefined) return undefined;
  for (const [file, document] of source.documents) {
    const base = anchorsIn(source, file).get(url);
    if (base === undefined) continue;
    const inside = fragment.startsWith('/') || fragment === '' ? fragment : undefined;
    if (inside !== undefined) return walk(source, file, document, base + inside, 0);
    const anchor = anchorsIn(source, file).get(`#${fragment}`);
    if (anchor !== undefined) return walk(source, file, document, anchor, 0);
  }
  return undefined;
}

const newAnchors = (): Map<string, ReadonlyMap<string, string>> => new Map();

function anchorsIn(source: SearchableSource, file: string): ReadonlyMap<string, string> {
  const files = foundIn(source, newAnchors);
  const found = files.get(file) ?? anchorsOf(source.documents.get(file) ?? null);
  files.set(file, found);
  return found;
}

/** The places in a document that have an absolute URL or, with `#` before it, an anchor. */
export function anchorsOf(document: Json): ReadonlyMap<string, string> {
  if (typeof document !== 'object' || document === null) return new Map();
  const found = new Map<string, string>();
  const stack: (PathStep & { readonly value: object })[] = [{ value: document, above: undefined, name: '' }];
  for (let step = stack.pop(); step !== undefined; step = stack.pop()) {
    const { $id: id, $self: self, $anchor: anchor, $dynamicAnchor: dynamic } = step.value as JsonObject;
    for (const url of [id, step.above === undefined ? self : undefined])
      if (typeof url === 'string' && URL.canParse(url)) found.set(new URL(url).href.replace(/#$/, ''), pointerAt(step));
    for (const name of [anchor, dynamic]) if (typeof name === 'string') found.set(`#${name}`, pointerAt(step));
    for (const name of Object.keys(step.value)) {
      const value = (step.value as JsonObject)[name];
      if (typeof value === 'object' && value !== null) stack.push({ value, above: step, name });
    }
  }
  return found;
}
