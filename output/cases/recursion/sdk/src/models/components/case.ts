import * as schema from "../../runtime/schema.js";
import { type Json, Json$ } from "./json.js";
import { type Left, Left$ } from "./left.js";
import { type Lists, Lists$ } from "./lists.js";
import { type Maps, Maps$ } from "./maps.js";
import { type Node, Node$ } from "./node.js";

export type Case = {
  self?: Node | undefined;
  ring?: Left | undefined;
  list?: Lists | undefined;
  map?: Maps | undefined;
  json?: Json | undefined;
  back?: Case | undefined;
};

export const Case$: schema.Schema<Case> = /* @__PURE__ */ schema.openObject({
  "self?": Node$,
  "ring?": Left$,
  "list?": Lists$,
  "map?": Maps$,
  "json?": Json$,
  "back?": () => Case$,
});

export function caseToJSON(case_: Case): string {
  return schema.toJSON<Case>(Case$, case_);
}

export function caseFromJSON(jsonString: string): schema.Result<Case> {
  return schema.fromJSON<Case>(Case$, jsonString);
}
