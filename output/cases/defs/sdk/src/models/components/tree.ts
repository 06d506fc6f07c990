import * as schema from "../../lib/schema.js";
import { type kind, kind$ } from "./kind.js";
import { type leaf, leaf$ } from "./leaf.js";

export type Tree = { leaf?: leaf | undefined; kind?: kind | undefined; again?: Tree | undefined };

export const Tree$: schema.Schema<Tree> = /* @__PURE__ */ schema.openObject({
  "leaf?": leaf$,
  "kind?": kind$,
  "again?": () => Tree$,
});

export function treeToJSON(tree: Tree): string {
  return schema.toJSON(Tree$, tree);
}

export function treeFromJSON(jsonString: string): schema.Result<Tree> {
  return schema.fromJSON(Tree$, jsonString);
}
