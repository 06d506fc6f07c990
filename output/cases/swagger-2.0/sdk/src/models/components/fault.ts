import * as schema from "../../runtime/schema.js";

export type Fault = { message?: string | undefined };

export const Fault$: schema.Schema<Fault> = /* @__PURE__ */ schema.openObject({
  "message?": "string",
});

export function faultToJSON(fault: Fault): string {
  return schema.toJSON<Fault>(Fault$, fault);
}

export function faultFromJSON(jsonString: string): schema.Result<Fault> {
  return schema.fromJSON<Fault>(Fault$, jsonString);
}
