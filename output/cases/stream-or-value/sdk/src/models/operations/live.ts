import * as schema from "../../runtime/schema.js";

export type LiveRequestBody = { live?: boolean | undefined };

export const LiveRequestBody$: schema.Schema<LiveRequestBody> = /* @__PURE__ */ schema.openObject({
  "live?": "boolean",
});

export function liveRequestBodyToJSON(liveRequestBody: LiveRequestBody): string {
  return schema.toJSON<LiveRequestBody>(LiveRequestBody$, liveRequestBody);
}
