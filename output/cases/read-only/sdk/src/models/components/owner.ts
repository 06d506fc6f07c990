import * as schema from "../../runtime/schema.js";

export type Owner = { name: string };

export const Owner$: schema.Schema<Owner> = /* @__PURE__ */ schema.openObject({
  name: "string",
});

export function ownerFromJSON(jsonString: string): schema.Result<Owner> {
  return schema.fromJSON<Owner>(Owner$, jsonString);
}

export type OwnerInput = { name: string; password?: string | undefined };

export const OwnerInput$: schema.Schema<OwnerInput> = /* @__PURE__ */ schema.openObject({
  name: "string",
  "password?": "string",
});

export function ownerInputToJSON(ownerInput: OwnerInput): string {
  return schema.toJSON<OwnerInput>(OwnerInput$, ownerInput);
}
