import { form, type Style } from "../encodings.js";
import { get, isRecord } from "../record.js";
import { stringify } from "../schema/json-text.js";
import { body, type Body, type JSONFormat } from "./body.js";

/** How one property of a form is written; default: form style, objects as JSON. */
export interface FormEncoding {
  /** A function of encodings.ts or styles.ts. */
  readonly style?: Style;
  readonly explode?: boolean;
  /** Media type: the value is written as JSON if it is a JSON type, else as text. */
  readonly contentType?: string;
}

interface FormFormat extends JSONFormat {
  /** By wire name. */
  readonly encoding?: Readonly<Record<string, FormEncoding>>;
}

/** An urlencoded form. */
export function formBody({ encoding = {}, write: json = stringify, ...format }: FormFormat = {}): Body {
  return body({ mediaType: "application/x-www-form-urlencoded", ...format }, (wire) =>
    Object.entries(isRecord(wire) ? wire : {})
      .map(([name, value]) => property(name, value, json, get(encoding, name)))
      .filter((pair) => pair !== "")
      .join("&"),
  );
}

function property(
  name: string,
  value: unknown,
  write: (wire: unknown) => string,
  { style, explode, contentType = "" }: FormEncoding = {},
): string {
  const json = /[/+]json\b/i.test(contentType) || (isRecord(value) && style === undefined);
  return (style ?? form)(name, json && value !== null ? write(value) : value, escape, explode);
}

/** Encodes as browsers encode forms. */
function escape(text: string): string {
  return new URLSearchParams([["", text]]).toString().slice(1);
}
