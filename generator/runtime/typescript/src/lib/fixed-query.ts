import { toPath, type ParameterDetails } from "./parameters.js";
import type { Wire } from "./record.js";

/** Writes the query that the document has in the path, with its `{name}` filled in as in the path, then further pairs. */
export function fixedQuery(
  template: string,
  further?: (wire: Wire) => string[],
  pathParameters?: Readonly<Record<string, ParameterDetails>>,
): (wire: Wire) => string[] {
  return (wire) => [toPath(template, wire, pathParameters), ...(further?.(wire) ?? [])];
}
