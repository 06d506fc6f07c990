import { fill, messageOf } from "../../runtime/responses/errors.js";
import * as schema from "../../runtime/schema.js";
import { Gr4vyError } from "./gr4vyerror.js";

/** The resource does not exist. */
export type NotFoundErrorData = {
  /** Always `error`. */
  type?: "error" | undefined;
  /** A code for programs. */
  code: string;
  /** The HTTP status code of the response. */
  status?: number | undefined;
  /** A message for people. */
  message: string;
};

/** The resource does not exist. */
export class NotFoundError extends Gr4vyError {
  /** Always `error`. */
  declare type?: "error" | undefined;
  /** A code for programs. */
  declare code: string;
  /** The HTTP status code of the response. */
  declare status?: number | undefined;
  /** The body of the response. */
  declare data$: NotFoundErrorData;

  constructor(err: NotFoundErrorData, httpMeta: { response: Response; request: Request; body: string }) {
    super(messageOf(err), httpMeta);
    fill(this, "NotFoundError", err);
  }
}

export const NotFoundErrorData$: schema.Schema<NotFoundErrorData> = /* @__PURE__ */ schema.object({
  "type?": { as: schema.defaulted, of: { literal: "error" }, default: "error" },
  code: "string",
  "status?": { as: schema.defaulted, of: "integer", default: 404 },
  message: "string",
});
