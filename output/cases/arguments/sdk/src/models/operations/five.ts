import * as schema from "../../runtime/schema.js";

export type FiveRequest = {
  a?: string | undefined;
  b?: string | undefined;
  c?: string | undefined;
  d?: string | undefined;
  e?: string | undefined;
};

export const FiveRequest$: schema.Schema<FiveRequest> = /* @__PURE__ */ schema.object({
  "a?": "string",
  "b?": "string",
  "c?": "string",
  "d?": "string",
  "e?": "string",
});

export function fiveRequestToJSON(fiveRequest: FiveRequest): string {
  return schema.toJSON<FiveRequest>(FiveRequest$, fiveRequest);
}
