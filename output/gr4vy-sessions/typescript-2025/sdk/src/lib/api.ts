/** What the functions of an SDK are made of, save for what only some of them need. */
export type { APIPromise } from "../types/async.js";
export type { Result } from "../types/fp.js";
export type { PageIterator } from "../types/operations.js";
export { jsonBody } from "./bodies/json.js";
export { call } from "./call.js";
export type { Operation } from "./operation.js";
export { headers, pairs } from "./parameters.js";
export type { RequestOptions } from "./request-options.js";
export { json } from "./responses/json.js";
