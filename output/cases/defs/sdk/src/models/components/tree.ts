import * as schema from "../../runtime/schema.js";
import { type Kind, Kind$ } from "./kind.js";
import { type Leaf, Leaf$ } from "./leaf.js";

export type Tree = { leaf?: Leaf | undefined; kind?: Kind | undefined; again?: Tree | undefined };

export const Tree$: schema.Schema<Tree> = /* @__PURE__ */ schema.openObject({
  "leaf?": Leaf$,
  "kind?": Kind$,
  "again?": () => Tree$,
});

export function treeToJSON(tree: Tree): string {
  return schema.toJSON<Tree>(Tree$, tree);
}

export function treeFromJSON(jsonString: string): schema.Result<Tree> {
  return schema.fromJSON<Tree>(Tree$, jsonString);
}
