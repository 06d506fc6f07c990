import { printable } from "../issues.js";
import { isRecord, type Wire } from "../record.js";

/** The HTTP exchange behind an error of the API; `body` is the text of the response. */
export interface HttpMeta {
  response: Response;
  request: Request;
  body: string;
}

const SHORT = 100;
const LONGEST = 10_000;

/**
 * The message of the fallback error, which stands for an undeclared response:
 * `API error occurred: Status 418. Body: ...`.
 */
export function describeResponse(message: string, { response, body }: Pick<HttpMeta, "response" | "body">): string {
  const type = response.headers.get("content-type") || '""';
  const named = type === "application/json" ? "" : ` Content-Type ${type}`;
  const more = body.length - LONGEST;
  const shown = more > 0 ? `${body.slice(0, LONGEST)}...and ${more} more chars` : body || '""';
  const before = shown.length > SHORT ? "\n" : ". ";
  return printable(`${message}: Status ${response.status}${named}${before}Body: ${shown}`.trim());
}

/** The message of a typed error: the property of its body that `path` leads to, else the body. */
export function messageOf(data: unknown, ...path: string[]): string {
  let message = data;
  for (const name of path[0] === undefined ? ["message"] : path)
    message = (Object(message) as Record<string, unknown>)[name];
  return printable(typeof message === "string" ? message : `API error occurred: ${JSON.stringify(data)}`);
}

/** Sets the name of an error, its body as `data$`, and the fields of the body, except those that errors have themselves. */
export function fill(error: Error, name: string, data: unknown): void {
  for (const [key, value] of Object.entries(isRecord(data) ? data : {})) {
    // Some errors have a cause; validation errors, recognized by the other fields, have all of them.
    if (!(key in error || /^(cause|raw\w+|pretty)$/.test(key))) {
      (error as Error & Wire)[key] = value;
    }
  }
  Object.assign(error, { name, data$: data });
}
