import { InvalidRequestError } from "../../models/errors/httpclienterrors.js";
import { entries, form, simple, type Escape, type Style } from "../encodings.js";
import { get, type Wire } from "../record.js";

/** The wire name, or an object if something differs from the defaults of its location. */
export type Parameter = string | ParameterDetails;

/** `key` is the wire key in the encoded request; `content` serializes the value instead of a style. */
export interface ParameterDetails {
  readonly name: string;
  readonly key?: string;
  /** A function of encodings.ts or styles.ts; default: form in queries and cookies, else simple. */
  readonly style?: Style;
  readonly explode?: boolean;
  readonly escape?: Escape;
  readonly content?: (wire: unknown) => string;
}

/** The name and text of a parameter; none for null, undefined and empty lists. */
function write(
  parameter: Parameter,
  wire: Wire,
  usual: Style,
  usualEscape: Escape = encodeURIComponent,
): (readonly [name: string, text: string])[] {
  const details: ParameterDetails = typeof parameter === "string" ? { name: parameter } : parameter;
  const { name, key = name, content, style = usual, escape = usualEscape, explode } = details;
  const given = get(wire, key) ?? undefined;
  const value = content && given !== undefined ? content(given) : given;
  return entries(value).length ? [[name, style(name, value, escape, explode)]] : [];
}

/** Writes the `name=value` pairs of a query or of a cookie header. */
export function pairs(...parameters: readonly Parameter[]): (wire: Wire) => string[] {
  return (wire) => parameters.flatMap((one) => write(one, wire, form).map(([, text]) => text));
}

/** Writes the names and values of headers. */
export function headers(...parameters: readonly Parameter[]): (wire: Wire) => Record<string, string> {
  return (wire) => Object.fromEntries(parameters.flatMap((one) => write(one, wire, simple, String)));
}

/** The path with its `{name}` filled in; throws InvalidRequestError if the result would be another resource. */
export function toPath(
  template: string,
  wire: Wire,
  parameters: Readonly<Record<string, ParameterDetails>> = {},
): string {
  let refused: string | undefined;
  const path = template.replace(/\{([^{}]+)\}/g, (_, name: string) => {
    const [[, text] = []] = write(get(parameters, name) ?? name, wire, simple);
    if (!text) refused = name;
    return text ?? "";
  });
  // In a URL, segments of dots move up or stay.
  if (refused || /\/\.\.?(\/|$)/.test(path)) {
    throw new InvalidRequestError(`path parameters must not be empty, "." or "..": ${refused ?? template}`);
  }
  return path;
}
