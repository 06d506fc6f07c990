import * as schema from "../../lib/schema.js";
import type { ClosedEnum } from "../../types/enums.js";

export const Kinds = { Cat: "cat", Dog: "dog" } as const;

export type Kinds = ClosedEnum<typeof Kinds>;

export const Kinds$: schema.Schema<Kinds> = /* @__PURE__ */ schema.schema({ as: schema.member, of: Kinds });

export type ListPetsRequest = {
  limit?: number | undefined;
  ids?: Array<string> | undefined;
  tags?: Array<string> | undefined;
  kinds?: Array<Kinds> | undefined;
};

export const ListPetsRequest$: schema.Schema<ListPetsRequest> = /* @__PURE__ */ schema.object({
  "limit?": "integer",
  "ids? tags?": { list: "string" },
  "kinds?": { list: Kinds$ },
});

export function listPetsRequestToJSON(listPetsRequest: ListPetsRequest): string {
  return schema.toJSON(ListPetsRequest$, listPetsRequest);
}

export type ListPetsResponseHeaders = {
  /** How many there are. */
  xTotal?: number | undefined;
};

export const ListPetsResponseHeaders$: schema.Schema<ListPetsResponseHeaders> = /* @__PURE__ */ schema.object({
  "xTotal?": { shape: "integer", name: "X-Total" },
});
