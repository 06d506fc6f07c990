import * as schema from "../../runtime/schema.js";

export type DeleteThing2Request = {
  /** The id of a thing. */
  id: string;
  xTrace?: string | undefined;
};

export const DeleteThing2Request$: schema.Schema<DeleteThing2Request> = /* @__PURE__ */ schema.object({
  id: "string",
  "xTrace?": { shape: "string", name: "X-Trace" },
});

export function deleteThing2RequestToJSON(deleteThing2Request: DeleteThing2Request): string {
  return schema.toJSON<DeleteThing2Request>(DeleteThing2Request$, deleteThing2Request);
}
