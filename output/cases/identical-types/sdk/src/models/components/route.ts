import * as schema from "../../runtime/schema.js";

export type Start = { lat?: number | undefined; lng?: number | undefined };

export const Start$: schema.Schema<Start> = /* @__PURE__ */ schema.openObject({
  "lat?": "number",
  "lng?": "number",
});

export function startFromJSON(jsonString: string): schema.Result<Start> {
  return schema.fromJSON<Start>(Start$, jsonString);
}

export type Route = { start?: Start | undefined };

export const Route$: schema.Schema<Route> = /* @__PURE__ */ schema.openObject({
  "start?": Start$,
});

export function routeFromJSON(jsonString: string): schema.Result<Route> {
  return schema.fromJSON<Route>(Route$, jsonString);
}
