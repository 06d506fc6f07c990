import * as schema from "../../runtime/schema.js";

export type FiveRequiredRequest = {
  a: string;
  b?: string | undefined;
  c?: string | undefined;
  d?: string | undefined;
  e?: string | undefined;
};

export const FiveRequiredRequest$: schema.Schema<FiveRequiredRequest> = /* @__PURE__ */ schema.object({
  a: "string",
  "b?": "string",
  "c?": "string",
  "d?": "string",
  "e?": "string",
});

export function fiveRequiredRequestToJSON(fiveRequiredRequest: FiveRequiredRequest): string {
  return schema.toJSON<FiveRequiredRequest>(FiveRequiredRequest$, fiveRequiredRequest);
}
