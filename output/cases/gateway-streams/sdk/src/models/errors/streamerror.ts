import { fill, messageOf } from "../../runtime/responses/errors.js";
import * as schema from "../../runtime/schema.js";
import { CaseError } from "./caseerror.js";

export type StreamErrorData = { grpcCode?: number | undefined };

export class StreamError extends CaseError {
  declare grpcCode?: number | undefined;
  /** The body of the response. */
  declare data$: StreamErrorData;

  constructor(err: StreamErrorData, httpMeta: { response: Response; request: Request; body: string }) {
    super(messageOf(err), httpMeta);
    fill(this, "StreamError", err);
  }
}

export const StreamErrorData$: schema.Schema<StreamErrorData> = /* @__PURE__ */ schema.openSnakeObject({
  "grpcCode?": "integer",
});
