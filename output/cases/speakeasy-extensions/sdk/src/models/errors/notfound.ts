import { fill, messageOf } from "../../lib/errors.js";
import * as schema from "../../lib/schema.js";
import type { ClosedEnum } from "../../types/enums.js";
import { ShopError } from "./shoperror.js";

export const Code = { NotFound: "not_found", Gone: "gone" } as const;

export type Code = ClosedEnum<typeof Code>;

export const Code$: schema.Schema<Code> = /* @__PURE__ */ schema.closedEnum(Code);

export type ErrorT = { code: Code; text: string };

export const ErrorT$: schema.Schema<ErrorT> = /* @__PURE__ */ schema.object({
  code: Code$,
  text: "string",
});

export function errorFromJSON(jsonString: string): schema.Result<ErrorT> {
  return schema.fromJSON<ErrorT>(ErrorT$, jsonString);
}

export type NotFoundData = { error: ErrorT };

export class NotFound extends ShopError {
  declare error: ErrorT;
  /** The body of the response. */
  declare data$: NotFoundData;

  constructor(err: NotFoundData, httpMeta: { response: Response; request: Request; body: string }) {
    super(messageOf(err, "error", "text"), httpMeta);
    fill(this, "NotFound", err);
  }
}

export const NotFoundData$: schema.Schema<NotFoundData> = /* @__PURE__ */ schema.object({
  error: ErrorT$,
});
