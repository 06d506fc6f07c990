import * as schema from "../../lib/schema.js";

export type Chunk = { delta: string };

export const Chunk$: schema.Schema<Chunk> = /* @__PURE__ */ schema.object({
  delta: "string",
});

export function chunkToJSON(chunk: Chunk): string {
  return schema.toJSON<Chunk>(Chunk$, chunk);
}

export function chunkFromJSON(jsonString: string): schema.Result<Chunk> {
  return schema.fromJSON<Chunk>(Chunk$, jsonString);
}
