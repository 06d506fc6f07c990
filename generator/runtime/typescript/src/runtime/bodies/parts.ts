import { text } from "../encodings.js";
import { isRecord } from "../record.js";
import { isBytes, ownType, SentFile, toBlob } from "./files.js";
import type { FormEncoding } from "./form.js";

/** How the parts with one name are written. */
export interface PartEncoding extends FormEncoding {
  /** A media type; several, or a range, let a file keep its own. */
  readonly contentType?: string;
  /** The headers of each part besides its media type. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** One part of a multipart body (RFC 2046, section 5.1); without a name where the body is a list. */
export interface Part {
  readonly name?: string | undefined;
  readonly fileName?: string;
  /** Empty for plain text. */
  readonly type: string;
  readonly headers?: Readonly<Record<string, string>> | undefined;
  readonly content: Blob | string;
}

/** The parts of a value: those of its style, one part of JSON, or one for each item of a list. */
export async function partsOf(
  name: string | undefined,
  value: unknown,
  { style, explode, contentType = "", headers }: PartEncoding,
  json: (wire: unknown) => string,
): Promise<Part[]> {
  const isFile = (item: unknown) => item instanceof SentFile || isBytes(item);
  if (style && ![value].flat().some(isFile)) {
    const pairs = style(name ?? "", value, encodeURIComponent, explode);
    return [...new URLSearchParams(pairs)].map(([part, content]) => ({ name: part, type: "", headers, content }));
  }
  const types = contentType.split(",").map((type) => type.trim());
  const usual = types.find((type) => !type.includes("*"));
  const declared = types.length > 1 ? undefined : usual;
  // A list whose media type is JSON is a single JSON value.
  const isWhole = Array.isArray(value) && /[/+]json$/.test(declared ?? "") && !value.some(isFile);
  const items = (isWhole ? [value] : [value].flat()).filter((item) => item !== undefined && item !== null);
  return Promise.all(
    items.map(async (item): Promise<Part> => {
      if (item instanceof SentFile || isBytes(item)) {
        const file =
          item instanceof SentFile ? item : { fileName: "name" in item ? String(item.name) : "blob", content: item };
        const type = declared || ownType(item) || usual || "application/octet-stream";
        const own = { ...headers, ...file.headers };
        return { name, type, headers: own, fileName: file.fileName, content: await toBlob(file.content) };
      }
      if (isRecord(item) || Array.isArray(item)) {
        return { name, type: declared || "application/json", headers, content: json(item) };
      }
      const type = declared === "text/plain" ? "" : (declared ?? "");
      return { name, type, headers, content: text(item) };
    }),
  );
}

/** The headers of a part. */
export function headOf({ name, fileName, type, headers }: Part): string {
  const named = [
    name === undefined ? "attachment" : `form-data; name="${quoted(name)}"`,
    ...(fileName === undefined ? [] : [`filename="${quoted(fileName)}"`]),
  ];
  const all = {
    ...(name === undefined && fileName === undefined ? {} : { "Content-Disposition": named.join("; ") }),
    ...(type ? { "Content-Type": type } : {}),
    ...headers,
  };
  return Object.entries(all)
    .map(([header, value]) => `${header}: ${value.replace(/[\r\n]+/g, " ")}\r\n`)
    .join("");
}

/** A name in quotes, as browsers write it. */
function quoted(name: string): string {
  return name.replace(/["\r\n]/g, encodeURIComponent);
}
