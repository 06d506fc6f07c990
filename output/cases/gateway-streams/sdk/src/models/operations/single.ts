import * as schema from "../../runtime/schema.js";
import { type Event, Event$ } from "../components/event.js";

export type SingleResponseBody = { result?: Event | undefined; error?: string | undefined };

export const SingleResponseBody$: schema.Schema<SingleResponseBody> = /* @__PURE__ */ schema.openObject({
  "result?": Event$,
  "error?": "string",
});

export function singleResponseBodyFromJSON(jsonString: string): schema.Result<SingleResponseBody> {
  return schema.fromJSON<SingleResponseBody>(SingleResponseBody$, jsonString);
}
