import { InvalidRequestError } from "../models/errors/httpclienterrors.js";
import type { SDKValidationError } from "../models/errors/sdkvalidationerror.js";
import type { APIPromise } from "../types/async.js";
import { ERR, OK, type Result } from "../types/fp.js";
import { declarationOf, type HeadersPromise } from "./responses/declared-headers.js";
import { readHeaders } from "./responses/response-headers.js";

/** The value of a call with its response. */
export interface WithResponse<Value, Declared = object> {
  readonly data: Value;
  readonly status: number;
  /** The headers that the API declares; `response.headers` has all of them. */
  readonly headers: Declared;
  /** Its body has been read, or is being streamed as `data`. */
  readonly response: Response;
}

/** A promise of a value with access to the response. */
export interface ResponsePromise<Value, Declared = object> extends Promise<Value> {
  /** Resolves with the value, the status and the declared headers; rejects as the promise itself does. */
  withResponse(): Promise<WithResponse<Value, Declared>>;
}

/** The promise of an unwrapped result, with access to its response. */
export function responsePromise<Outcome, Value, Declared = object>(
  unwrap: (call: Promise<Outcome>) => Promise<Value>,
  call: HeadersPromise<Outcome, Declared>,
): ResponsePromise<Value, Declared> {
  const value = unwrap(call);
  return Object.assign(value, {
    withResponse: async () => responded(await value, call),
  });
}

/** The value of a successful result; a page is returned whole, because it leads to the next one. */
type Data<T> = T extends { ok: true; value: infer Value } ? (T extends AsyncIterable<unknown> ? T : Value) : never;

type Failure<T> = T extends { ok: false; error: infer Failure } ? Failure : never;

/** The result of a standalone function with the status and the declared headers. */
export async function withResponse<Outcome extends Result<unknown>, Declared = object>(
  call: HeadersPromise<Outcome, Declared>,
): Promise<Result<WithResponse<Data<Outcome>, Declared>, Failure<Outcome> | SDKValidationError>> {
  const result = await call;
  if (!result.ok) return ERR(result.error as Failure<Outcome>);
  const data = (Symbol.asyncIterator in result ? result : result.value) as Data<Outcome>;
  return responded(data, call).then(OK, (error: unknown) => ERR(error as SDKValidationError));
}

/** A value with the response of its call. */
async function responded<Value, Declared>(
  data: Value,
  call: HeadersPromise<unknown, Declared>,
): Promise<WithResponse<Value, Declared>> {
  const [, { response }] = await (call as APIPromise<unknown>).$inspect();
  if (!response) throw new InvalidRequestError("no response");
  const { client, schema } = declarationOf(call) ?? {};
  const checks = client && (client._options.responses ?? client._definition.responses);
  const headers = schema && checks ? readHeaders(schema, response.headers, checks) : {};
  return { data, status: response.status, headers: headers as Declared, response };
}
