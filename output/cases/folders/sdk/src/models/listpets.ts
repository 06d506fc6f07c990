import * as schema from "../runtime/schema.js";
import type { ClosedEnum } from "../types/enums.js";

export const Order = { Asc: "asc", Desc: "desc" } as const;

export type Order = ClosedEnum<typeof Order>;

export const Order$: schema.Schema<Order> = /* @__PURE__ */ schema.closedEnum(Order);

export type ListPetsRequest2 = { limit?: number | undefined; order?: Order | undefined };

export const ListPetsRequest2$: schema.Schema<ListPetsRequest2> = /* @__PURE__ */ schema.object({
  "limit?": "integer",
  "order?": Order$,
});

export function listPetsRequest2ToJSON(listPetsRequest2: ListPetsRequest2): string {
  return schema.toJSON<ListPetsRequest2>(ListPetsRequest2$, listPetsRequest2);
}
