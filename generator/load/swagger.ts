import { report } from '../diagnostics/catalogue.js';
import type { Outcome } from '../diagnostics/diagnostic.js';
import { draftOf, isObject, type DraftObject } from './member.js';
import { escapePart } from './pointer.js';
import type { Json, JsonObject } from './source.js';
import { finishBodies, prepareBodies } from './swagger-bodies.js';
import { finishFormats, keepFormats } from './swagger-formats.js';

/** The extension under which the converter leaves what it could not do. */
const warning = 'x-s2o-warning';

/** The conversion of Swagger 2.0 to OpenAPI 3.0; what cannot be converted is reported where it stands. */
export async function fromSwagger(document: JsonObject, file: string): Promise<Outcome<JsonObject | undefined>> {
  // A bundle has the members of a CommonJS module below `default` alone; Node has them there too.
  const { convertObj } = (await import('swagger2openapi')).default;
  try {
    // It works on what it is given, which is ours.
    const given = draftOf(document) as DraftObject;
    prepareBodies(given);
    keepFormats(given);
    const options = { patch: true, warnOnly: true, refSiblings: 'preserve' } as const;
    const { openapi } = await convertObj(given as unknown as Parameters<typeof convertObj>[0], options);
    const value = openapi as unknown as JsonObject & DraftObject;
    finishFormats(value);
    finishBodies(value);
    const diagnostics = warningsOf(value, '').map(({ message, pointer }) =>
      report('document/not-converted', message, { file, pointer: swaggerPointer(pointer) }),
    );
    return { value, diagnostics };
  } catch (error) {
    const why = error instanceof Error ? (error.message.split('\n', 1)[0] ?? '') : String(error);
    const message = `The document cannot be read as Swagger 2.0: ${why.slice(0, 200)}`;
    return { value: undefined, diagnostics: [report('document/swagger', message, { file, pointer: '' })] };
  }
}

interface Warning {
  readonly message: string;
  readonly pointer: string;
}

function warningsOf(value: Json, pointer: string): Warning[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = isObject(value) ? value[warning] : undefined;
  return [
    ...(typeof own === 'string' ? [{ message: own, pointer }] : []),
    ...Object.entries(value).flatMap(([name, member]) => warningsOf(member, `${pointer}/${escapePart(name)}`)),
  ];
}

/** Where the parts of OpenAPI 3.0 stand in Swagger 2.0; what is not listed stands where it stood. */
const places: readonly (readonly [RegExp, string])[] = [
  [/^\/components\/schemas(?=\/|$)/u, '/definitions'],
  [/^\/components\/requestBodies(?=\/|$)/u, '/parameters'],
  [/^\/components\/securitySchemes(?=\/|$)/u, '/securityDefinitions'],
  [/^\/components\/(parameters|responses)(?=\/|$)/u, '/$1'],
  [/^\/servers(\/.*)?$/u, '/host'],
  [/(\/responses\/[^/]+)\/content\/[^/]+/u, '$1'],
  // A body was one of the parameters, and those after it have moved up.
  [/^(\/paths\/[^/]+\/[^/]+)\/(?:requestBody|parameters)(?:\/.*)?$/u, '$1/parameters'],
];

/** The place in a document of Swagger 2.0 of what the conversion put at `pointer`, or of the nearest part around it. */
export function swaggerPointer(pointer: string): string {
  return places.reduce((current, [from, to]) => current.replace(from, to), pointer);
}
