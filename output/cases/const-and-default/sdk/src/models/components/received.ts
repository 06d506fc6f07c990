import { type Schema, fromJSON, schema } from "../../lib/schema.js";
import type { ClosedEnum } from "../../types/enums.js";
import type { Result } from "../../types/fp.js";
import type { SDKValidationError } from "../errors/sdkvalidationerror.js";

export const ReceivedLevel = {
  Low: "low",
  High: "high",
} as const;

export type ReceivedLevel = ClosedEnum<typeof ReceivedLevel>;

/** @internal */
export const ReceivedLevel$: Schema<ReceivedLevel> =
  /* @__PURE__ */ schema<ReceivedLevel>({ enum: ReceivedLevel });

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

/** @internal */
export const Received$: Schema<Received> = /* @__PURE__ */ schema<Received>({
  object: {
    given: { field: "string", default: "there" },
    type: { field: { literal: "cat" }, default: "cat" },
    kind: { optional: { literal: "dog" } },
    count: { field: "integer", default: 3 },
    flag: { field: "boolean", default: false },
    level: { field: ReceivedLevel$, default: "low" },
    maybe: { field: { nullable: "string" }, default: null },
    tags: { field: { list: "string" }, default: [] },
    bag: { field: { map: "any" }, default: { a: 1, ["__proto__"]: 2 } },
    since: { field: "date-time", default: "2020-01-01T00:00:00Z" },
    true: { optional: { literal: true } },
    version: { optional: { literal: 1 } },
  },
});

export function receivedFromJSON(
  jsonString: string,
): Result<Received, SDKValidationError> {
  return fromJSON(Received$, jsonString);
}
