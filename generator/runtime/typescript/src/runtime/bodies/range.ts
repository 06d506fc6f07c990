import { stringify } from "../schema/json-text.js";
import { body, given, type Body, type JSONFormat } from "./body.js";
import { isBytes, ownType, SentFile } from "./files.js";
import { bytesOf } from "./octets.js";
import { opaque } from "./opaque.js";

const OCTETS = "application/octet-stream";
const JSON_TYPE = "application/json";

/** A body of any media type in a range such as `image/*`: that of the file, else of text, JSON or bytes. */
export function rangeBody({
  key,
  mediaType: range = "*/*",
  required = false,
  write: json = stringify,
}: JSONFormat = {}): Body {
  return {
    whole: key === undefined,
    required,
    files: true,
    write(wire, ...extra) {
      const content = given(key, wire);
      const mediaType = ownType(content) || usualType(content, range);
      const write = (made: unknown) => (isJSON(made) ? json(made) : bytesOf(made));
      const all = body({ key, mediaType, required }, write);
      return (mediaType === JSON_TYPE ? all : opaque(all)).write(wire, ...extra);
    },
  };
}

/** The type of content that has none of its own; where the range excludes it, that of bytes. */
function usualType(content: unknown, range: string): string {
  const type = isJSON(content) ? JSON_TYPE : typeof content === "string" ? "text/plain" : OCTETS;
  return range.startsWith("*") || type.startsWith(range.replace(/\*.*/, "")) ? type : OCTETS;
}

function isJSON(content: unknown): boolean {
  return typeof content !== "string" && !isBytes(content) && !(content instanceof SentFile);
}
