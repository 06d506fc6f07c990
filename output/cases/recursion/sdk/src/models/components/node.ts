import * as schema from "../../runtime/schema.js";

export type Node = { parent?: Node | undefined; children: Array<Node> };

export const Node$: schema.Schema<Node> = /* @__PURE__ */ schema.openObject({
  "parent?": () => Node$,
  children: { list: () => Node$ },
});

export function nodeToJSON(node: Node): string {
  return schema.toJSON<Node>(Node$, node);
}

export function nodeFromJSON(jsonString: string): schema.Result<Node> {
  return schema.fromJSON<Node>(Node$, jsonString);
}
