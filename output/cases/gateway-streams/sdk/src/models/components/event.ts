import * as schema from "../../runtime/schema.js";

export type Event = { id?: string | undefined; at?: Date | undefined };

export const Event$: schema.Schema<Event> = /* @__PURE__ */ schema.openObject({
  "id?": "string",
  "at?": schema.dateTime,
});

export function eventFromJSON(jsonString: string): schema.Result<Event> {
  return schema.fromJSON<Event>(Event$, jsonString);
}
