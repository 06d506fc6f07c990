import * as schema from "../../runtime/schema.js";
import type { ClosedEnum } from "../../types/enums.js";
import { type Pet, Pet$ } from "../components/Pet.js";

export const ListPetsSortByEnum = { Name: "name", Age: "age" } as const;

export type ListPetsSortByEnum = ClosedEnum<typeof ListPetsSortByEnum>;

export const ListPetsSortByEnum$: schema.Schema<ListPetsSortByEnum> =
  /* @__PURE__ */ schema.closedEnum(ListPetsSortByEnum);

export type ListPets200ResponseNextPage = { startAt?: string | undefined };

export const ListPets200ResponseNextPage$: schema.Schema<ListPets200ResponseNextPage> =
  /* @__PURE__ */ schema.snakeObject({
    "startAt?": "string",
  });

export function ListPets200ResponseNextPageFromJSON(json: unknown): ListPets200ResponseNextPage {
  return schema.fromValue<ListPets200ResponseNextPage>(ListPets200ResponseNextPage$, json);
}

export type ListPets200Response = { data: Array<Pet>; nextPage?: ListPets200ResponseNextPage | undefined };

export const ListPets200Response$: schema.Schema<ListPets200Response> = /* @__PURE__ */ schema.snakeObject({
  data: { list: Pet$ },
  "nextPage?": ListPets200ResponseNextPage$,
});

export function ListPets200ResponseFromJSON(json: unknown): ListPets200Response {
  return schema.fromValue<ListPets200Response>(ListPets200Response$, json);
}

export type ListPetsRequest = {
  pageSize?: number | undefined;
  sortBy?: ListPetsSortByEnum | undefined;
  xTrace?: string | undefined;
};

export const ListPetsRequest$: schema.Schema<ListPetsRequest> = /* @__PURE__ */ schema.snakeObject({
  "pageSize?": "integer",
  "sortBy?": ListPetsSortByEnum$,
  "xTrace?": { shape: "string", name: "X-Trace" },
});

export function ListPetsRequestToJSON(listPetsRequest: ListPetsRequest): unknown {
  return schema.toValue<ListPetsRequest>(ListPetsRequest$, listPetsRequest);
}
