import * as schema from "../../runtime/schema.js";
import type { ClosedEnum } from "../../types/enums.js";

export const Level = { Low: "low", High: "high" } as const;

export type Level = ClosedEnum<typeof Level>;

export const Level$: schema.Schema<Level> = /* @__PURE__ */ schema.closedEnum(Level);

export type Sent = {
  given: string;
  type?: "cat" | undefined;
  kind?: "dog" | undefined;
  count?: number | undefined;
  flag?: boolean | undefined;
  level?: Level | undefined;
  maybe?: string | null | undefined;
  tags?: Array<string> | undefined;
  bag?: { [k: string]: any } | undefined;
  since?: Date | undefined;
  true?: true | undefined;
  version?: 1 | undefined;
};

export const Sent$: schema.Schema<Sent> = /* @__PURE__ */ schema.openObject({
  given: "string",
  "type?": { literal: "cat" },
  "kind?": { literal: "dog" },
  "count?": "integer",
  "flag?": "boolean",
  "level?": Level$,
  "maybe?": "string|null",
  "tags?": { list: "string" },
  "bag?": schema.anyMap,
  "since?": schema.dateTime,
  "true?": { literal: true },
  "version?": { literal: 1 },
});

export function sentToJSON(sent: Sent): string {
  return schema.toJSON<Sent>(Sent$, sent);
}
