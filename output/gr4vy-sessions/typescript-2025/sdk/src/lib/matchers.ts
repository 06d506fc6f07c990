export type StatusCodePredicate = number | string | (number | string)[];

/** Whether the status is one of the codes, such as 404, "404" or "4XX"; "default" is any. */
export function matchStatusCode(
  response: Response,
  codes: StatusCodePredicate,
): boolean {
  const status = String(response.status);
  return [codes].flat().some((code) => {
    const text = String(code).toUpperCase();
    return (
      text === "DEFAULT" ||
      text === status ||
      (/^\dXX$/.test(text) && status.startsWith(text.charAt(0)))
    );
  });
}

/** Whether the answer has the media type, such as `application/json`, `text/*` or `*`. */
export function matchContentType(response: Response, pattern: string): boolean {
  if (pattern === "*" || pattern === "*/*") return true;
  const given = media(
    response.headers.get("content-type") || "application/octet-stream",
  );
  const want = media(pattern);
  if (want.type !== given.type && !matchesRange(want.type, given.type)) {
    return false;
  }
  return want.parameters.every((one) => given.parameters.includes(one));
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

function media(text: string) {
  const [type = "", ...parameters] = text
    .split(";")
    .map((part) => part.trim().toLowerCase());
  return { type, parameters: parameters.filter((part) => part !== "") };
}

function matchesRange(range: string, type: string): boolean {
  const [major, minor] = range.split("/");
  const [givenMajor, givenMinor] = type.split("/");
  return (
    (minor === "*" && major === givenMajor) ||
    (major === "*" && minor === givenMinor)
  );
}
