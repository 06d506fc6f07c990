import { report } from '../diagnostics/catalogue.js';
import type { Outcome } from '../diagnostics/diagnostic.js';
import { pointerOf } from '../model/pointer.js';
import { memberOf } from './member.js';
import { fromSwagger } from './swagger/swagger.js';
import type { Json, JsonObject, Source } from './source.js';

/** A version of the specification. */
export interface Version {
  readonly key: 'openapi' | 'swagger';
  readonly match: RegExp;
  readonly name: string;
  /** Converts a document into one that `analyze` reads; absent: the version is known, but not supported. */
  readonly convert?: (source: Source) => Outcome<Source>;
}

const keep = (value: Source): Outcome<Source> => ({ value, diagnostics: [] });

/** Every version of the specification, and its conversion to one that `analyze` reads. A new version is one row here. */
const versions: readonly Version[] = [
  { key: 'openapi', match: /^3\.0(\.\d+)?(-.*)?$/, name: 'OpenAPI 3.0', convert: keep },
  { key: 'openapi', match: /^3\.1(\.\d+)?(-.*)?$/, name: 'OpenAPI 3.1', convert: keep },
  { key: 'openapi', match: /^3\.2(\.\d+)?(-.*)?$/, name: 'OpenAPI 3.2', convert: keep },
  { key: 'swagger', match: /^2(\.0)?$/, name: 'Swagger 2.0', convert: fromSwagger },
  { key: 'swagger', match: /^1(\.\d+)?$/, name: 'Swagger 1' },
];

/** Finds the version of a document and its conversion to one that `analyze` reads; `undefined` if there is none. */
export function versionOf(document: JsonObject, file: string): Outcome<Required<Version> | undefined> {
  const key = (['openapi', 'swagger'] as const).find((name) => memberOf(document, name) !== undefined);
  if (key === undefined) {
    const overlay =
      memberOf(document, 'overlay') === undefined ? undefined : 'This is an overlay: name it under "overlays".';
    const message = `"${file}" is not an OpenAPI document: it has neither "openapi" nor "swagger"`;
    return { value: undefined, diagnostics: [report('document/not-openapi', message, { file, pointer: '' }, overlay)] };
  }
  const stated = memberOf(document, key);
  const place = { file, pointer: pointerOf([key]) };
  // YAML reads 3.1 without quotes as a number; the meaning is clear.
  const text = typeof stated === 'number' ? numberAsVersion(stated) : stated;
  const version = versions.find((row) => row.key === key && typeof text === 'string' && row.match.test(text));
  if (version?.convert === undefined) {
    const what = version === undefined ? `version ${shown(stated)}` : `${version.name} (${shown(stated)})`;
    return { value: undefined, diagnostics: [report('document/version', `${what} is not supported`, place)] };
  }
  const value = { ...version, convert: version.convert };
  if (typeof stated !== 'number') return { value, diagnostics: [] };
  const warning = report('document/version-type', `"${key}" is the number ${stated}, not a string`, place);
  return { value, diagnostics: [warning] };
}

function numberAsVersion(stated: number): string {
  return Number.isInteger(stated) ? `${stated}.0` : String(stated);
}

function shown(stated: Json | undefined): string {
  return JSON.stringify(stated ?? null).slice(0, 80);
}
