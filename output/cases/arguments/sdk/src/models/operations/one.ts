import * as schema from "../../runtime/schema.js";

export type OneRequest = { id: string };

export const OneRequest$: schema.Schema<OneRequest> = /* @__PURE__ */ schema.object({
  id: "string",
});

export function oneRequestToJSON(oneRequest: OneRequest): string {
  return schema.toJSON<OneRequest>(OneRequest$, oneRequest);
}
