import * as schema from "../../runtime/schema.js";

export type PlacesRequest = {
  queryId?: string | undefined;
  id: string;
  headerId?: string | undefined;
  ifModifiedSince?: number | undefined;
  headerIfModifiedSince?: string | undefined;
};

export const PlacesRequest$: schema.Schema<PlacesRequest> = /* @__PURE__ */ schema.snakeObject({
  "queryId?": "string",
  id: "string",
  "headerId?": "string",
  "ifModifiedSince?": { shape: "integer", name: "ifModifiedSince" },
  "headerIfModifiedSince?": { shape: "string", name: "header_If-Modified-Since" },
});

export function placesRequestToJSON(placesRequest: PlacesRequest): string {
  return schema.toJSON<PlacesRequest>(PlacesRequest$, placesRequest);
}
