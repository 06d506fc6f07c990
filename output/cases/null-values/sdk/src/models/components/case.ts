import * as schema from "../../runtime/schema.js";
import type { ClosedEnum } from "../../types/enums.js";
import { type Level, Level$ } from "./level.js";

export const Maybe = { X: "x", Y: "y" } as const;

export type Maybe = ClosedEnum<typeof Maybe>;

export const Maybe$: schema.Schema<Maybe> = /* @__PURE__ */ schema.closedEnum(Maybe);

export type Case = {
  nothing: null;
  level: Level | null;
  never?: null | undefined;
  typed?: null | undefined;
  maybe?: Maybe | null | undefined;
  single?: "x" | null | undefined;
  list?: Array<null> | undefined;
};

export const Case$: schema.Schema<Case> = /* @__PURE__ */ schema.openObject({
  nothing: { literal: null },
  level: { nullable: Level$ },
  "never?": { literal: null },
  "typed?": { literal: null },
  "maybe?": { nullable: Maybe$ },
  "single?": { nullable: { literal: "x" } },
  "list?": { list: { literal: null } },
});

export function caseToJSON(case_: Case): string {
  return schema.toJSON<Case>(Case$, case_);
}

export function caseFromJSON(jsonString: string): schema.Result<Case> {
  return schema.fromJSON<Case>(Case$, jsonString);
}
