import * as schema from "../../runtime/schema.js";
import { type Closed, Closed$ } from "./closed.js";
import { type Opened, Opened$ } from "./opened.js";

export type Event = Closed | Opened;

export const Event$: schema.Schema<Event> = /* @__PURE__ */ schema.oneOf([Closed$, Opened$], {
  by: "@type",
  mapping: { opened: 1, closed: 0, ended: 0 },
});

export function eventToJSON(event: Event): string {
  return schema.toJSON<Event>(Event$, event);
}

export function eventFromJSON(jsonString: string): schema.Result<Event> {
  return schema.fromJSON<Event>(Event$, jsonString);
}
