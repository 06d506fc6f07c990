/** The types that every function of an SDK is made of. */
export type { APIPromise } from "../types/async.js";
export type { Result } from "../types/fp.js";
export type { PageIterator } from "../types/operations.js";
export type { RequestOptions } from "./request-options.js";
