import * as schema from "../../runtime/schema.js";

export type Circle = { kind: "circle"; radius?: number | undefined };

export const Circle$: schema.Schema<Circle> = /* @__PURE__ */ schema.openObject({
  kind: { shape: "string", selects: true },
  "radius?": "number",
});

export function circleToJSON(circle: Circle): string {
  return schema.toJSON<Circle>(Circle$, circle);
}

export function circleFromJSON(jsonString: string): schema.Result<Circle> {
  return schema.fromJSON<Circle>(Circle$, jsonString);
}
