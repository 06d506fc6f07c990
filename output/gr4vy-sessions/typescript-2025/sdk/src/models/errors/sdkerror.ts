import { describeResponse } from "../../runtime/responses/errors.js";
import { Gr4vyError } from "./gr4vyerror.js";

/** A response that the API does not describe. */
export class SDKError extends Gr4vyError {
  constructor(message: string, httpMeta: { response: Response; request: Request; body: string }) {
    super(describeResponse(message, httpMeta), httpMeta);
    this.name = "SDKError";
  }
}
