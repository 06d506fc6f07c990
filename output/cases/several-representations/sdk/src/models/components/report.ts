import * as schema from "../../runtime/schema.js";

export type Report = { title: string };

export const Report$: schema.Schema<Report> = /* @__PURE__ */ schema.openObject({
  title: "string",
});

export function reportFromJSON(jsonString: string): schema.Result<Report> {
  return schema.fromJSON<Report>(Report$, jsonString);
}
