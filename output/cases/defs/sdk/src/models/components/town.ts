import * as schema from "../../runtime/schema.js";

export type Town = { zip?: string | undefined };

export const Town$: schema.Schema<Town> = /* @__PURE__ */ schema.openObject({
  "zip?": "string",
});

export function townToJSON(town: Town): string {
  return schema.toJSON<Town>(Town$, town);
}

export function townFromJSON(jsonString: string): schema.Result<Town> {
  return schema.fromJSON<Town>(Town$, jsonString);
}
