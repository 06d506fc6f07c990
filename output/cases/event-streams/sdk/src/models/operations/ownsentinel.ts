import * as schema from "../../runtime/schema.js";
import { type Chunk, Chunk$ } from "../components/chunk.js";

export type OwnSentinelResponseBody = { event?: string | undefined; data: Chunk };

export const OwnSentinelResponseBody$: schema.Schema<OwnSentinelResponseBody> = /* @__PURE__ */ schema.openObject({
  "event?": "string",
  data: Chunk$,
});

export function ownSentinelResponseBodyFromJSON(jsonString: string): schema.Result<OwnSentinelResponseBody> {
  return schema.fromJSON<OwnSentinelResponseBody>(OwnSentinelResponseBody$, jsonString);
}
