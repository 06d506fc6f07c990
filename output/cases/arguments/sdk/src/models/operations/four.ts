import * as schema from "../../runtime/schema.js";

export type FourRequest = {
  a?: string | undefined;
  b?: string | undefined;
  c?: string | undefined;
  d?: string | undefined;
};

export const FourRequest$: schema.Schema<FourRequest> = /* @__PURE__ */ schema.object({
  "a?": "string",
  "b?": "string",
  "c?": "string",
  "d?": "string",
});

export function fourRequestToJSON(fourRequest: FourRequest): string {
  return schema.toJSON<FourRequest>(FourRequest$, fourRequest);
}
