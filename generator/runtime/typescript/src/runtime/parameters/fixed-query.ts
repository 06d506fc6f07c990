import type { Wire } from "../record.js";
import { toPath, type ParameterDetails } from "./parameters.js";

interface FixedQueryOptions {
  /** Made by `pairs`. */
  readonly further?: (wire: Wire) => string[];
  readonly pathParameters?: Readonly<Record<string, ParameterDetails>>;
}

/** Writes the query that the document has in the path, with its `{name}` filled in as in the path, then further pairs. */
export function fixedQuery(
  template: string,
  { further, pathParameters }: FixedQueryOptions = {},
): (wire: Wire) => string[] {
  return (wire) => [toPath(template, wire, pathParameters), ...(further?.(wire) ?? [])];
}
