import { pairs, type Style } from "../encodings.js";
import { get, isRecord } from "../record.js";
import type { Body } from "./body.js";

/** How one property of a form is written; default: form style, exploded, objects as JSON. */
export interface FormEncoding {
  readonly style?: Style;
  readonly explode?: boolean;
  /** Media type; the value is written as JSON. */
  readonly contentType?: string;
}

/** An urlencoded form; `encoding` is by wire name. */
export function formBody(
  key?: string,
  mediaType: string = "application/x-www-form-urlencoded",
  required?: boolean,
  encoding: Readonly<Record<string, FormEncoding>> = {},
): Body {
  return {
    key,
    required,
    type: mediaType,
    write: (wire) =>
      Object.entries(isRecord(wire) ? wire : {})
        .flatMap(([name, value]) => property(name, value, get(encoding, name)))
        .join("&"),
  };
}

function property(
  name: string,
  value: unknown,
  encoding: FormEncoding = {},
): string[] {
  const { style, explode, contentType } = encoding;
  const json =
    contentType !== undefined || (isRecord(value) && style === undefined);
  return pairs(name, json ? JSON.stringify(value) : value, {
    style: style ?? "form",
    explode: explode ?? (style === undefined || style === "form"),
    escape,
  });
}

/** As a browser writes forms. */
function escape(text: string): string {
  return new URLSearchParams([["", text]]).toString().slice(1);
}
