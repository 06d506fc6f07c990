import type { Wire } from "../record.js";

/** Writes its pairs as the header Cookie, and other headers. */
export function cookies(
  pairs: (wire: Wire) => string[],
  others?: (wire: Wire) => Record<string, string>,
): (wire: Wire) => Record<string, string> {
  return (wire) => {
    const cookie = pairs(wire).join("; ");
    return { ...others?.(wire), ...(cookie && { cookie }) };
  };
}
