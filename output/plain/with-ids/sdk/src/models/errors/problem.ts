import { fill, messageOf } from "../../runtime/responses/errors.js";
import * as schema from "../../runtime/schema.js";
import { ShopError } from "./shoperror.js";

export type ProblemData = { message: string };

export class Problem extends ShopError {
  /** The body of the response. */
  declare data$: ProblemData;

  constructor(err: ProblemData, httpMeta: { response: Response; request: Request; body: string }) {
    super(messageOf(err), httpMeta);
    fill(this, "Problem", err);
  }
}

export const ProblemData$: schema.Schema<ProblemData> = /* @__PURE__ */ schema.openObject({
  message: "string",
});
