import { posix } from 'node:path';
import { dice } from '../same-bytes/order.mjs';

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

/** How a version lays its documents out. */
interface Layout {
  /** The ways to the maps of components, by kind. */
  readonly maps: Readonly<Record<string, readonly string[]>>;
  /** The places where it has a reference, or people write one, by the kind of component that lies there. */
  readonly places: readonly (readonly [way: RegExp, kind: string])[];
}

/** Path items and operations that are components of nothing. */
const calls: Layout['places'] = [
  [/^\/paths\/[^/]+$/u, 'pathItems'],
  [/^\/webhooks\/[^/]+$/u, 'pathItems'],
  [/^\/paths\/[^/]+\/(?:get|put|post|delete|patch|query)$/u, 'operations'],
];
const shared: Layout['places'] = [
  [/^\/paths(?:\/[^/]+){1,2}\/parameters\/\d+$/u, 'parameters'],
  [/^\/paths(?:\/[^/]+){2}\/responses\/(?!x-)[^/]+$/u, 'responses'],
];

const swagger: Layout = {
  maps: { schemas: ['definitions'], parameters: ['parameters'], responses: ['responses'] },
  places: [...calls, ...shared],
};

/** From which version on OpenAPI has components of a kind. */
const since: Readonly<Record<string, string>> = {
  ...{ schemas: '3', parameters: '3', responses: '3', requestBodies: '3', headers: '3', examples: '3', links: '3' },
  ...{ pathItems: '3.1', mediaTypes: '3.2' },
};

const openapi = (version: string): Layout => ({
  maps: Object.fromEntries(
    Object.entries(since)
      .filter(([, first]) => version >= first)
      .map(([kind]) => [kind, ['components', kind]]),
  ),
  places: [
    ...calls,
    ...shared,
    [/\/requestBody$/u, 'requestBodies'],
    [/\/responses\/[^/]+\/headers\/[^/]+$/u, 'headers'],
    [/\/content\/[^/]+\/examples\/[^/]+$/u, 'examples'],
    [/\/responses\/[^/]+\/links\/[^/]+$/u, 'links'],
    [/\/responses\/[^/]+\/content\/[^/]+$/u, 'mediaTypes'],
  ],
});

const layoutOf = ({ openapi: version }: JsonObject): Layout =>
  typeof version === 'string' ? openapi(version) : swagger;

const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const escaped = (part: string): string => part.replaceAll('~', '~0').replaceAll('/', '~1');
const pointerOf = (way: readonly string[]): string => way.map((part) => `/${escaped(part)}`).join('');
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

const memberOf = (value: Json | undefined, key: string): Json | undefined => (isObject(value) ? value[key] : undefined);

/** A copy in which something else stands at the end of a way. */
const replaced = (value: Json | undefined, [key, ...rest]: readonly string[], by: Json): Json =>
  key === undefined ? by : { ...(isObject(value) ? value : {}), [key]: replaced(memberOf(value, key), rest, by) };

/** Puts parts of a document that stand in place among its components, where its version has a place for them. */
function hoisted(document: JsonObject, { maps, places }: Layout, take: () => boolean): JsonObject {
  const components: Record<string, Record<string, Json>> = {};
  let count = 0;
  const hoist = (value: Json, pointer: string): Json | undefined => {
    const kind = places.find(([way]) => way.test(pointer))?.[1];
    if (kind === undefined || maps[kind] === undefined || !isObject(value) || '$ref' in value) return undefined;
    if (!take()) return undefined;
    const inside = changed(value, (part, below) => (below === '' ? undefined : hoist(part, pointer + below)));
    const name = `Part${String(count++)}`;
    (components[kind] ??= {})[name] = inside;
    return { $ref: `#${fragment([...(maps[kind] ?? []), name])}` };
  };
  const rest = changed(document, hoist);
  return Object.entries(components).reduce((all, [kind, parts]) => {
    const way = maps[kind] ?? [];
    const own = way.reduce<Json | undefined>(memberOf, all);
    return replaced(all, way, { ...(isObject(own) ? own : {}), ...parts }) as JsonObject;
  }, rest as JsonObject);
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
  const layout = layoutOf(given);
  const { maps, places } = layout;
  const bundled = hoisted(given, layout, () => chance(40));

  const homes = new Map<string, Home>();
  const contents = new Map<string, Json>();
  const homeOf = (kind: string, name: string): Home => {
    const folder = pick(folders);
    if (isPlain(name) && chance(50)) return { file: `${folder}${kind}/${name}.json`, way: [] };
    return { file: `${folder}shared.json`, way: chance(50) ? [...(maps[kind] ?? []), name] : [kind, name] };
  };
  const isKept = new Set<string>();
  for (const [kind, way] of Object.entries(maps)) {
    const parts = way.reduce<Json | undefined>(memberOf, bundled);
    for (const name of isObject(parts) ? Object.keys(parts) : []) {
      if (!chance(60)) continue;
      const pointer = pointerOf([...way, name]);
      homes.set(pointer, homeOf(kind, name));
      if (chance(50)) isKept.add(pointer);
    }
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
    const depth = Math.max(
      ...Object.values(maps).map((map) => (map.every((part, at) => way[at] === part) ? map.length : 0)),
    );
    const pointer = pointerOf(way.slice(0, depth + 1));
    const home = homes.get(pointer);
    // What is still a component may be named as one too.
    if (home === undefined || (isKept.has(pointer) && chance(40))) return reference({ file: rootFile, way }, from);
    return reference({ file: home.file, way: [...home.way, ...way.slice(depth + 1)] }, from);
  };
  const isMapping = (pointer: string): boolean => /\/discriminator\/mapping\/[^/]*$/u.test(pointer);
  const put = ({ file, way }: Home, value: Json): void => {
    contents.set(file, replaced(contents.get(file), way, value));
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
    const value = partsOf(pointer).reduce<Json | undefined>(memberOf, bundled);
    put(home, written(value ?? null, home.file, ''));
  }
  const isGone = (pointer: string): boolean => homes.has(pointer) && !isKept.has(pointer);
  return { bundled, files: new Map([...contents, [rootFile, without(root as JsonObject, maps, isGone)]]) };
}

/** The root without the components that have gone for good. */
const without = (root: JsonObject, maps: Layout['maps'], isGone: (pointer: string) => boolean): JsonObject =>
  Object.values(maps).reduce((all, way) => {
    const parts = way.reduce<Json | undefined>(memberOf, all);
    if (!isObject(parts)) return all;
    const kept = Object.entries(parts).filter(([name]) => !isGone(pointerOf([...way, name])));
    return replaced(all, way, Object.fromEntries(kept)) as JsonObject;
  }, root);
