import * as schema from "../../lib/schema.js";

export type GetThingRequest = {
  /** The id of a thing. */
  id: string;
  xTrace?: string | undefined;
};

export const GetThingRequest$: schema.Schema<GetThingRequest> = /* @__PURE__ */ schema.object({
  id: "string",
  "xTrace?": { shape: "string", name: "X-Trace" },
});

export function getThingRequestToJSON(getThingRequest: GetThingRequest): string {
  return schema.toJSON(GetThingRequest$, getThingRequest);
}

export type GetThingResponseHeaders = { xVersion?: number | undefined };

export const GetThingResponseHeaders$: schema.Schema<GetThingResponseHeaders> = /* @__PURE__ */ schema.object({
  "xVersion?": { shape: "integer", name: "X-Version" },
});
