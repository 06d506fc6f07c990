import * as schema from "../../runtime/schema.js";

export type AGlobals = {
  /** Who pays. */
  account?: string | undefined;
};

export type ARequest = {
  /** Who pays. */
  account?: string | undefined;
};

export const ARequest$: schema.Schema<ARequest> = /* @__PURE__ */ schema.object({
  "account?": "string",
});

export function aRequestToJSON(aRequest: ARequest): string {
  return schema.toJSON<ARequest>(ARequest$, aRequest);
}
