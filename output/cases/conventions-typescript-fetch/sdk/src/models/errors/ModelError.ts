import { fill, messageOf } from "../../runtime/responses/errors.js";
import * as schema from "../../runtime/schema.js";
import { CaseError } from "./CaseError.js";

export type ModelErrorData = { errorCode: string };

export class ModelError extends CaseError {
  declare errorCode: string;
  /** The body of the response. */
  declare data$: ModelErrorData;

  constructor(err: ModelErrorData, httpMeta: { response: Response; request: Request; body: string }) {
    super(messageOf(err), httpMeta);
    fill(this, "ModelError", err);
  }
}

export const ModelErrorData$: schema.Schema<ModelErrorData> = /* @__PURE__ */ schema.snakeObject({
  errorCode: "string",
});
