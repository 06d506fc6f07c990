import * as schema from "../../runtime/schema.js";
import { type Kind, Kind$ } from "./kind.js";
import { type Place, Place$ } from "./place.js";

/**
 * Something that was
 * found by somebody.
 */
export type Thing = {
  place?: Place | undefined;
  /** Where it is sent to. */
  sent?: Place | undefined;
  /** Where the last page ended. */
  next?: string | undefined;
  names?: Array<string> | undefined;
  kind?: Kind | undefined;
  additionalProperties?: { [k: string]: number } | undefined;
};

export const Thing$: schema.Schema<Thing> = /* @__PURE__ */ schema.extendedObject(
  {
    "place?": Place$,
    "sent?": Place$,
    "next?": "string",
    "names?": { list: "string" },
    "kind?": Kind$,
  },
  "number",
);

export function thingFromJSON(jsonString: string): schema.Result<Thing> {
  return schema.fromJSON<Thing>(Thing$, jsonString);
}
