// Neither bytes nor streams that may not end.
const TEXT = /json\b(?!-)|xml|urlencoded|text\/(?!event)/i;

/** The text of a body for `Logger.body`; only the media type for a body that is not text or may not end. */
export async function bodyText(message: Request | Response): Promise<string> {
  const type = message.headers.get("content-type") ?? "";
  return TEXT.test(type) ? message.clone().text() : `<${type}>`;
}
