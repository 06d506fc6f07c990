import * as schema from "../../runtime/schema.js";

export type GetListsRequest = {
  ids: Array<string>;
  tabs?: Array<string> | undefined;
  many?: Array<string> | undefined;
};

export const GetListsRequest$: schema.Schema<GetListsRequest> = /* @__PURE__ */ schema.object({
  ids: { list: "string" },
  "tabs?": { list: "string" },
  "many?": { list: "string" },
});

export function getListsRequestToJSON(getListsRequest: GetListsRequest): string {
  return schema.toJSON<GetListsRequest>(GetListsRequest$, getListsRequest);
}
