import * as schema from "../../runtime/schema.js";
import { type Right, Right$ } from "./right.js";

export type Left = { right?: Right | undefined };

export const Left$: schema.Schema<Left> = /* @__PURE__ */ schema.openObject({
  "right?": () => Right$,
});

export function leftToJSON(left: Left): string {
  return schema.toJSON<Left>(Left$, left);
}

export function leftFromJSON(jsonString: string): schema.Result<Left> {
  return schema.fromJSON<Left>(Left$, jsonString);
}
