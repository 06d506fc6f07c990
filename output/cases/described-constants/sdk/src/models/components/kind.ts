import * as schema from "../../runtime/schema.js";
import type { ClosedEnum } from "../../types/enums.js";

export const Kind = {
  /** A plain message. */
  Plain: 0,
  /** Someone | joined. */
  UserJoin: 1,
  PinnedMessage: -1,
} as const;

export type Kind = ClosedEnum<typeof Kind>;

export const Kind$: schema.Schema<Kind> = /* @__PURE__ */ schema.closedEnum(Kind);
