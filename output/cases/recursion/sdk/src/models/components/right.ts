import * as schema from "../../runtime/schema.js";
import { type Left, Left$ } from "./left.js";

export type Right = { left: Left | null };

export const Right$: schema.Schema<Right> = /* @__PURE__ */ schema.openObject({
  left: { nullable: () => Left$ },
});

export function rightToJSON(right: Right): string {
  return schema.toJSON<Right>(Right$, right);
}

export function rightFromJSON(jsonString: string): schema.Result<Right> {
  return schema.fromJSON<Right>(Right$, jsonString);
}
