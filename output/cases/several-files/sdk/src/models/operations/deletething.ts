import * as schema from "../../runtime/schema.js";

export type DeleteThingRequest = {
  /** The id of a thing. */
  id: string;
  xTrace?: string | undefined;
};

export const DeleteThingRequest$: schema.Schema<DeleteThingRequest> = /* @__PURE__ */ schema.object({
  id: "string",
  "xTrace?": { shape: "string", name: "X-Trace" },
});

export function deleteThingRequestToJSON(deleteThingRequest: DeleteThingRequest): string {
  return schema.toJSON<DeleteThingRequest>(DeleteThingRequest$, deleteThingRequest);
}
