import * as schema from "../../runtime/schema.js";

export type Tree = { children?: Array<Tree> | undefined };

export const Tree$: schema.Schema<Tree> = /* @__PURE__ */ schema.openObject({
  "children?": { list: () => Tree$ },
});

export function treeToJSON(tree: Tree): string {
  return schema.toJSON<Tree>(Tree$, tree);
}

export function treeFromJSON(jsonString: string): schema.Result<Tree> {
  return schema.fromJSON<Tree>(Tree$, jsonString);
}
