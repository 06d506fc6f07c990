import * as schema from "../../runtime/schema.js";

export type AllRequest = { dryRun?: boolean | undefined; pet: number; shop: string };

export const AllRequest$: schema.Schema<AllRequest> = /* @__PURE__ */ schema.snakeObject({
  "dryRun?": "boolean",
  pet: "integer",
  shop: "string",
});

export function allRequestToJSON(allRequest: AllRequest): string {
  return schema.toJSON<AllRequest>(AllRequest$, allRequest);
}
