import { type Schema, schema, toJSON } from "../../lib/schema.js";

export type AGlobals = {
  /** Who pays. */
  account?: string | undefined;
};

/** @internal */
export const AGlobals$: Schema<AGlobals> = /* @__PURE__ */ schema<AGlobals>({
  object: {
    account: { optional: "string" },
  },
});

export function aGlobalsToJSON(aGlobals: AGlobals): string {
  return toJSON(AGlobals$, aGlobals);
}

export type ARequest = {
  /** Who pays. */
  account?: string | undefined;
};

/** @internal */
export const ARequest$: Schema<ARequest> = /* @__PURE__ */ schema<ARequest>({
  object: {
    account: { optional: "string" },
  },
});

export function aRequestToJSON(aRequest: ARequest): string {
  return toJSON(ARequest$, aRequest);
}
