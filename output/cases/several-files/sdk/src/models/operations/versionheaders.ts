import * as schema from "../../runtime/schema.js";

export type VersionHeaders = { xVersion?: number | undefined };

export const VersionHeaders$: schema.Schema<VersionHeaders> = /* @__PURE__ */ schema.object({
  "xVersion?": { shape: "integer", name: "X-Version" },
});
