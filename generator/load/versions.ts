import { report } from '../diagnostics/catalogue.js';
import type { Outcome } from '../diagnostics/diagnostic.js';
import { memberOf } from './member.js';
import { fromSwagger, swaggerPointer } from './swagger.js';
import type { Json, JsonObject } from './source.js';

type Upgrade = (
  document: JsonObject,
  file: string,
) => Outcome<JsonObject | undefined> | Promise<Outcome<JsonObject | undefined>>;

interface Version {
  readonly key: 'openapi' | 'swagger';
  readonly match: RegExp;
  readonly name: string;
  /** Makes of the document one of a version that `build` reads; absent: the version is known, but not read. */
  readonly upgrade?: Upgrade;
  /** Where in the document as written the part stood that is at a pointer of what the upgrade made. */
  readonly origin?: (pointer: string) => string;
}

const keep: Upgrade = (value) => ({ value, diagnostics: [] });

/** Every version of the specification, and the way to one that `build` reads. A new version is one row here. */
const versions: readonly Version[] = [
  { key: 'openapi', match: /^3\.0(\.\d+)?(-.*)?$/, name: 'OpenAPI 3.0', upgrade: keep },
  { key: 'openapi', match: /^3\.1(\.\d+)?(-.*)?$/, name: 'OpenAPI 3.1', upgrade: keep },
  { key: 'openapi', match: /^3\.2(\.\d+)?(-.*)?$/, name: 'OpenAPI 3.2', upgrade: keep },
  { key: 'swagger', match: /^2(\.0)?$/, name: 'Swagger 2.0', upgrade: fromSwagger, origin: swaggerPointer },
  { key: 'swagger', match: /^1(\.\d+)?$/, name: 'Swagger 1' },
];

/** A document that `build` reads, and the way back from its pointers to those of the document as written. */
export interface Upgraded extends Outcome<JsonObject | undefined> {
  readonly origin?: (pointer: string) => string;
}

/** Finds the version of a document and brings it to one that `build` reads; `undefined` where that cannot be done. */
export async function upgrade(document: JsonObject, file: string): Promise<Upgraded> {
  const key = (['openapi', 'swagger'] as const).find((name) => memberOf(document, name) !== undefined);
  if (key === undefined) {
    const overlay =
      memberOf(document, 'overlay') === undefined ? undefined : 'This is an overlay: name it under "overlays".';
    const message = `"${file}" is not an OpenAPI document: it has neither "openapi" nor "swagger"`;
    return { value: undefined, diagnostics: [report('document/not-openapi', message, { file, pointer: '' }, overlay)] };
  }
  const stated = memberOf(document, key);
  const place = { file, pointer: `/${key}` };
  // YAML reads 3.1 without quotes as a number; what is meant is clear enough.
  const text = typeof stated === 'number' ? numberAsVersion(stated) : stated;
  const version = versions.find((row) => row.key === key && typeof text === 'string' && row.match.test(text));
  if (version?.upgrade === undefined) {
    const what = version === undefined ? `version ${shown(stated)}` : `${version.name} (${shown(stated)})`;
    return { value: undefined, diagnostics: [report('document/version', `${what} is not supported`, place)] };
  }
  const outcome = await version.upgrade(document, file);
  const upgraded = version.origin === undefined ? outcome : { ...outcome, origin: version.origin };
  if (typeof stated !== 'number') return upgraded;
  const warning = report('document/version-type', `"${key}" is the number ${stated}, not a string`, place);
  return { ...upgraded, diagnostics: [warning, ...outcome.diagnostics] };
}

function numberAsVersion(stated: number): string {
  return Number.isInteger(stated) ? `${stated}.0` : String(stated);
}

function shown(stated: Json | undefined): string {
  return JSON.stringify(stated ?? null).slice(0, 80);
}
