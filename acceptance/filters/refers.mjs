// What operations refer to, read from the document alone: no code of the generator takes part, for it is what is judged.
import { inside, isObject, placesOn, pointerIn, pointerOf, valueAt } from './places.mjs';

const schemaMaps = ['/components/schemas', '/definitions'];

/** The schemas that are made of another one by `allOf`, or of one that is made of it, by the pointer of that one. */
function childrenIn(document) {
  const children = new Map();
  for (const map of schemaMaps)
    for (const [name, schema] of Object.entries(valueAt(document, map) ?? {}))
      for (const part of Array.isArray(schema?.allOf) ? schema.allOf : []) {
        const parent = pointerIn(part?.$ref);
        if (parent !== undefined) children.set(parent, [...(children.get(parent) ?? []), map + pointerOf(name)]);
      }
  return (parent) => {
    const found = new Set(children.get(parent));
    for (const child of found) for (const grandchild of children.get(child) ?? []) found.add(grandchild);
    return found;
  };
}

/** The places of the anchors of a document, by their names. */
function anchorsIn(document) {
  const anchors = new Map();
  for (const [value, at] of inside(document))
    for (const name of isObject(value) ? [value.$anchor, value.$dynamicAnchor] : [])
      if (typeof name === 'string') anchors.set(name, [...(anchors.get(name) ?? []), at]);
  return anchors;
}

/** Where places of Swagger 2.0 are in OpenAPI 3: names are kept by those. */
const moved = [
  [/^\/definitions(?=\/)/u, ['/components/schemas']],
  [/^\/responses(?=\/)/u, ['/components/responses']],
  [/^\/parameters(?=\/)/u, ['/components/parameters', '/components/requestBodies']],
];

/** A place as OpenAPI 3 has it. */
const inOpenApi = (place) =>
  moved.flatMap(([old, now]) => (old.test(place) ? now.map((one) => place.replace(old, one)) : []));

/** Where references, mappings of discriminators and parents by `allOf` lead to from some places, these included. */
export function reachedFrom(document, roots) {
  const children = childrenIn(document);
  const anchors = anchorsIn(document);
  const seen = new Set();
  const stack = [...roots];
  const follow = (ref) => {
    const pointer = pointerIn(ref);
    const named = typeof ref === 'string' ? schemaMaps.map((map) => map + pointerOf(ref)) : [];
    const anchored = anchors.get(typeof ref === 'string' ? ref.replace(/^.*#/u, '') : '') ?? [];
    stack.push(...anchored, ...(pointer === undefined ? named : placesOn(document, pointer)));
  };
  for (let place = stack.pop(); place !== undefined; place = stack.pop()) {
    const value = valueAt(document, place);
    if (seen.has(place) || value === undefined) continue;
    seen.add(place);
    for (const [one, at] of inside(value, place)) {
      if (!isObject(one)) continue;
      follow(one.$ref);
      follow(one.$dynamicRef);
      if (one.discriminator === undefined) continue;
      for (const target of Object.values(one.discriminator?.mapping ?? {})) follow(target);
      stack.push(...children(at));
    }
  }
  return [...seen, ...[...seen].flatMap(inOpenApi)];
}

const prose = new Set(['description', 'title', 'summary', 'example', 'examples', 'default', 'required', 'deprecated']);

/** A schema without its prose, as a text: two that are the same share one type. */
const structureOf = (schema) =>
  JSON.stringify(schema, (key, value) =>
    isObject(value) && !Array.isArray(value)
      ? Object.fromEntries(
          Object.entries(value)
            .filter(([name]) => !prose.has(name))
            .sort(([a], [b]) => (a < b ? -1 : 1)),
        )
      : value,
  );

/** Whether a schema with the same structure as the one at a place is inside of any of some places. */
export function hasTwin(document, place, reached) {
  const value = valueAt(document, place);
  const wanted = structureOf(value);
  return (
    isObject(value) &&
    reached.some((root) =>
      [...inside(valueAt(document, root))].some(([one]) => isObject(one) && structureOf(one) === wanted),
    )
  );
}
