import { fill, messageOf } from "../../lib/responses/errors.js";
import * as schema from "../../lib/schema.js";
import type { ClosedEnum } from "../../types/enums.js";
import { ShopError } from "./shoperror.js";

export const Code = { NotFound: "not_found", Gone: "gone" } as const;

export type Code = ClosedEnum<typeof Code>;

export const Code$: schema.Schema<Code> = /* @__PURE__ */ schema.closedEnum(Code);

export type ErrorModel = { code: Code; text: string };

export const ErrorModel$: schema.Schema<ErrorModel> = /* @__PURE__ */ schema.object({
  code: Code$,
  text: "string",
});

export function errorModelFromJSON(jsonString: string): schema.Result<ErrorModel> {
  return schema.fromJSON<ErrorModel>(ErrorModel$, jsonString);
}

export type NotFoundData = { error: ErrorModel };

export class NotFound extends ShopError {
  declare error: ErrorModel;
  /** The body of the response. */
  declare data$: NotFoundData;

  constructor(err: NotFoundData, httpMeta: { response: Response; request: Request; body: string }) {
    super(messageOf(err, "error", "text"), httpMeta);
    fill(this, "NotFound", err);
  }
}

export const NotFoundData$: schema.Schema<NotFoundData> = /* @__PURE__ */ schema.object({
  error: ErrorModel$,
});
