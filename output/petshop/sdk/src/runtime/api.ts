/** What every function of an SDK is built from; what only some need is imported by those. */
export type { APIPromise } from "../types/async.js";
export type { Result } from "../types/fp.js";
export type { PageIterator } from "../types/operations.js";
export { jsonBody } from "./bodies/json.js";
export { call } from "./calls/call.js";
export type { Operation } from "./calls/operation.js";
export { headers, pairs } from "./parameters/parameters.js";
export type { RequestOptions } from "./client/request-options.js";
export { json } from "./responses/json.js";
