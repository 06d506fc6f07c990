import * as schema from "../../runtime/schema.js";
import type { ClosedEnum } from "../../types/enums.js";

export const Type = { Closed: "closed", Ended: "ended" } as const;

export type Type = ClosedEnum<typeof Type>;

export const Type$: schema.Schema<Type> = /* @__PURE__ */ schema.closedEnum(Type);

export type Closed = { type: Type; at?: Date | undefined };

export const Closed$: schema.Schema<Closed> = /* @__PURE__ */ schema.openObject({
  type: { shape: "string", name: "@type", optional: true, selects: true },
  "at?": schema.dateTime,
});

export function closedToJSON(closed: Closed): string {
  return schema.toJSON<Closed>(Closed$, closed);
}

export function closedFromJSON(jsonString: string): schema.Result<Closed> {
  return schema.fromJSON<Closed>(Closed$, jsonString);
}
