import { InvalidRequestError } from "../models/errors/httpclienterrors.js";
import { entries, form, simple, type Escape, type Style } from "./encodings.js";
import { get, type Wire } from "./record.js";

/** The wire name, or an object when something is not the default of its place. */
export type Parameter = string | ParameterDetails;

/** `key` is the wire key in the encoded request; with `content` the value is written as JSON, by that function if it is one. */
export interface ParameterDetails {
  readonly name: string;
  readonly key?: string;
  /** A function of encodings.ts or styles.ts; default: form in queries, else simple. */
  readonly style?: Style;
  readonly explode?: boolean;
  readonly escape?: Escape;
  readonly content?: string | ((wire: unknown) => string);
}

const full = (parameter: Parameter): ParameterDetails =>
  typeof parameter === "string" ? { name: parameter } : parameter;

/** The text of a parameter, `undefined` for null, undefined and empty lists. */
function write(
  parameter: ParameterDetails,
  wire: Wire,
  usual: Style,
  escape: Escape = encodeURIComponent,
): string | undefined {
  const { name, key = name, content, style = usual } = parameter;
  let value = get(wire, key);
  const json = typeof content === "string" ? JSON.stringify : content;
  if (json && entries([value]).length) value = json(value);
  if (!entries(value).length) return undefined;
  const { explode = style === form, escape: own = escape } = parameter;
  return style(name, value, own, explode);
}

/** `name=value` pairs of a query, sorted by name, or of a cookie header. */
export function toPairs(
  parameters: readonly Parameter[] | undefined = [],
  wire: Wire,
): string[] {
  return parameters
    .map(full)
    .sort((a, b) => (a.name < b.name ? -1 : Number(a.name > b.name)))
    .flatMap((parameter) => write(parameter, wire, form) ?? []);
}

/** Header names and values; throws InvalidRequestError for a value that would break the header. */
export function toHeaders(
  parameters: readonly Parameter[] | undefined = [],
  wire: Wire,
): Record<string, string> {
  const headers: Record<string, string> = {};
  for (const parameter of parameters.map(full)) {
    const value = write(parameter, wire, simple, String);
    if (value !== undefined) {
      headers[parameter.name] = headerValue(parameter.name, value);
    }
  }
  return headers;
}

/** The value if a header can hold it. Its text stays out of the error: it may be a credential. */
export function headerValue(name: string, value: string): string {
  if (/[^\t\x20-\x7e\x80-\xff]/.test(value)) {
    throw new InvalidRequestError(
      `the header ${name} cannot hold a line break or another control or non-latin character`,
    );
  }
  return value;
}

/** The path with its `{name}` filled in; throws InvalidRequestError where that names another resource. */
export function toPath(
  template: string,
  parameters: readonly Parameter[] | undefined = [],
  wire: Wire,
): string {
  const path = template.replace(/\{([^{}]+)\}/g, (_, name: string) => {
    const known = parameters.map(full).find((one) => one.name === name);
    const text = write(known ?? { name }, wire, simple);
    // A style may have begun the text with a mark of its own.
    if (text && get(wire, known?.key ?? name) !== "") return text;
    throw new InvalidRequestError(
      `the path parameter ${name} must not be empty`,
    );
  });
  // A URL takes these segments for steps up and down.
  if (/(^|\/)(\.|%2e){1,2}(\/|$)/i.test(path)) {
    throw new InvalidRequestError(
      `a path parameter must not be "." or "..": ${template}`,
    );
  }
  return path;
}
