import { InvalidRequestError } from "../models/errors/httpclienterrors.js";
import type { Operation } from "./operation.js";

/** Whether a media type is in a range such as `image/*` or `application/*+json`. */
export function isIn(range: string, type: string): boolean {
  const [before = "", after] = range.split(/\*(?:\/\*)?/);
  return after !== undefined && type.startsWith(before) && type.endsWith(after);
}

/** The operation for a call whose options are wrong: it sends no request. */
export function refuse({ request: _, ...operation }: Operation, message: string): Operation {
  const write = async () => {
    throw new InvalidRequestError(message);
  };
  return { ...operation, body: { whole: false, required: false, write } };
}
