import type { Wire } from "./record.js";

/** Writes the header Cookie of its pairs, beside other headers. */
export function cookies(
  pairs: (wire: Wire) => string[],
  others?: (wire: Wire) => Record<string, string>,
): (wire: Wire) => Record<string, string> {
  return (wire) => {
    const cookie = pairs(wire).join("; ");
    return { ...others?.(wire), ...(cookie && { cookie }) };
  };
}
