import * as schema from "../../runtime/schema.js";
import { type Issue, Issue$ } from "./issue.js";

/** The request is wrong. */
export type Bad = { message: string; statusCode: number; stack: string; issues?: Array<Issue> | undefined };

export const Bad$: schema.Schema<Bad> = /* @__PURE__ */ schema.openSnakeObject({
  message: "string",
  statusCode: "integer",
  stack: "string",
  "issues?": { list: Issue$ },
});

export function badFromJSON(jsonString: string): schema.Result<Bad> {
  return schema.fromJSON<Bad>(Bad$, jsonString);
}
