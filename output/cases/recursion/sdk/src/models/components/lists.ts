import * as schema from "../../runtime/schema.js";

export type Lists = Array<Lists>;

export const Lists$: schema.Schema<Lists> = /* @__PURE__ */ schema.schema({ list: () => Lists$ });

export function listsToJSON(lists: Lists): string {
  return schema.toJSON<Lists>(Lists$, lists);
}

export function listsFromJSON(jsonString: string): schema.Result<Lists> {
  return schema.fromJSON<Lists>(Lists$, jsonString);
}
