import * as schema from "../../runtime/schema.js";

export type Port = { port?: string | undefined };

export const Port$: schema.Schema<Port> = /* @__PURE__ */ schema.openObject({
  "port?": "string",
});

export function portToJSON(port: Port): string {
  return schema.toJSON<Port>(Port$, port);
}

export type Ports = { [k: string]: Port };
