import * as schema from "../../runtime/schema.js";

export type Card = { type: "card"; until: Date };

export const Card$: schema.Schema<Card> = /* @__PURE__ */ schema.openObject({
  type: { shape: "string", selects: true },
  until: schema.dateTime,
});

export function cardToJSON(card: Card): string {
  return schema.toJSON<Card>(Card$, card);
}

export function cardFromJSON(jsonString: string): schema.Result<Card> {
  return schema.fromJSON<Card>(Card$, jsonString);
}
