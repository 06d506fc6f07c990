import type { Reader } from "./responses/reader.js";

export type StatusCodePredicate = number | string | (number | string)[];

/** The keys that match the status of a response, the most specific first. */
export function codesOf({ status }: Response): string[] {
  return [String(status), `${String(status)[0]}XX`, "default"];
}

/** Whether the status is one of the codes, such as 404, "404" or "4XX"; "default" matches any. */
export function matchStatusCode(response: Response, codes: StatusCodePredicate): boolean {
  const wanted = String(codes).toLowerCase().split(",");
  return codesOf(response).some((code) => wanted.includes(code.toLowerCase()));
}

/** Whether the response has the media type, such as `application/json`, `text/*` or `*`. */
export function matchContentType(response: Response, pattern: string): boolean {
  const [type = "", ...parameters] = media(typeOf(response));
  const fitting = [...rangesOf(type), ...parameters, ""];
  return media(pattern).every((part) => fitting.includes(part));
}

/** Whether both the status and the media type match. */
export function matchResponse(response: Response, code: StatusCodePredicate, contentTypePattern: string): boolean {
  return matchStatusCode(response, code) && matchContentType(response, contentTypePattern);
}

/** Whether a media type is JSON, such as `application/problem+json` (RFC 6839, section 3.1). */
export const isJSON = (type: string | null | undefined): boolean => /^[^;]*[/+]json *(;|$)/i.test(type ?? "");

/** Whether a reader understands the response; an error is read from any JSON. */
export function understands({ types, error }: Pick<Reader<any>, "types" | "error">, response: Response): boolean {
  const type = essence(typeOf(response));
  if (error && isJSON(type)) return true;
  // Parameters are part of the request, and a server need not repeat them.
  return !types.length || types.some((one) => rangesOf(type).includes(essence(one)));
}

const typeOf = ({ headers }: Response): string => headers.get("content-type") || "application/octet-stream";

/** A media type without its parameters. */
const essence = (type: string) => type.toLowerCase().replace(/\s*;.*/, "");

/** The ranges that include a media type, the most specific first. */
const rangesOf = (type: string) => [type, type.replace(/\/.*/, "/*"), "*/*", "*"];

/** The media type, then its parameters. */
const media = (text: string): string[] => text.toLowerCase().split(/\s*;\s*/);
