import { fill, messageOf } from "../../runtime/responses/errors.js";
import * as schema from "../../runtime/schema.js";
import { CaseError } from "./caseerror.js";

export type BusyData = { until: string };

export class Busy extends CaseError {
  declare until: string;
  /** The body of the response. */
  declare data$: BusyData;

  constructor(err: BusyData, httpMeta: { response: Response; request: Request; body: string }) {
    super(messageOf(err), httpMeta);
    fill(this, "Busy", err);
  }
}

export const BusyData$: schema.Schema<BusyData> = /* @__PURE__ */ schema.openObject({
  until: schema.decimal,
});
