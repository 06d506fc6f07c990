import * as schema from "../../runtime/schema.js";
import type { ClosedEnum } from "../../types/enums.js";

export const CreateSessionStatus = { Succeeded: "succeeded", Failed: "failed" } as const;

export type CreateSessionStatus = ClosedEnum<typeof CreateSessionStatus>;

export const CreateSessionStatus$: schema.Schema<CreateSessionStatus> =
  /* @__PURE__ */ schema.closedEnum(CreateSessionStatus);
