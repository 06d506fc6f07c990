export { anyOf } from "./responses/any-of.js";
export { empty } from "./responses/empty.js";
export { events, type EventStream } from "./responses/events.js";
export { failure, json } from "./responses/json.js";
export { lines } from "./responses/lines.js";
export type { ErrorReader, Reader } from "./responses/reader.js";
export { stream } from "./responses/stream.js";
export { text } from "./responses/text.js";
