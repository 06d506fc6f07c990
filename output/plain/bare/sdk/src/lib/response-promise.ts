import { InvalidRequestError } from "../models/errors/httpclienterrors.js";
import type { APIPromise } from "../types/async.js";
import type { Client } from "./client.js";
import { readHeaders } from "./response-headers.js";
import type { Schema } from "./schema.js";

/** What a call resolves with, and the response that it came in. */
export interface WithResponse<Value, Declared = object> {
  readonly data: Value;
  readonly status: number;
  /** The headers that the API declares; all others are those of the response. */
  readonly headers: Declared;
  /** Its body has been read, or is what `data` streams. */
  readonly response: Response;
}

/** A promise of a value that also leads to the response. */
export interface ResponsePromise<Value, Declared = object> extends Promise<Value> {
  /** Resolves with the status and the declared headers beside the value; rejects as the promise itself does. */
  withResponse(): Promise<WithResponse<Value, Declared>>;
}

/** The promise of what a call is unwrapped to, with a way to its response. */
export function withResponse<Result, Value, Declared = object>(
  { _options, _definition }: Client<any>,
  unwrap: (call: Promise<Result>) => Promise<Value>,
  call: APIPromise<Result>,
  schema?: Schema<Declared>,
): ResponsePromise<Value, Declared> {
  const value = unwrap(call);
  return Object.assign(value, {
    async withResponse() {
      const data = await value;
      const [, done] = await call.$inspect();
      if (done.status !== "complete") throw new InvalidRequestError("no response");
      const { status, headers } = done.response;
      const checks = _options.responses ?? _definition.responses;
      const declared = schema ? readHeaders(schema, headers, checks) : ({} as Declared);
      return { data, status, headers: declared, response: done.response };
    },
  });
}
