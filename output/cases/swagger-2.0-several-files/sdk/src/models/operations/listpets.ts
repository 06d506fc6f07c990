import * as schema from "../../runtime/schema.js";
import type { ClosedEnum } from "../../types/enums.js";

export const Kind = { Cat: "cat", Dog: "dog" } as const;

export type Kind = ClosedEnum<typeof Kind>;

export const Kind$: schema.Schema<Kind> = /* @__PURE__ */ schema.closedEnum(Kind);

export type ListPetsRequest = { xTrace?: Array<string> | undefined; kinds?: Array<Kind> | undefined };

export const ListPetsRequest$: schema.Schema<ListPetsRequest> = /* @__PURE__ */ schema.object({
  "xTrace?": { shape: { list: "string" }, name: "X-Trace" },
  "kinds?": { list: Kind$ },
});

export function listPetsRequestToJSON(listPetsRequest: ListPetsRequest): string {
  return schema.toJSON<ListPetsRequest>(ListPetsRequest$, listPetsRequest);
}

export type ListPetsResponseHeaders = {
  /** How many there are. */
  xTotal?: number | undefined;
};

export const ListPetsResponseHeaders$: schema.Schema<ListPetsResponseHeaders> = /* @__PURE__ */ schema.object({
  "xTotal?": { shape: "integer", name: "X-Total" },
});
