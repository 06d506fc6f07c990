import { describeResponse } from "../../../runtime/responses/errors.js";
import { AcmeError } from "./acmeerror.js";

/** A response that the API does not describe. */
export class APIError extends AcmeError {
  constructor(message: string, httpMeta: { response: Response; request: Request; body: string }) {
    super(describeResponse(message, httpMeta), httpMeta);
    this.name = "APIError";
  }
}
