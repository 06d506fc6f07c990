import * as schema from "../../runtime/schema.js";
import { type ByKind, ByKind$ } from "./bykind.js";
import { type ByType, ByType$ } from "./bytype.js";
import { type Cat, Cat$ } from "./cat.js";
import { type OnlyByKind, OnlyByKind$ } from "./onlybykind.js";

export type Case = {
  byKind?: ByKind | undefined;
  byType?: ByType | undefined;
  alone?: Cat | undefined;
  fish?: OnlyByKind | undefined;
};

export const Case$: schema.Schema<Case> = /* @__PURE__ */ schema.openObject({
  "byKind?": ByKind$,
  "byType?": ByType$,
  "alone?": Cat$,
  "fish?": OnlyByKind$,
});

export function caseToJSON(case_: Case): string {
  return schema.toJSON<Case>(Case$, case_);
}

export function caseFromJSON(jsonString: string): schema.Result<Case> {
  return schema.fromJSON<Case>(Case$, jsonString);
}
