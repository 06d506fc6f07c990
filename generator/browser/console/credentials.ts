import { bearer, resolveSecurity, type Place, type Scheme } from '../../runtime/typescript/src/runtime/security.js';
import { apiKey, basic, http } from '../../runtime/typescript/src/runtime/security/schemes.js';
import type { SchemeData } from './console-data.js';

/** Credentials by the key of their scheme. */
export type Credentials = Readonly<Record<string, string | { readonly username: string; readonly password: string }>>;

/** A scheme for the runtime; its credential is the option of its own name. */
function schemeOf(scheme: SchemeData): Scheme | undefined {
  switch (scheme.kind) {
    case 'bearer':
    case 'token':
      return bearer(scheme.key);
    case 'basic':
      return basic(scheme.key);
    case 'http':
      return http(scheme.key, scheme.scheme);
    case 'apiKey':
      return apiKey(scheme.key, scheme.in, scheme.name);
    case 'unsupported':
      return undefined;
  }
}

/** The credentials of one way to authenticate at their places in a request, by the runtime. */
export async function credentialPlaces(way: readonly SchemeData[], given: Credentials): Promise<readonly Place[]> {
  const schemes = way.flatMap((one) => {
    const scheme = schemeOf(one);
    return scheme ? [[one.key, scheme] as const] : [];
  });
  const client = {
    _options: given,
    _definition: { environment: '', security: { schemes: Object.fromEntries(schemes), required: [] } },
    _http: { request: fetch },
  };
  const requirement = Object.fromEntries(way.map(({ key }) => [key, []]));
  return resolveSecurity([requirement], { client, baseURL: null, timeoutMs: undefined, signal: undefined });
}
