import type { APIPromise } from "../types/async.js";
import type { Client } from "./client.js";
import type { Schema } from "./schema.js";

/** The promise of a call whose response has headers that the API declares. */
export interface HeadersPromise<T, Declared> extends APIPromise<T> {
  /** Never set: carries the type. */
  readonly "~headers"?: Declared;
}

/** What reads the headers of a call: who made it, and their schema. */
export interface Declaration {
  readonly client: Client<any>;
  readonly schema: Schema<any>;
}

// Not a property, so that whoever prints a promise does not see the credentials of its client.
const declarations = /* @__PURE__ */ new WeakMap<APIPromise<any>, Declaration>();

/** A call, whose response has headers of the schema. */
export function declaring<T, Declared>(
  client: Client<any>,
  call: APIPromise<T>,
  schema: Schema<Declared>,
): HeadersPromise<T, Declared> {
  declarations.set(call, { client, schema });
  return call;
}

/** What was declared of a call. */
export function declarationOf(call: APIPromise<any>): Declaration | undefined {
  return declarations.get(call);
}
