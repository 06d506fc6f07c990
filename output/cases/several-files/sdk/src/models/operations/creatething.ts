import * as schema from "../../lib/schema.js";

export type CreateThingResponseHeaders = { xVersion?: number | undefined };

export const CreateThingResponseHeaders$: schema.Schema<CreateThingResponseHeaders> = /* @__PURE__ */ schema.object({
  "xVersion?": { shape: "integer", name: "X-Version" },
});
