import * as schema from "../../runtime/schema.js";
import type { ClosedEnum } from "../../types/enums.js";

export const Code = { A: "a", B: "b" } as const;

export type Code = ClosedEnum<typeof Code>;

export const Code$: schema.Schema<Code> = /* @__PURE__ */ schema.closedEnum(Code);

export type Country = { code?: Code | undefined };

export const Country$: schema.Schema<Country> = /* @__PURE__ */ schema.openObject({
  "code?": Code$,
});

export function countryFromJSON(jsonString: string): schema.Result<Country> {
  return schema.fromJSON<Country>(Country$, jsonString);
}

export type Stop = { lat?: number | undefined; lng?: number | undefined };

export const Stop$: schema.Schema<Stop> = /* @__PURE__ */ schema.openObject({
  "lat?": "number",
  "lng?": "number",
});

export function stopFromJSON(jsonString: string): schema.Result<Stop> {
  return schema.fromJSON<Stop>(Stop$, jsonString);
}

export const Level = { Low: "low", High: "high" } as const;

export type Level = ClosedEnum<typeof Level>;

export const Level$: schema.Schema<Level> = /* @__PURE__ */ schema.closedEnum(Level);

export const Other = { High: "high", Low: "low" } as const;

export type Other = ClosedEnum<typeof Other>;

export const Other$: schema.Schema<Other> = /* @__PURE__ */ schema.closedEnum(Other);

export type Trip = {
  billingCountry?: Country | undefined;
  shippingCountry?: Country | undefined;
  stops?: Array<Stop> | undefined;
  start?: Stop | undefined;
  level?: Level | undefined;
  other?: Other | undefined;
};

export const Trip$: schema.Schema<Trip> = /* @__PURE__ */ schema.openSnakeObject({
  "billingCountry?": Country$,
  "shippingCountry?": Country$,
  "stops?": { list: Stop$ },
  "start?": Stop$,
  "level?": Level$,
  "other?": Other$,
});

export function tripFromJSON(jsonString: string): schema.Result<Trip> {
  return schema.fromJSON<Trip>(Trip$, jsonString);
}
