import { get, isRecord } from "../record.js";
import { stringify } from "../schema/json-text.js";
import { body, type Body, type JSONFormat } from "./body.js";
import { headOf, partsOf, type PartEncoding } from "./parts.js";

interface MultipartFormat extends JSONFormat {
  /** The media type of the parts, or their whole encoding, by wire name. */
  readonly encoding?: Readonly<Record<string, string | PartEncoding>>;
}

/** A multipart body. The parts of a body that is a list have no names. */
export function multipartBody({
  key,
  mediaType: said = "multipart/form-data",
  required = false,
  encoding = {},
  write: json = stringify,
}: MultipartFormat = {}): Body {
  async function write(wire: unknown, boundary: string): Promise<Blob> {
    const values = isRecord(wire) ? Object.entries(wire) : [[undefined, wire] as const];
    const parts = values.map(([name, value]) => {
      const how = name === undefined ? undefined : get(encoding, name);
      return partsOf(name, value, typeof how === "string" ? { contentType: how } : (how ?? {}), json);
    });
    const all = (await Promise.all(parts)).flat();
    const pieces = all.flatMap((part) => [`--${boundary}\r\n${headOf(part)}\r\n`, part.content, "\r\n"]);
    return new Blob([...pieces, `--${boundary}--\r\n`]);
  }
  return {
    whole: key === undefined,
    required,
    files: true,
    write(wire, ...extra) {
      const boundary = `part-${random()}${random()}`;
      const mediaType = `${said.replace(/;\s*boundary=[^;]*/i, "")}; boundary=${boundary}`;
      return body({ key, mediaType, required }, (content) => write(content, boundary)).write(wire, ...extra);
    },
  };
}

/** A boundary that is unlikely to occur in any content. */
function random(): string {
  return Math.random().toString(36).slice(2);
}
