import { isRecord } from "./record.js";

export type Style =
  | "simple"
  | "label"
  | "matrix"
  | "form"
  | "spaceDelimited"
  | "pipeDelimited"
  | "deepObject";

/** How one parameter is written; `escape` is for its names and values, not for delimiters. */
export interface Encoding {
  readonly style: Style;
  readonly explode: boolean;
  readonly escape: (text: string) => string;
}

/** Percent-encodes all but what is reserved in a URL; `#`, `&` and `+` would change its meaning. */
export function keepReserved(text: string): string {
  return encodeURIComponent(text).replace(
    /%(2F|3A|3F|40|24|2C|3B|3D|5B|5D)/g,
    decodeURIComponent,
  );
}

/** A query or form: `name=value` pairs, none for null, undefined and empty lists. */
export function pairs(
  name: string,
  value: unknown,
  { style, explode, escape }: Encoding,
): string[] {
  if (absent(value)) return [];
  if (style === "deepObject") return deep(name, value, escape);
  const entries = list(value);
  if (entries === undefined) return [`${escape(name)}=${escape(text(value))}`];
  if (entries.length === 0) return [];
  if (explode) {
    return entries.map(
      ([key, item]) => `${escape(key ?? name)}=${escape(text(item))}`,
    );
  }
  const between =
    style === "spaceDelimited"
      ? "%20"
      : style === "pipeDelimited"
        ? "%7C"
        : ",";
  const parts = flat(entries).map(escape);
  return [`${escape(name)}=${parts.join(between)}`];
}

/** A path segment or header value, `undefined` for null, undefined and empty lists. */
export function segment(
  name: string,
  value: unknown,
  { style, explode, escape }: Encoding,
): string | undefined {
  if (absent(value)) return undefined;
  const entries = list(value);
  if (entries?.length === 0) return undefined;
  const label = style === "label";
  if (style === "matrix") {
    if (explode && entries !== undefined) {
      return entries
        .map(([key, item]) => `;${escape(key ?? name)}=${escape(text(item))}`)
        .join("");
    }
    const parts = entries === undefined ? [text(value)] : flat(entries);
    return `;${escape(name)}=${parts.map(escape).join(",")}`;
  }
  if (entries === undefined) return (label ? "." : "") + escape(text(value));
  const parts = explode
    ? entries.map(([key, item]) =>
        key === undefined
          ? escape(text(item))
          : `${escape(key)}=${escape(text(item))}`,
      )
    : flat(entries).map(escape);
  return label ? `.${parts.join(explode ? "." : ",")}` : parts.join(",");
}

type Entry = readonly [key: string | undefined, value: unknown];

/** Entries of a list (without keys) or object, `undefined` for a single value. */
function list(value: unknown): Entry[] | undefined {
  const entries: Entry[] | undefined = Array.isArray(value)
    ? value.map((item) => [undefined, item])
    : isRecord(value)
      ? Object.entries(value)
      : undefined;
  return entries?.filter(([, item]) => !absent(item));
}

function flat(entries: readonly Entry[]): string[] {
  return entries.flatMap(([key, item]) =>
    key === undefined ? [text(item)] : [key, text(item)],
  );
}

function deep(
  name: string,
  value: unknown,
  escape: (text: string) => string,
): string[] {
  const entries = list(value);
  if (entries === undefined) return [`${escape(name)}=${escape(text(value))}`];
  return entries.flatMap(([key, item]) =>
    deep(key === undefined ? name : `${name}[${key}]`, item, escape),
  );
}

function absent(value: unknown): boolean {
  return value === undefined || value === null;
}

/** No style says how to nest further, hence JSON. */
function text(value: unknown): string {
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}
