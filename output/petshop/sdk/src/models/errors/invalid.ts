import { fill, messageOf } from "../../runtime/responses/errors.js";
import * as schema from "../../runtime/schema.js";
import { type Issue, Issue$ } from "../components/issue.js";
import { PetShopError } from "./petshoperror.js";

export type InvalidData = { message: string; issues: Array<Issue> };

export class Invalid extends PetShopError {
  declare issues: Array<Issue>;
  /** The body of the response. */
  declare data$: InvalidData;

  constructor(err: InvalidData, httpMeta: { response: Response; request: Request; body: string }) {
    super(messageOf(err), httpMeta);
    fill(this, "Invalid", err);
  }
}

export const InvalidData$: schema.Schema<InvalidData> = /* @__PURE__ */ schema.openObject({
  message: "string",
  issues: { list: Issue$ },
});
