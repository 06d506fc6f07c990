import { type ListPetsRequest, ListPetsRequest$ } from "../../../models/listpetsrequest.js";
import { fill, messageOf } from "../../../runtime/responses/errors.js";
import * as schema from "../../../runtime/schema.js";
import { AcmeError } from "./acmeerror.js";

export type ProblemData = { title?: string | undefined; request?: ListPetsRequest | undefined };

export class Problem extends AcmeError {
  declare title?: string | undefined;
  declare request?: ListPetsRequest | undefined;
  /** The body of the response. */
  declare data$: ProblemData;

  constructor(err: ProblemData, httpMeta: { response: Response; request: Request; body: string }) {
    super(messageOf(err), httpMeta);
    fill(this, "Problem", err);
  }
}

export const ProblemData$: schema.Schema<ProblemData> = /* @__PURE__ */ schema.openObject({
  "title?": "string",
  "request?": ListPetsRequest$,
});
