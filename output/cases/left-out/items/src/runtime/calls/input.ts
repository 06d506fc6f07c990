import { InvalidRequestError } from "../../models/errors/httpclienterrors.js";
import type { Extras } from "../client/extras.js";
import { optionOf, type Settings } from "../env.js";
import { toPath } from "../parameters/parameters.js";
import { isRecord, type Wire } from "../record.js";
import { toWire } from "../schema.js";
import type { AnyOperation } from "./operation.js";
import type { RequestConfig } from "./request.js";

/** The parts of a request made from an operation's input; throws SDKValidationError or InvalidRequestError. */
export async function toConfig(
  operation: AnyOperation,
  request: unknown,
  defaults: Settings & { readonly _options: Extras },
  options: Extras,
): Promise<RequestConfig> {
  const { body, method, responses, errors } = operation;
  const wire = encodeInput(operation, request, defaults);
  const parts = Object(wire) as Wire;
  // The media types of all declared responses, in order.
  const types = Object.values({ ...responses, ...errors }).flatMap((reader) => reader.types);
  const { extraBody } = options;
  if (extraBody && !body) throw new InvalidRequestError("extraBody: the request has no body");
  const written = await body?.write(wire, defaults._options.extraBody, extraBody);
  return {
    method,
    path: toPath(operation.path, parts, operation.pathParameters),
    query: operation.query?.(parts) ?? [],
    headers: {
      accept: [...new Set(types)].join(", ") || "*/*",
      ...operation.header?.(parts),
      ...written?.headers,
    },
    body: written?.body ?? null,
  };
}

function encodeInput({ request: schema, globals, body }: AnyOperation, request: unknown, defaults: Settings): unknown {
  if (schema === undefined) return {};
  const missing = request === undefined;
  let input = missing && !body?.whole ? {} : request;
  if (input === undefined && !body?.required) return undefined;
  if (globals && isRecord(input)) {
    input = { ...input };
    for (const [property, option] of Object.entries(globals)) {
      (input as Wire)[property] ??= optionOf(defaults, option);
    }
  }
  // Without an input no defaults are sent, but missing required values are still reported.
  return toWire(schema, input, missing);
}
