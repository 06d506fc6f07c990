import { type Schema, schema, toJSON } from "../../lib/schema.js";

export type OneRequest = {
  id: string;
};

/** @internal */
export const OneRequest$: Schema<OneRequest> =
  /* @__PURE__ */ schema<OneRequest>({
    object: {
      id: "string",
    },
  });

export function oneRequestToJSON(oneRequest: OneRequest): string {
  return toJSON(OneRequest$, oneRequest);
}
