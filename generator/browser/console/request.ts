import { createRequest } from '../../runtime/typescript/src/runtime/calls/request.js';
import type { RequestInput } from '../../runtime/typescript/src/runtime/http.js';
import { fill } from '../../runtime/typescript/src/runtime/url.js';
import { written } from './bodies.js';
import type { BodyData, ConsoleData, SchemeData, ServerData } from './console-data.js';
import { credentialPlaces, type Credentials } from './credentials.js';
import { placed } from './parameters.js';

/** What a reader has chosen and filled in: values as they are on the wire. */
export interface Filled {
  readonly server: ServerData;
  readonly variables: Readonly<Record<string, string>>;
  /** By `keyOf`. */
  readonly parameters: Readonly<Record<string, unknown>>;
  readonly body?: { readonly data: BodyData; readonly value: unknown } | undefined;
  readonly way: readonly SchemeData[];
  readonly credentials: Credentials;
}

function serverURL({ url, variables = [] }: ServerData, given: Readonly<Record<string, string>>): URL {
  return fill({ url, variables: Object.fromEntries(variables.map((one) => [one.name, one])) }, given);
}

/** The header Accept, which a value of the request may decide. */
function acceptOf({ accept, stream }: ConsoleData, { parameters, body }: Filled): string {
  if (!stream) return accept;
  const { parameter = '', property = '', standard } = stream;
  const given = typeof body?.value === 'string' ? (JSON.parse(body.value) as unknown) : body?.value;
  const flag = parameters[parameter] ?? (Object(given) as Readonly<Record<string, unknown>>)[property] ?? standard;
  return flag === true ? stream.accept : accept;
}

/** The request that the SDK would send, made by its own runtime; rejects with InvalidRequestError or SDKValidationError. */
export async function toRequest(data: ConsoleData, filled: Filled): Promise<RequestInput> {
  const { path, query, headers } = placed(data, filled.parameters);
  const body = filled.body && (await written(filled.body.data, filled.body.value));
  const config = {
    method: data.method,
    path,
    query,
    headers: { accept: acceptOf(data, filled), ...headers, ...body?.headers },
    body: body?.body ?? null,
  };
  const context = {
    baseURL: serverURL(filled.server, filled.variables),
    operationID: '',
    oAuth2Scopes: null,
    resolvedSecurity: credentialPlaces(filled.way, filled.credentials),
    retryConfig: { strategy: 'none' as const },
    retryCodes: [],
    options: {},
  };
  return createRequest(config, context, '');
}
