import * as schema from "../../lib/schema.js";
import { type Chunk, Chunk$ } from "../components/chunk.js";

export type CompleteRequestBody = { question: string; live?: boolean | undefined };

export const CompleteRequestBody$: schema.Schema<CompleteRequestBody> = /* @__PURE__ */ schema.object({
  question: "string",
  "live?": { as: schema.defaulted, of: "boolean", default: false },
});

export function completeRequestBodyToJSON(completeRequestBody: CompleteRequestBody): string {
  return schema.toJSON<CompleteRequestBody>(CompleteRequestBody$, completeRequestBody);
}

export type CompleteResponseBody = { data: Chunk };

export const CompleteResponseBody$: schema.Schema<CompleteResponseBody> = /* @__PURE__ */ schema.object({
  data: Chunk$,
});

export function completeResponseBodyToJSON(completeResponseBody: CompleteResponseBody): string {
  return schema.toJSON<CompleteResponseBody>(CompleteResponseBody$, completeResponseBody);
}

export function completeResponseBodyFromJSON(jsonString: string): schema.Result<CompleteResponseBody> {
  return schema.fromJSON<CompleteResponseBody>(CompleteResponseBody$, jsonString);
}
