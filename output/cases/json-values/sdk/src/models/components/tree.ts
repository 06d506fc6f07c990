import * as schema from "../../runtime/schema.js";
import { type Rows, Rows$ } from "./rows.js";

export type Tree = { left?: Tree | null | undefined; rows?: Rows | undefined };

export const Tree$: schema.Schema<Tree> = /* @__PURE__ */ schema.openObject({
  "left?": { nullable: () => Tree$ },
  "rows?": Rows$,
});

export function treeFromJSON(jsonString: string): schema.Result<Tree> {
  return schema.fromJSON<Tree>(Tree$, jsonString);
}
