import * as schema from "../../runtime/schema.js";

export type Progress = { done: number };

export const Progress$: schema.Schema<Progress> = /* @__PURE__ */ schema.openObject({
  done: "number",
});

export function progressFromJSON(jsonString: string): schema.Result<Progress> {
  return schema.fromJSON<Progress>(Progress$, jsonString);
}
