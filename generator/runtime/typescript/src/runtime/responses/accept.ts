import { isIn, refuse } from "../calls/media-choice.js";
import type { AnyOperation, Operation } from "../calls/operation.js";
import { anyOf } from "./any-of.js";
import type { Reader } from "./reader.js";

/** The media type of a response, where a call may choose one; absent: the operation's default. */
export interface AcceptOptions<MediaType extends string = never> {
  accept?: MediaType | undefined;
}

/** A choice of a media type that is not the default. */
export interface Accepts<MediaType extends string> {
  accept: MediaType;
}

/**
 * The operation, accepting only these media types (separated by commas) and reading its responses as one of them; one that
 * it does not declare is an input error. The operation as it is where none are passed.
 */
export function accepting<Request, Values, Failures, Bodies>(
  given: Operation<Request, Values, Failures, Bodies>,
  accept: string | undefined,
): Operation<Request, Values, Failures, Bodies> {
  return (accept === undefined ? given : chosen(given as AnyOperation, accept)) as typeof given;
}

function chosen(operation: AnyOperation, accept: string): AnyOperation {
  const all = Object.entries(operation.responses);
  const wanted = accept.toLowerCase().split(", ");
  const readers = all.map(([status, reader]) => [status, chosenOf(reader, wanted)] as const);
  if (!readers.some(([, reader]) => reader)) {
    const types = all.flatMap(([, reader]) => [reader, ...(reader.others ?? [])]).flatMap((reader) => reader.types);
    return refuse(operation, `accept must be one of ${[...new Set(types)].join(", ")}`);
  }
  return {
    ...operation,
    responses: Object.fromEntries(all.map(([status, reader], index) => [status, readers[index]?.[1] ?? reader])),
    header: (wire) => ({ ...operation.header?.(wire), accept }),
  };
}

/** The readers of the media types; the alternatives of a reader come before the reader itself. */
function chosenOf(reader: Reader<any>, wanted: readonly string[]): Reader<any> | undefined {
  const reads = ({ types }: Reader<any>) =>
    types.some((type) => wanted.some((one) => one === type.toLowerCase() || isIn(type, one)));
  const found = (reader.others ?? []).filter(reads);
  const [first, ...others] = found.length ? found : [reader].filter(reads);
  return first && (others.length ? anyOf(first, ...others) : first);
}
