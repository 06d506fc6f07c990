import { describeResponse } from "../../runtime/responses/errors.js";
import { ShopError } from "./shoperror.js";

/** A response that the API does not describe. */
export class APIError extends ShopError {
  constructor(message: string, httpMeta: { response: Response; request: Request; body: string }) {
    super(describeResponse(message, httpMeta), httpMeta);
    this.name = "APIError";
  }
}
