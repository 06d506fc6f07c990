import * as schema from "../../lib/schema.js";

export type Closed = { a?: string | undefined };

export const Closed$: schema.Schema<Closed> = /* @__PURE__ */ schema.object({
  "a?": "string",
});

export function closedFromJSON(jsonString: string): schema.Result<Closed> {
  return schema.fromJSON<Closed>(Closed$, jsonString);
}

export type Read = { active: boolean; since?: Date | undefined; closed?: Closed | undefined };

export const Read$: schema.Schema<Read> = /* @__PURE__ */ schema.object({
  active: { as: schema.defaulted, of: "boolean", default: true },
  "since?": schema.dateTime,
  "closed?": Closed$,
});

export function readFromJSON(jsonString: string): schema.Result<Read> {
  return schema.fromJSON<Read>(Read$, jsonString);
}
