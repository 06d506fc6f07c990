import * as schema from "../../runtime/schema.js";

export type GetThing2Request = {
  /** The id of a thing. */
  id: string;
  xTrace?: string | undefined;
};

export const GetThing2Request$: schema.Schema<GetThing2Request> = /* @__PURE__ */ schema.object({
  id: "string",
  "xTrace?": { shape: "string", name: "X-Trace" },
});

export function getThing2RequestToJSON(getThing2Request: GetThing2Request): string {
  return schema.toJSON<GetThing2Request>(GetThing2Request$, getThing2Request);
}
