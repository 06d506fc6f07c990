import { type Schema, schema } from "../../lib/schema.js";
import type { ClosedEnum } from "../../types/enums.js";

export const Odd = {
  Empty: "",
  Space: " ",
  _1: "1",
  _20: "2.0",
  Plus: "+",
  Minus: "-",
  LessThanEqual: "<=",
  AB: "a b",
  AB2: "a-b",
  AB3: "a_b",
  OnTime: "ON_TIME",
  Rsa: "RSA",
  É: "é",
  日本: "日本",
  Proto: "__proto__",
  Constructor: "constructor",
  ItS: "it's",
  SayNo: 'say "no"',
} as const;

export type Odd = ClosedEnum<typeof Odd>;

/**
 * @internal
 */
export const Odd$: Schema<Odd> = /* @__PURE__ */ schema<Odd>({ enum: Odd });
