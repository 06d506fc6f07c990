import { isObject } from '../member.js';
import type { Json, JsonObject } from '../source.js';
import { below, membersOf, textOf, type At } from './at.js';
import { placeOf } from './body.js';
import { isOfBody } from './request-body.js';
import { servers } from './server.js';
import { convertedMembers, partOf, standsFor, type Entry, type Work } from './work.js';

/** Parameters by what they are in OpenAPI 3; a field of a form is no component there. */
function parameters(work: Work, map: At): Entry[] {
  if (!isObject(map.value) || textOf(map, '$ref') !== undefined) return [['parameters', work.convert(work, map)]];
  const members = membersOf(map);
  const others = members.filter(([, one]) => !isOfBody(work, one));
  const bodies = members.filter(([, one]) => placeOf(work, one) === 'body');
  return [
    ['parameters', standsFor(work, map, Object.fromEntries(convertedMembers(work, others)))],
    ...(bodies.length === 0
      ? []
      : [['requestBodies', partOf(work, map, Object.fromEntries(convertedMembers(work, bodies)))] as const]),
  ];
}

/** What has become a component, by the name of its map in Swagger 2.0. */
const maps: Readonly<Record<string, (work: Work, map: At) => Entry[]>> = {
  definitions: (work, map) => [['schemas', work.convert(work, map)]],
  parameters,
  responses: (work, map) => [['responses', work.convert(work, map)]],
  securityDefinitions: (work, map) => [['securitySchemes', work.convert(work, map)]],
};

/** With the components of OpenAPI 3 that documents which mix the two have as well. */
function withMixed(work: Work, own: At | undefined, components: readonly Entry[]): Entry[] {
  const all = new Map(components);
  for (const [kind, map] of membersOf(own)) {
    const [given, made] = [work.convert(work, map), all.get(kind)];
    all.set(kind, isObject(given) && isObject(made) ? { ...given, ...made } : (made ?? given));
  }
  return [...all];
}

/** Members of the root that OpenAPI 3 has in other places. */
const moved: ReadonlySet<string> = new Set([
  ...['swagger', 'host', 'basePath', 'schemes', 'consumes', 'produces', 'components'],
  ...Object.keys(maps),
]);

/** The root of a document. */
export function document(work: Work, at: At): JsonObject {
  const kept = membersOf(at).filter(([key]) => !moved.has(key));
  const all = servers(work, at, below(at, 'schemes'));
  const made = Object.entries(maps).flatMap(([name, convert]) => {
    const map = below(at, name);
    return map === undefined ? [] : convert(work, map);
  });
  const components = withMixed(work, below(at, 'components'), made);
  return standsFor(
    work,
    at,
    Object.fromEntries<Json>([
      ['openapi', '3.0.4'],
      ...convertedMembers(work, kept),
      ...(all.length === 0 ? [] : [['servers', all] as const]),
      ...(components.length === 0 ? [] : [['components', partOf(work, at, Object.fromEntries(components))] as const]),
    ]),
  );
}
