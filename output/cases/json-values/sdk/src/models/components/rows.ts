import * as schema from "../../runtime/schema.js";

export type Rows = Array<Rows | null> | null;

export const Rows$: schema.Schema<Rows> = /* @__PURE__ */ schema.schema({
  nullable: { list: { nullable: () => Rows$ } },
});

export function rowsFromJSON(jsonString: string): schema.Result<Rows> {
  return schema.fromJSON<Rows>(Rows$, jsonString);
}
