import * as schema from "../../lib/schema.js";

export type Fault = { code?: string | undefined };

export const Fault$: schema.Schema<Fault> = /* @__PURE__ */ schema.openObject({
  "code?": "string",
});

export function faultToJSON(fault: Fault): string {
  return schema.toJSON<Fault>(Fault$, fault);
}
