import * as schema from "../../lib/schema.js";

export type Card = { type: "card"; until: Date };

export const Card$: schema.Schema<Card> = /* @__PURE__ */ schema.openObject({ type: "string", until: schema.dateTime });

export function cardToJSON(card: Card): string {
  return schema.toJSON(Card$, card);
}

export function cardFromJSON(jsonString: string): schema.Result<Card> {
  return schema.fromJSON(Card$, jsonString);
}
