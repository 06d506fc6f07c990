import * as schema from "../../runtime/schema.js";
import type { OpenEnum } from "../../types/enums.js";

export const Open = { Red: "red", Green: "green" } as const;

export type Open = OpenEnum<typeof Open>;

export type Case = { open?: Open | undefined };

export const Case$: schema.Schema<Case> = /* @__PURE__ */ schema.openObject({
  "open?": "string",
});

export function caseFromJSON(jsonString: string): schema.Result<Case> {
  return schema.fromJSON<Case>(Case$, jsonString);
}
