import { InvalidRequestError } from "../../models/errors/httpclienterrors.js";
import type { AnyOperation } from "./operation.js";

/** Whether a media type is in a range such as `image/*` or `application/*+json`. */
export function isIn(range: string, type: string): boolean {
  const [before = "", after] = range.split(/\*(?:\/\*)?/);
  return after !== undefined && type.startsWith(before) && type.endsWith(after);
}

/** The operation for a call whose options are wrong: it sends no request. */
export function refuse({ request: _, ...operation }: AnyOperation, message: string): AnyOperation {
  const write = async () => {
    throw new InvalidRequestError(message);
  };
  return { ...operation, body: { whole: false, required: false, write } };
}
