import * as schema from "../../runtime/schema.js";

export type Fault = { code?: string | undefined };

export const Fault$: schema.Schema<Fault> = /* @__PURE__ */ schema.openObject({
  "code?": "string",
});

export function faultToJSON(fault: Fault): string {
  return schema.toJSON<Fault>(Fault$, fault);
}
