import * as schema from "../../runtime/schema.js";
import type { ClosedEnum } from "../../types/enums.js";
import { type State, State$ } from "../components/state.js";

export const View = { Short: "short", Full: "full" } as const;

export type View = ClosedEnum<typeof View>;

export const View$: schema.Schema<View> = /* @__PURE__ */ schema.closedEnum(View);

export type ListItemsGlobals = { store?: string | undefined };

export type ListItemsRequest = { store?: string | undefined; view?: View | undefined };

export const ListItemsRequest$: schema.Schema<ListItemsRequest> = /* @__PURE__ */ schema.object({
  "store?": "string",
  "view?": View$,
});

export function listItemsRequestToJSON(listItemsRequest: ListItemsRequest): string {
  return schema.toJSON<ListItemsRequest>(ListItemsRequest$, listItemsRequest);
}

export type ListItemsResponseHeaders = { xState?: State | undefined };

export const ListItemsResponseHeaders$: schema.Schema<ListItemsResponseHeaders> = /* @__PURE__ */ schema.object({
  "xState?": { shape: State$, name: "X-State" },
});
