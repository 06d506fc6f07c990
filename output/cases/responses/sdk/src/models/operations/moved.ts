import * as schema from "../../runtime/schema.js";

export type MovedResponseHeaders = { location?: string | undefined };

export const MovedResponseHeaders$: schema.Schema<MovedResponseHeaders> = /* @__PURE__ */ schema.object({
  "location?": { shape: "string", name: "Location" },
});
