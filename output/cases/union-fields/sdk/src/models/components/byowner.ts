import * as schema from "../../runtime/schema.js";

export type ByOwner = { ownerName: string };

export const ByOwner$: schema.Schema<ByOwner> = /* @__PURE__ */ schema.openSnakeObject({
  ownerName: "string",
});

export function byOwnerToJSON(byOwner: ByOwner): string {
  return schema.toJSON<ByOwner>(ByOwner$, byOwner);
}

export function byOwnerFromJSON(jsonString: string): schema.Result<ByOwner> {
  return schema.fromJSON<ByOwner>(ByOwner$, jsonString);
}
