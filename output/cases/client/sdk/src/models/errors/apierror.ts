import { describeResponse } from "../../runtime/responses/errors.js";
import { CaseError } from "./caseerror.js";

/** A response that the API does not describe. */
export class APIError extends CaseError {
  constructor(message: string, httpMeta: { response: Response; request: Request; body: string }) {
    super(describeResponse(message, httpMeta), httpMeta);
    this.name = "APIError";
  }
}
