import * as schema from "../../runtime/schema.js";

export type Amount = {
  value: string;
  cents?: string | undefined;
  rate?: number | undefined;
  count?: number | undefined;
  of?: string | undefined;
};

export const Amount$: schema.Schema<Amount> = /* @__PURE__ */ schema.openObject({
  value: schema.decimal,
  "cents?": schema.decimal,
  "rate?": "number",
  "count?": "integer",
  "of?": "string",
});

export function amountToJSON(amount: Amount): string {
  return schema.toJSON<Amount>(Amount$, amount, schema.exactText);
}

export function amountFromJSON(jsonString: string): schema.Result<Amount> {
  return schema.fromJSON<Amount>(Amount$, jsonString, schema.digitsOf);
}
