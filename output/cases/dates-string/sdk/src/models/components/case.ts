import * as schema from "../../runtime/schema.js";

export type Case = {
  at: string;
  on: string;
  maybe?: string | null | undefined;
  list?: Array<string> | undefined;
  map?: { [k: string]: string } | undefined;
  time?: string | undefined;
  uuid?: string | undefined;
  bytes?: string | undefined;
};

export const Case$: schema.Schema<Case> = /* @__PURE__ */ schema.openObject({
  at: "string",
  on: "string",
  "maybe?": "string|null",
  "list?": { list: "string" },
  "map?": schema.stringMap,
  "time?": "string",
  "uuid?": "string",
  "bytes?": "string",
});

export function caseToJSON(case_: Case): string {
  return schema.toJSON<Case>(Case$, case_);
}

export function caseFromJSON(jsonString: string): schema.Result<Case> {
  return schema.fromJSON<Case>(Case$, jsonString);
}
