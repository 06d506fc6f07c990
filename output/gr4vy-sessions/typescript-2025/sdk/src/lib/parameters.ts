import { InvalidRequestError } from "../models/errors/httpclienterrors.js";
import { keepReserved, pairs, segment, type Style } from "./encodings.js";
import { get, type Wire } from "./record.js";

/** The wire name, or an object when something is not the default of its place. */
export type Parameter = string | ParameterDetails;

/** `key` is the wire key in the encoded request; with `content` the value is written as JSON. */
export interface ParameterDetails {
  readonly name: string;
  readonly key?: string;
  readonly style?: Style;
  readonly explode?: boolean;
  readonly allowReserved?: boolean;
  readonly content?: string;
}

const full = (parameter: Parameter): ParameterDetails =>
  typeof parameter === "string" ? { name: parameter } : parameter;

/** The value of a parameter; one with a media type becomes its JSON text. */
function given({ name, key = name, content }: ParameterDetails, wire: Wire) {
  const value = get(wire, key);
  const json = content !== undefined && value !== undefined && value !== null;
  return json ? JSON.stringify(value) : value;
}

/** `name=value` pairs of a query, sorted by name, or of a cookie header. */
export function toPairs(
  parameters: readonly Parameter[] = [],
  wire: Wire,
): string[] {
  return parameters
    .map(full)
    .sort((a, b) => (a.name < b.name ? -1 : Number(a.name > b.name)))
    .flatMap((parameter) => {
      const { name, style = "form", allowReserved } = parameter;
      const { explode = style === "form" || style === "deepObject" } =
        parameter;
      const escape = allowReserved ? keepReserved : encodeURIComponent;
      return pairs(name, given(parameter, wire), { style, explode, escape });
    });
}

/** Header names and values; throws InvalidRequestError for a value that would break the header. */
export function toHeaders(
  parameters: readonly Parameter[] = [],
  wire: Wire,
): Record<string, string> {
  const headers: Record<string, string> = {};
  for (const parameter of parameters.map(full)) {
    const value = segment(parameter.name, given(parameter, wire), {
      style: "simple",
      explode: parameter.explode ?? false,
      escape: String,
    });
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
  parameters: readonly Parameter[] = [],
  wire: Wire,
): string {
  const path = template.replace(/\{([^{}]+)\}/g, (_, name: string) => {
    const parameter = parameters.map(full).find((p) => p.name === name) ?? {
      name,
    };
    const { style = "simple", explode = false, allowReserved } = parameter;
    const escape = allowReserved ? keepReserved : encodeURIComponent;
    const value = given(parameter, wire);
    const text = segment(name, value, { style, explode, escape });
    if (text === undefined || value === "" || text === "") {
      throw new InvalidRequestError(
        `the path parameter ${name} must not be empty`,
      );
    }
    return text;
  });
  // A URL takes these segments for steps up and down.
  if (/(^|\/)(\.|%2e){1,2}(\/|$)/i.test(path)) {
    throw new InvalidRequestError(
      `a path parameter must not be "." or "..": ${template}`,
    );
  }
  return path;
}
