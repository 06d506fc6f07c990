import * as schema from "../../runtime/schema.js";
import type { ClosedEnum } from "../../types/enums.js";

export const Theme = { Dark: "dark", Light: "light" } as const;

export type Theme = ClosedEnum<typeof Theme>;

export const Theme$: schema.Schema<Theme> = /* @__PURE__ */ schema.closedEnum(Theme);

export type Settings = { theme?: Theme | null | undefined };

export const Settings$: schema.Schema<Settings> = /* @__PURE__ */ schema.openObject({
  "theme?": { nullable: Theme$ },
});

export function settingsToJSON(settings: Settings): string {
  return schema.toJSON<Settings>(Settings$, settings);
}
