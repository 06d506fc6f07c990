import * as schema from "../../runtime/schema.js";
import type { ClosedEnum } from "../../types/enums.js";

export const Vote = { Plus1: "+1", Minus1: "-1", _0: "0" } as const;

export type Vote = ClosedEnum<typeof Vote>;

export const Vote$: schema.Schema<Vote> = /* @__PURE__ */ schema.closedEnum(Vote);

export type Votes = { plus1?: number | undefined; minus1?: number | undefined; vote?: Vote | undefined };

export const Votes$: schema.Schema<Votes> = /* @__PURE__ */ schema.openObject({
  "plus1?": { shape: "integer", name: "+1" },
  "minus1?": { shape: "integer", name: "-1" },
  "vote?": Vote$,
});

export function votesFromJSON(jsonString: string): schema.Result<Votes> {
  return schema.fromJSON<Votes>(Votes$, jsonString);
}
