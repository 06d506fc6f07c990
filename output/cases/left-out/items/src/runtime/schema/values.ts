import { is } from "./codec.js";
import type { EnumShape, SomeShape } from "./shape.js";
import { misfit, type Walk } from "./walk.js";

/** Accepts the members of an enumeration, and notes other values if it is open. */
export function member({ of: listed, open }: EnumShape, value: unknown, walk: Walk): unknown {
  const members = Object.values(listed);
  if (members.includes(value as string)) return value;
  const isNew = open && members.some((one) => typeof one === typeof value);
  const issues = isNew ? walk.notes : walk.issues;
  if (!issues) return value;
  const shown = members.slice(0, 10).map((one) => JSON.stringify(one));
  const want = `one of ${shown.join(", ")}${members.length > 10 ? ", ..." : ""}`;
  return misfit(want, value, { path: walk.path, issues });
}

/** Accepts the values of any of several scalars. */
export function some({ of: scalars }: SomeShape, value: unknown, walk: Walk): unknown {
  return scalars.some((scalar) => is(scalar, value)) ? value : misfit(scalars.join(" or "), value, walk);
}
