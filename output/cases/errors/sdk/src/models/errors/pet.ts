import { fill, messageOf } from "../../runtime/responses/errors.js";
import * as schema from "../../runtime/schema.js";
import { CaseError } from "./caseerror.js";

export type PetData = { name: string };

export class Pet extends CaseError {
  /** The body of the response. */
  declare data$: PetData;

  constructor(err: PetData, httpMeta: { response: Response; request: Request; body: string }) {
    super(messageOf(err), httpMeta);
    fill(this, "Pet", err);
  }
}

export const PetData$: schema.Schema<PetData> = /* @__PURE__ */ schema.openObject({
  name: "string",
});
