// Neither bytes nor what may have no end.
const TEXT = /json\b(?!-)|xml|urlencoded|text\/(?!event)/i;

/** The text of a body for `Logger.body`; the media type alone of one that is no text or may have no end. */
export async function bodyText(message: Request | Response): Promise<string> {
  const type = message.headers.get("content-type") ?? "";
  return TEXT.test(type) ? message.clone().text() : `<${type}>`;
}
