import { isRecord } from "./record.js";

/** Percent-encodes a name or value, but not the delimiters of a style. */
export type Escape = (text: string) => string;

/**
 * Writes one parameter: in a query as `name=value` pairs joined by `&`, in a path or header as the
 * value. Null, undefined and empty lists are not written.
 */
export type Style = (name: string, value: unknown, escape: Escape, explode?: boolean) => string;

/** Percent-encodes everything but the reserved characters of a URL; `#`, `&` and `+` would change its meaning. */
export function keepReserved(text: string): string {
  return encodeURIComponent(text).replace(/%(2F|3A|3F|40|24|2C|3B|3D|5B|5D)/g, decodeURIComponent);
}

/** The same in a path, which ends at a question mark. */
export function keepReservedInPath(text: string): string {
  return keepReserved(text).replaceAll("?", "%3F");
}

/** `a=1&a=2`: the default of queries, cookies and forms. */
export const form: Style = (name, value, escape) => assigned(value, escape, name).join("&");

/** `1,2` or `a,1`: the default of paths and headers. */
export const simple: Style = (_name, value, escape) => flat(value).map(escape).join();

/** Each entry as `key=value`; items of lists and single values under the name, or without one. */
export function assigned(value: unknown, escape: Escape, name?: string): string[] {
  return entries(value).map(([key = name, item]) => {
    const written = escape(text(item));
    return key === undefined ? written : `${escape(key)}=${written}`;
  });
}

/** Entries of a list (without keys), of an object, or of a single value. */
export function entries(value: unknown): (readonly [key: string | undefined, value: unknown])[] {
  const all = isRecord(value) ? Object.entries(value) : [value].flat().map((item) => [undefined, item] as const);
  return all.filter(([, item]) => item !== undefined && item !== null);
}

/** The values of a list, or the keys and values of an object in turn. */
export function flat(value: unknown): string[] {
  return entries(value).flatMap(([key, item]) => (key === undefined ? text(item) : [key, text(item)]));
}

/** A single value as text. No style defines deeper nesting, hence JSON. */
export function text(value: unknown): string {
  if (value instanceof Date) return value.toISOString();
  return isRecord(value) || Array.isArray(value) ? JSON.stringify(value) : String(value);
}
