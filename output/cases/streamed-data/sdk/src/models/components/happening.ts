import * as schema from "../../lib/schema.js";

export type Happening = { event?: string | undefined; id?: string | undefined; data: string };

export const Happening$: schema.Schema<Happening> = /* @__PURE__ */ schema.object({
  "event?": "string",
  "id?": "string",
  data: "string",
});

export function happeningToJSON(happening: Happening): string {
  return schema.toJSON<Happening>(Happening$, happening);
}

export function happeningFromJSON(jsonString: string): schema.Result<Happening> {
  return schema.fromJSON<Happening>(Happening$, jsonString);
}
