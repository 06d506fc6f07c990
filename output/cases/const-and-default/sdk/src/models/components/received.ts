import * as schema from "../../lib/schema.js";
import type { ClosedEnum } from "../../types/enums.js";

export const ReceivedLevel = { Low: "low", High: "high" } as const;

export type ReceivedLevel = ClosedEnum<typeof ReceivedLevel>;

export const ReceivedLevel$: schema.Schema<ReceivedLevel> = /* @__PURE__ */ schema.schema({
  as: schema.member,
  of: ReceivedLevel,
});

export type Received = {
  given: string;
  type: "cat";
  kind?: "dog" | undefined;
  count: number;
  flag: boolean;
  level: ReceivedLevel;
  maybe: string | null;
  tags: Array<string>;
  bag: { [k: string]: any };
  since: Date;
  true?: true | undefined;
  version?: 1 | undefined;
};

export const Received$: schema.Schema<Received> = /* @__PURE__ */ schema.object({
  given: { shape: "string", default: "there" },
  type: { shape: { literal: "cat" }, default: "cat" },
  "kind?": { literal: "dog" },
  count: { shape: "integer", default: 3 },
  flag: { shape: "boolean", default: false },
  level: { shape: ReceivedLevel$, default: "low" },
  maybe: { shape: "string|null", default: null },
  tags: { shape: { list: "string" }, default: [] },
  bag: { shape: schema.anyMap, default: { a: 1, ["__proto__"]: 2 } },
  since: { shape: schema.dateTime, default: "2020-01-01T00:00:00Z" },
  "true?": { literal: true },
  "version?": { literal: 1 },
});

export function receivedFromJSON(jsonString: string): schema.Result<Received> {
  return schema.fromJSON(Received$, jsonString);
}
