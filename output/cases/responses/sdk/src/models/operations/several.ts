import * as schema from "../../runtime/schema.js";

export type SeveralResponseBody = { id?: string | undefined };

export const SeveralResponseBody$: schema.Schema<SeveralResponseBody> = /* @__PURE__ */ schema.openObject({
  "id?": "string",
});

export function severalResponseBodyFromJSON(jsonString: string): schema.Result<SeveralResponseBody> {
  return schema.fromJSON<SeveralResponseBody>(SeveralResponseBody$, jsonString);
}
