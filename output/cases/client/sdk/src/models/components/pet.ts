import * as schema from "../../runtime/schema.js";

/** An animal that somebody keeps. */
export type Pet = {
  /** The number of the pet. */
  id: number;
  name?: string | undefined;
};

export const Pet$: schema.Schema<Pet> = /* @__PURE__ */ schema.openObject({
  id: "integer",
  "name?": "string",
});

export function petFromJSON(jsonString: string): schema.Result<Pet> {
  return schema.fromJSON<Pet>(Pet$, jsonString);
}
