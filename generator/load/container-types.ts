import { report } from '../diagnostics/catalogue.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { describe, isObject } from './member.js';
import { lastPart, memberPointer } from '../model/pointer.js';
import type { Json, JsonObject } from './source.js';

/** The type that a part must have, and the words for it. */
const kinds = {
  object: { fits: isObject, name: 'an object' },
  array: { fits: (value: Json): boolean => Array.isArray(value), name: 'an array' },
  text: { fits: (value: Json): boolean => typeof value === 'string', name: 'a string' },
};

interface Shape {
  readonly is: keyof typeof kinds;
  /** Shapes of members by name; `*` is every other one that is no extension. */
  readonly members?: Readonly<Record<string, Shape>>;
}

const object: Shape = { is: 'object' };
const array: Shape = { is: 'array' };
const text: Shape = { is: 'text' };
const objects: Shape = { is: 'object', members: { '*': object } };
const operation: Shape = {
  is: 'object',
  members: {
    tags: array,
    parameters: array,
    requestBody: object,
    responses: objects,
    callbacks: objects,
    security: array,
    servers: array,
  },
};
const methods = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace', 'query'];
const pathItem: Shape = {
  is: 'object',
  members: {
    parameters: array,
    servers: array,
    additionalOperations: { is: 'object', members: { '*': operation } },
    ...Object.fromEntries(methods.map((method) => [method, operation])),
  },
};
const paths: Shape = { is: 'object', members: { '*': pathItem } };
const componentMaps = [
  'responses',
  'parameters',
  'examples',
  'requestBodies',
  'headers',
  'mediaTypes',
  'securitySchemes',
  'links',
  'callbacks',
  'pathItems',
];

// OpenAPI 3.1, sections 4.8.1 to 4.8.10: the containers that every stage walks. `analyze` checks their contents.
const openapi: Shape = {
  is: 'object',
  members: {
    info: object,
    servers: array,
    paths,
    webhooks: paths,
    components: {
      is: 'object',
      members: { schemas: object, ...Object.fromEntries(componentMaps.map((name) => [name, objects])) },
    },
    security: array,
    tags: array,
    externalDocs: object,
  },
};

// Swagger 2.0, "Swagger Object".
const swagger: Shape = {
  is: 'object',
  members: {
    info: object,
    host: text,
    basePath: text,
    schemes: array,
    paths,
    definitions: object,
    parameters: objects,
    responses: objects,
    securityDefinitions: objects,
    security: array,
    tags: array,
    externalDocs: object,
  },
};

const roots = { openapi, swagger };

/** A document whose containers all have the right type. */
export interface Shaped {
  readonly document: JsonObject;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Checks the types of the containers, so that no later stage has to. A container without a value (`tags:`), or of another type,
 * is removed.
 */
export function shape(document: JsonObject, file: string, version: keyof typeof roots): Shaped {
  const diagnostics: Diagnostic[] = [];
  const checked = check(document, roots[version], '', file, diagnostics) as JsonObject;
  return { document: checked, diagnostics };
}

function check(
  value: Json,
  { is, members }: Shape,
  pointer: string,
  file: string,
  diagnostics: Diagnostic[],
): Json | undefined {
  if (!kinds[is].fits(value)) {
    const message = `"${lastPart(pointer)}" is ${describe(value)}; ${kinds[is].name} was expected`;
    diagnostics.push(report(value === null ? 'document/null' : 'document/type', message, { file, pointer }));
    return undefined;
  }
  if (members === undefined || !isObject(value)) return value;
  const without = new Set<string>();
  const changed = new Map<string, Json>();
  for (const [name, member] of Object.entries(value)) {
    const inner = Object.hasOwn(members, name) ? members[name] : /^x-|^\$ref$/.test(name) ? undefined : members['*'];
    if (inner === undefined) continue;
    const checked = check(member, inner, memberPointer(pointer, name), file, diagnostics);
    if (checked === undefined) without.add(name);
    else if (checked !== member) changed.set(name, checked);
  }
  if (without.size === 0 && changed.size === 0) return value;
  const kept = Object.entries(value).filter(([name]) => !without.has(name));
  return Object.fromEntries(kept.map(([name, member]) => [name, changed.get(name) ?? member]));
}
