import * as schema from "../../runtime/schema.js";

export type Chunk = { id: string };

export const Chunk$: schema.Schema<Chunk> = /* @__PURE__ */ schema.openObject({
  id: "string",
});

export function chunkFromJSON(jsonString: string): schema.Result<Chunk> {
  return schema.fromJSON<Chunk>(Chunk$, jsonString);
}
