import * as schema from "../../runtime/schema.js";
import type { ClosedEnum } from "../../types/enums.js";
import { type Pet, Pet$ } from "../components/pet.js";

export const SortBy = { Name: "name", Age: "age" } as const;

export type SortBy = ClosedEnum<typeof SortBy>;

export const SortBy$: schema.Schema<SortBy> = /* @__PURE__ */ schema.closedEnum(SortBy);

export type NextPage = { start_at?: string | undefined };

export const NextPage$: schema.Schema<NextPage> = /* @__PURE__ */ schema.openObject({
  "start_at?": "string",
});

export type ListPetsResponseBody = { data: Array<Pet>; next_page?: NextPage | undefined };

export const ListPetsResponseBody$: schema.Schema<ListPetsResponseBody> = /* @__PURE__ */ schema.openObject({
  data: { list: Pet$ },
  "next_page?": NextPage$,
});

export type ListPetsRequest = {
  page_size?: number | undefined;
  sort_by?: SortBy | undefined;
  xTrace?: string | undefined;
};

export const ListPetsRequest$: schema.Schema<ListPetsRequest> = /* @__PURE__ */ schema.object({
  "page_size?": "integer",
  "sort_by?": SortBy$,
  "xTrace?": { shape: "string", name: "X-Trace" },
});
