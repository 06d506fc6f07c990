import { InvalidRequestError } from "../models/errors/httpclienterrors.js";
import { SDKValidationError } from "../models/errors/sdkvalidationerror.js";
import type { ClientOptions } from "./client-options.js";
import type { Definition } from "./definition.js";
import { env, envOption } from "./env.js";
import type { Operation } from "./operation.js";
import { toHeaders, toPairs, toPath } from "./parameters.js";
import { get, isRecord, type Wire } from "./record.js";
import type { RequestConfig } from "./request.js";
import { toWire } from "./schema.js";

/** Client options, and the definition that says where else they come from. */
interface Defaults {
  readonly _options: ClientOptions;
  readonly _definition: Pick<Definition, "globals" | "environment">;
}

/** The parts of a request that an operation's input makes; throws SDKValidationError or InvalidRequestError. */
export async function toConfig(
  operation: Operation<any, any, any>,
  request: unknown,
  defaults: Defaults,
): Promise<RequestConfig> {
  const { body, method } = operation;
  const wire = encodeInput(operation, request, defaults);
  const parts: Wire = isRecord(wire) ? wire : {};
  const content = body?.key === undefined ? wire : get(parts, body.key);
  const headers: Record<string, string> = {
    accept: accept(operation),
    ...toHeaders(operation.header, parts),
  };
  const config = {
    method,
    path: toPath(operation.path, operation.pathParameters, parts),
    query: toPairs(operation.query, parts),
    cookies: toPairs(operation.cookie, parts),
    headers,
  };
  if (body === undefined || content === undefined) return config;
  if (body.type !== undefined) headers["content-type"] = body.type;
  try {
    return { ...config, body: await body.write(content) };
  } catch (cause) {
    if (cause instanceof SDKValidationError) throw cause;
    throw new InvalidRequestError("The body cannot be written", { cause });
  }
}

function encodeInput(
  { request: schema, globals = {}, body }: Operation<any, any, any>,
  request: unknown,
  { _options, _definition }: Defaults,
): unknown {
  if (schema === undefined) return {};
  const common: Wire = {};
  for (const [property, option] of Object.entries(globals)) {
    const given = isRecord(request) ? request[property] : undefined;
    const name = _definition.globals[option]?.env;
    common[property] =
      given ??
      get(_options as Wire, option) ??
      (name ? env(name) : envOption(_definition.environment, option));
  }
  if (request !== undefined) {
    const input = isRecord(request) && Object.keys(globals).length;
    return toWire(schema, input ? { ...request, ...common } : request);
  }
  if (body && body.key === undefined) {
    return body.required ? toWire(schema, request) : undefined;
  }
  // Without a request not even defaults are sent, but what must be given is still missed.
  return toWire(schema, common, true);
}

/** The media types of all declared answers, in order. */
function accept({ responses, errors }: Operation<any, any, any>): string {
  const readers = Object.values({ ...responses, ...errors });
  const types = new Set(readers.flatMap((reader) => reader.types));
  return [...types].join(", ") || "*/*";
}
