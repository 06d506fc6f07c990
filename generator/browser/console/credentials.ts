import { toBase64 } from '../../runtime/typescript/src/runtime/bytes.js';
import { authorization, type Place } from '../../runtime/typescript/src/runtime/security.js';
import type { SchemeData } from './console-data.js';

/** Credentials by the key of their scheme; a name and a password are joined by a colon. */
export type Credentials = Readonly<Record<string, string>>;

/**
 * The place of a credential in a request, as the SDK has it. The functions of the runtime for schemes also fetch tokens and
 * follow redirects, which a browser does not let a page do.
 */
function placeOf(scheme: SchemeData, given = ''): Place | undefined {
  const secret = given.trim();
  if (secret === '' || scheme.kind === 'unsupported') return undefined;
  if (scheme.kind === 'basic') return authorization('Basic', toBase64(new TextEncoder().encode(given)));
  if (scheme.kind === 'http') return authorization(scheme.scheme, secret);
  if (scheme.in === 'header') return { secret, headers: { [scheme.name]: secret } };
  return { secret, [scheme.in]: [scheme.name, secret].map(encodeURIComponent).join('=') };
}

/** The places of the credentials of one way to authenticate: all that it needs, or none. */
export function credentialPlaces(way: readonly SchemeData[], given: Credentials): readonly Place[] {
  const places = way.map((scheme) => placeOf(scheme, given[scheme.key]));
  return places.every((place) => place !== undefined) ? places : [];
}
