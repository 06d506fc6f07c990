import * as schema from "../../runtime/schema.js";

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
  return schema.toJSON<GetThingRequest>(GetThingRequest$, getThingRequest);
}
