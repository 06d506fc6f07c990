import * as schema from "../../runtime/schema.js";
import type { ClosedEnum } from "../../types/enums.js";

export const XSort = { Up: "up", Down: "down" } as const;

export type XSort = ClosedEnum<typeof XSort>;

export const XSort$: schema.Schema<XSort> = /* @__PURE__ */ schema.closedEnum(XSort);

export type XNext = { page?: number | undefined };

export const XNext$: schema.Schema<XNext> = /* @__PURE__ */ schema.openObject({
  "page?": "integer",
});

export type ListResponseHeaders = {
  /** How many there are. */
  xTotalCount: number;
  xSort?: XSort | undefined;
  lastModified?: Date | undefined;
  xTags?: Array<string> | undefined;
  xNext?: XNext | undefined;
};

export const ListResponseHeaders$: schema.Schema<ListResponseHeaders> = /* @__PURE__ */ schema.object({
  xTotalCount: { shape: "integer", name: "X-Total-Count" },
  "xSort?": { shape: XSort$, name: "x-sort" },
  "lastModified?": { shape: schema.dateTime, name: "Last-Modified" },
  "xTags?": { shape: { list: "string" }, name: "X-Tags" },
  "xNext?": { shape: XNext$, name: "X-Next" },
});
