import { type Schema, fromJSON, schema, toJSON } from "../../lib/schema.js";
import type { Result } from "../../types/fp.js";
import type { SDKValidationError } from "../errors/sdkvalidationerror.js";

export type Node = {
  parent?: Node | undefined;
  children: Array<Node>;
};

/** @internal */
export const Node$: Schema<Node> = /* @__PURE__ */ schema<Node>({
  object: {
    parent: { optional: () => Node$ },
    children: { list: () => Node$ },
  },
});

export function nodeToJSON(node: Node): string {
  return toJSON(Node$, node);
}

export function nodeFromJSON(
  jsonString: string,
): Result<Node, SDKValidationError> {
  return fromJSON(Node$, jsonString);
}
