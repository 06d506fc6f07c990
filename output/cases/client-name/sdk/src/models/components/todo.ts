import * as schema from "../../runtime/schema.js";

export type Todo = { text?: string | undefined };

export const Todo$: schema.Schema<Todo> = /* @__PURE__ */ schema.openObject({
  "text?": "string",
});

export function todoFromJSON(jsonString: string): schema.Result<Todo> {
  return schema.fromJSON<Todo>(Todo$, jsonString);
}
