import { posix } from 'node:path';
import { dice } from '../scripts/same-bytes/order.mjs';

type Json = null | boolean | number | string | readonly Json[] | JsonObject;
interface JsonObject {
  readonly [key: string]: Json;
}

/** One document in one file, and the same in many. */
export interface Split {
  readonly bundled: JsonObject;
  /** The files by their paths; the root is `openapi.json`. */
  readonly files: ReadonlyMap<string, Json>;
}

export const rootFile = 'openapi.json';

/** The places of a document where OpenAPI has a reference, or people write one, by the kind of component that lies there. */
const places: readonly (readonly [way: RegExp, kind: string])[] = [
  [/^\/paths\/[^/]+$/u, 'pathItems'],
  [/^\/webhooks\/[^/]+$/u, 'pathItems'],
  [/^\/paths\/[^/]+\/(?:get|put|post|delete|patch|query)$/u, 'operations'],
  [/^\/paths(?:\/[^/]+){1,2}\/parameters\/\d+$/u, 'parameters'],
  [/\/requestBody$/u, 'requestBodies'],
  [/^\/paths(?:\/[^/]+){2}\/responses\/(?!x-)[^/]+$/u, 'responses'],
  [/\/responses\/[^/]+\/headers\/[^/]+$/u, 'headers'],
  [/\/content\/[^/]+\/examples\/[^/]+$/u, 'examples'],
  [/\/responses\/[^/]+\/links\/[^/]+$/u, 'links'],
  [/\/responses\/[^/]+\/content\/[^/]+$/u, 'mediaTypes'],
];

/** From which version on a document has components of a kind; operations are components of none. */
const since: Readonly<Record<string, string>> = { pathItems: '3.1', mediaTypes: '3.2', operations: '4' };

const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const escaped = (part: string): string => part.replaceAll('~', '~0').replaceAll('/', '~1');
const fragment = (way: readonly string[]): string =>
  way.map((part) => `/${encodeURIComponent(escaped(part))}`).join('');

/** A copy in which `change` may put something else in the place of any value; what it returns is not entered again. */
function changed(value: Json, change: (value: Json, pointer: string) => Json | undefined, pointer = ''): Json {
  const other = change(value, pointer);
  if (other !== undefined) return other;
  if (Array.isArray(value))
    return (value as readonly Json[]).map((item, index) => changed(item, change, `${pointer}/${String(index)}`));
  if (!isObject(value)) return value;
  const members = Object.entries(value).map(
    ([key, member]) => [key, changed(member, change, `${pointer}/${escaped(key)}`)] as const,
  );
  return Object.fromEntries(members);
}

/** Puts parts of a document that stand in place among its components, where its version has a place for them. */
function hoisted(document: JsonObject, take: () => boolean): JsonObject {
  const version = JSON.stringify(document['openapi']).slice(1);
  const components: Record<string, Record<string, Json>> = {};
  let count = 0;
  const hoist = (value: Json, pointer: string): Json | undefined => {
    const kind = places.find(([way]) => way.test(pointer))?.[1];
    if (kind === undefined || version < (since[kind] ?? '3') || !isObject(value) || '$ref' in value) return undefined;
    if (!take()) return undefined;
    const inside = changed(value, (part, below) => (below === '' ? undefined : hoist(part, pointer + below)));
    const name = `Part${String(count++)}`;
    (components[kind] ??= {})[name] = inside;
    return { $ref: `#/components/${kind}/${name}` };
  };
  const { components: own, ...rest } = changed(document, hoist) as Record<string, Json>;
  const all = isObject(own) ? own : {};
  const added = Object.entries(components).map(
    ([kind, parts]) => [kind, { ...(all[kind] as JsonObject | undefined), ...parts }] as const,
  );
  return { ...rest, components: { ...all, ...Object.fromEntries(added) } };
}

/** Where a part of the document has gone: the file, and the way inside of it. */
interface Home {
  readonly file: string;
  readonly way: readonly string[];
}

const folders = ['', 'parts/', 'parts/deep/', 'other place/'];

/** Words of a name that the file system and URLs leave alone. */
const isPlain = (name: string): boolean => /^[\w-]+$/u.test(name);

/**
 * Splits a document at random places into files that refer to each other, relative to where they lie. What has no
 * components of its kind is moved from its place.
 */
export function split(given: JsonObject, seed: number): Split {
  const random = dice(seed);
  const chance = (percent: number): boolean => random() * 100 < percent;
  const pick = (of: readonly string[]): string => of[Math.floor(random() * of.length)] ?? '';
  const bundled = hoisted(given, () => chance(40));

  const homes = new Map<string, Home>();
  const contents = new Map<string, Json>();
  const homeOf = (kind: string, name: string): Home => {
    const folder = pick(folders);
    if (isPlain(name) && chance(50)) return { file: `${folder}${kind}/${name}.json`, way: [] };
    return { file: `${folder}shared.json`, way: chance(50) ? ['components', kind, name] : [kind, name] };
  };
  const isKept = new Set<string>();
  for (const [kind, parts] of Object.entries(bundled['components'] as JsonObject))
    for (const name of isObject(parts) && kind !== 'securitySchemes' ? Object.keys(parts) : []) {
      if (!chance(60)) continue;
      const pointer = `/components/${escaped(kind)}/${escaped(name)}`;
      homes.set(pointer, homeOf(kind, name));
      if (chance(50)) isKept.add(pointer);
    }
  let count = 0;

  const reference = ({ file, way }: Home, from: string): string => {
    const path = posix.relative(posix.dirname(from), file);
    const url = file === from ? '' : encodeURI(path);
    return way.length === 0 && url !== '' ? url : `${url}#${fragment(way)}`;
  };
  const partsOf = (pointer: string): string[] =>
    pointer
      .split('/')
      .slice(1)
      .map((part) => decodeURIComponent(part).replaceAll('~1', '/').replaceAll('~0', '~'));

  /** A text that refers to something of the document, as it stands in a file. */
  const referring = (ref: string, from: string): string => {
    if (!ref.startsWith('#/')) return ref;
    const way = partsOf(ref.slice(1));
    const top = way.slice(0, 3);
    const pointer = top.map((part) => `/${escaped(part)}`).join('');
    const home = homes.get(pointer);
    // What is still a component may be named as one too.
    if (home === undefined || (isKept.has(pointer) && chance(40))) return reference({ file: rootFile, way }, from);
    return reference({ file: home.file, way: [...home.way, ...way.slice(3)] }, from);
  };
  const isMapping = (pointer: string): boolean => /\/discriminator\/mapping\/[^/]*$/u.test(pointer);
  const put = ({ file, way }: Home, value: Json): void => {
    const insert = (at: Json | undefined, [key, ...rest]: readonly string[]): Json =>
      key === undefined
        ? value
        : { ...(isObject(at) ? at : {}), [key]: insert(isObject(at) ? at[key] : undefined, rest) };
    contents.set(file, insert(contents.get(file), way));
  };
  /** A part of the document as it stands in a file, with all that is moved out of it on the way. */
  const written = (value: Json, from: string, pointer: string): Json =>
    changed(value, (inner, below) => {
      const at = pointer + below;
      if (typeof inner === 'string' && (at.endsWith('/$ref') || isMapping(at))) return referring(inner, from);
      const kind = places.find(([way]) => way.test(at))?.[1];
      const isMovable = kind === 'operations' || kind === 'pathItems';
      if (below === '' || !isMovable || !isObject(inner) || '$ref' in inner || !chance(50)) return undefined;
      const home = { file: `${pick(folders)}${kind}/p${String(count++)}.json`, way: [] };
      const entries = Object.entries(inner);
      // Some members stay beside the reference of a path item: the last, for what it refers to comes first.
      const last = kind === 'pathItems' && chance(50) ? Math.floor(random() * entries.length) : entries.length;
      put(home, written(Object.fromEntries(entries.slice(0, last)), home.file, at));
      const beside = entries
        .slice(last)
        .map(([key, member]) => [key, written(member, from, `${at}/${escaped(key)}`)] as const);
      return { $ref: reference(home, from), ...Object.fromEntries(beside) };
    });
  const root = changed(written(bundled, rootFile, ''), (_, pointer) => {
    const home = homes.get(pointer);
    return home && { $ref: reference(home, rootFile) };
  });
  for (const [pointer, home] of homes) {
    const value = partsOf(pointer).reduce<Json | undefined>((at, key) => (isObject(at) ? at[key] : undefined), bundled);
    put(home, written(value ?? null, home.file, ''));
  }
  return { bundled, files: new Map([...contents, [rootFile, without(root as JsonObject, homes, isKept)]]) };
}

/** The root without the components that have gone for good. */
function without(root: JsonObject, homes: ReadonlyMap<string, Home>, kept: ReadonlySet<string>): JsonObject {
  const components = Object.entries(root['components'] as JsonObject).map(([kind, parts]) => {
    const isGone = (name: string): boolean => {
      const pointer = `/components/${escaped(kind)}/${escaped(name)}`;
      return homes.has(pointer) && !kept.has(pointer);
    };
    return [
      kind,
      isObject(parts) ? Object.fromEntries(Object.entries(parts).filter(([name]) => !isGone(name))) : parts,
    ] as const;
  });
  return { ...root, components: Object.fromEntries(components) };
}
