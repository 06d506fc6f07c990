import { fill, messageOf } from "../../lib/responses/errors.js";
import * as schema from "../../lib/schema.js";
import { ShopError } from "./shoperror.js";

export type ConflictError = { since?: string | undefined };

export const ConflictError$: schema.Schema<ConflictError> = /* @__PURE__ */ schema.object({
  "since?": "string",
});

export function conflictErrorFromJSON(jsonString: string): schema.Result<ConflictError> {
  return schema.fromJSON<ConflictError>(ConflictError$, jsonString);
}

export type ConflictData = { error?: ConflictError | undefined };

export class Conflict extends ShopError {
  declare error?: ConflictError | undefined;
  /** The body of the response. */
  declare data$: ConflictData;

  constructor(err: ConflictData, httpMeta: { response: Response; request: Request; body: string }) {
    super(messageOf(err), httpMeta);
    fill(this, "Conflict", err);
  }
}

export const ConflictData$: schema.Schema<ConflictData> = /* @__PURE__ */ schema.object({
  "error?": ConflictError$,
});
