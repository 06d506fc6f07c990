export { isBlobLike } from "./blobs.js";
export type { ClosedEnum, OpenEnum, SuggestedEnum } from "./enums.js";
export type { Result } from "./fp.js";
export type { PageIterator, Paginator } from "./operations.js";
export { createPageIterator } from "./operations.js";
export { RFCDate } from "./rfcdate.js";
export type { Unrecognized } from "./unrecognized.js";
export { startCountingUnrecognized, unrecognized } from "./unrecognized.js";
