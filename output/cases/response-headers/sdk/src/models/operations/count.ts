import * as schema from "../../runtime/schema.js";

export type CountResponseHeaders = { xTotalCount?: number | undefined };

export const CountResponseHeaders$: schema.Schema<CountResponseHeaders> = /* @__PURE__ */ schema.object({
  "xTotalCount?": { shape: "integer", name: "X-Total-Count" },
});
