export type StatusCodePredicate = number | string | (number | string)[];

/** Whether the status is one of the codes, such as 404, "404" or "4XX"; "default" is any. */
export function matchStatusCode(
  response: Response,
  codes: StatusCodePredicate,
): boolean {
  const status = String(response.status);
  return [codes].flat().some((code) => {
    const text = String(code).toUpperCase();
    return text === "DEFAULT" || text === status || text === `${status[0]}XX`;
  });
}

/** Whether the answer has the media type, such as `application/json`, `text/*` or `*`. */
export function matchContentType(response: Response, pattern: string): boolean {
  const [type, ...given] = media(
    response.headers.get("content-type") || "application/octet-stream",
  );
  const [range = "", ...wanted] = media(pattern);
  const parts = type?.split("/") ?? [];
  return (
    range.split("/").every((part, at) => part === "*" || part === parts[at]) &&
    wanted.every((one) => given.includes(one))
  );
}

/** Whether both the status and the media type fit. */
export function matchResponse(
  response: Response,
  code: StatusCodePredicate,
  contentTypePattern: string,
): boolean {
  return (
    matchStatusCode(response, code) &&
    matchContentType(response, contentTypePattern)
  );
}

/** The media type, then its parameters. */
function media(text: string): string[] {
  const parts = text.split(";").map((part) => part.trim().toLowerCase());
  return parts.filter((part) => part !== "");
}
