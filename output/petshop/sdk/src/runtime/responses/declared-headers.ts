import type { APIPromise } from "../../types/async.js";
import type { Client } from "../client/client.js";
import type { Schema } from "../schema.js";

/** The promise of a call whose response has declared headers. */
export interface HeadersPromise<T, Declared> extends APIPromise<T> {
  /** Never set: carries the type. */
  readonly "~headers"?: Declared;
}

/** What is needed to read the headers of a call: its client and their schema. */
export interface Declaration {
  readonly client: Client<any>;
  readonly schema: Schema<any>;
}

// Not a property, so that printing a promise does not show the credentials of its client.
const declarations = /* @__PURE__ */ new WeakMap<APIPromise<any>, Declaration>();

/** A call whose response has headers of the schema. */
export function declaring<T, Declared>(
  client: Client<any>,
  call: APIPromise<T>,
  schema: Schema<Declared>,
): HeadersPromise<T, Declared> {
  declarations.set(call, { client, schema });
  return call;
}

/** The declared headers of a call. */
export function declarationOf(call: APIPromise<any>): Declaration | undefined {
  return declarations.get(call);
}
