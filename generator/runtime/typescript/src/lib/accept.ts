import type { Operation } from "./operation.js";

/** The media type of a response, where a call may choose one. */
export interface AcceptOptions<MediaType extends string> {
  accept: MediaType;
}

/** The operation whose requests accept these media types alone; all that it declares where none are given. */
export function accepting(operation: Operation, types: string | undefined): Operation {
  if (types === undefined) return operation;
  return { ...operation, header: (wire) => ({ ...operation.header?.(wire), accept: types }) };
}
