import { describeResponse } from "../../runtime/responses/errors.js";
import { PetShopError } from "./petshoperror.js";

/** A response that the API does not describe. */
export class APIError extends PetShopError {
  constructor(message: string, httpMeta: { response: Response; request: Request; body: string }) {
    super(describeResponse(message, httpMeta), httpMeta);
    this.name = "APIError";
  }
}
