import * as schema from "../../runtime/schema.js";

export type Together = { card?: string | undefined; address?: string | undefined };

export const Together$: schema.Schema<Together> = /* @__PURE__ */ schema.openObject({
  "card?": "string",
  "address?": "string",
});

export function togetherToJSON(together: Together): string {
  return schema.toJSON<Together>(Together$, together);
}

export function togetherFromJSON(jsonString: string): schema.Result<Together> {
  return schema.fromJSON<Together>(Together$, jsonString);
}

export type Case = {
  text?: string | undefined;
  number?: number | undefined;
  choice?: string | undefined;
  some?: Array<string> | undefined;
  together?: Together | undefined;
};

export const Case$: schema.Schema<Case> = /* @__PURE__ */ schema.openObject({
  "text?": "string",
  "number?": "integer",
  "choice?": "string",
  "some?": { list: "string" },
  "together?": Together$,
});

export function caseToJSON(case_: Case): string {
  return schema.toJSON<Case>(Case$, case_);
}

export function caseFromJSON(jsonString: string): schema.Result<Case> {
  return schema.fromJSON<Case>(Case$, jsonString);
}
