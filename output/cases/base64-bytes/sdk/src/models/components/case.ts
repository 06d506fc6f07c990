import * as schema from "../../runtime/schema.js";

export type Case = {
  data: Uint8Array;
  encoded?: Uint8Array | null | undefined;
  forUrls?: Uint8Array | undefined;
  list?: Array<Uint8Array> | undefined;
  plain?: string | undefined;
};

export const Case$: schema.Schema<Case> = /* @__PURE__ */ schema.openObject({
  data: schema.base64,
  "encoded?": { nullable: schema.base64 },
  "forUrls?": schema.base64url,
  "list?": { list: schema.base64 },
  "plain?": "string",
});

export function caseToJSON(case_: Case): string {
  return schema.toJSON<Case>(Case$, case_);
}

export function caseFromJSON(jsonString: string): schema.Result<Case> {
  return schema.fromJSON<Case>(Case$, jsonString);
}
