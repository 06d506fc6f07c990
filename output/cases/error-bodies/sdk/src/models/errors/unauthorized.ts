import { fill, messageOf } from "../../runtime/responses/errors.js";
import * as schema from "../../runtime/schema.js";
import type { Unauthorized as Unauthorized$2 } from "../components/unauthorized.js";
import { CaseError } from "./caseerror.js";

export type UnauthorizedData = Unauthorized$2;

export class Unauthorized extends CaseError {
  /** The body of the response. */
  declare data$: UnauthorizedData;

  constructor(err: UnauthorizedData, httpMeta: { response: Response; request: Request; body: string }) {
    super(messageOf(err), httpMeta);
    fill(this, "Unauthorized", err);
  }
}

export const UnauthorizedData$: schema.Schema<UnauthorizedData> = /* @__PURE__ */ schema.schema(schema.stringMap);
