import * as schema from "../../lib/schema.js";
import type { ClosedEnum } from "../../types/enums.js";

export const kind = { Oak: "oak", Elm: "elm" } as const;

export type kind = ClosedEnum<typeof kind>;

export const kind$: schema.Schema<kind> = /* @__PURE__ */ schema.schema({ as: schema.member, of: kind });
