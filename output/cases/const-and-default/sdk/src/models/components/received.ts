import * as schema from "../../runtime/schema.js";
import type { ClosedEnum } from "../../types/enums.js";

export const ReceivedLevel = { Low: "low", High: "high" } as const;

export type ReceivedLevel = ClosedEnum<typeof ReceivedLevel>;

export const ReceivedLevel$: schema.Schema<ReceivedLevel> = /* @__PURE__ */ schema.closedEnum(ReceivedLevel);

export type Received = {
  given: string;
  type?: "cat" | undefined;
  kind?: "dog" | undefined;
  count?: number | undefined;
  flag?: boolean | undefined;
  level?: ReceivedLevel | undefined;
  maybe?: string | null | undefined;
  tags?: Array<string> | undefined;
  bag?: { [k: string]: any } | undefined;
  since?: Date | undefined;
  true?: true | undefined;
  version?: 1 | undefined;
};

export const Received$: schema.Schema<Received> = /* @__PURE__ */ schema.openObject({
  given: "string",
  "type?": { literal: "cat" },
  "kind?": { literal: "dog" },
  "count?": "integer",
  "flag?": "boolean",
  "level?": ReceivedLevel$,
  "maybe?": "string|null",
  "tags?": { list: "string" },
  "bag?": schema.anyMap,
  "since?": schema.dateTime,
  "true?": { literal: true },
  "version?": { literal: 1 },
});

export function receivedFromJSON(jsonString: string): schema.Result<Received> {
  return schema.fromJSON<Received>(Received$, jsonString);
}
