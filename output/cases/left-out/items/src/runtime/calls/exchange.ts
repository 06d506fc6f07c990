import type { HookContext } from "../../hooks/types.js";
import type {
  ConnectionError,
  InvalidRequestError,
  RequestAbortedError,
  RequestTimeoutError,
  UnexpectedClientError,
} from "../../models/errors/httpclienterrors.js";
import { SDKValidationError } from "../../models/errors/sdkvalidationerror.js";
import type { APICall } from "../../types/async.js";
import { ERR, unwrap, type Result } from "../../types/fp.js";
import type { Client } from "../client/client.js";
import type { RequestOptions } from "../client/extras.js";
import { toFailure } from "../network/failures.js";
import { retryableCodes } from "../retries.js";
import { resolveSecurity } from "../security.js";
import { fill, toURL } from "../url.js";
import { toConfig } from "./input.js";
import type { AnyOperation } from "./operation.js";
import { toOutput } from "./output.js";
import type { RequestConfig } from "./request.js";

/** Failures that any call may end in, whatever the API declares. */
export type ClientFailure =
  | ConnectionError
  | InvalidRequestError
  | RequestAbortedError
  | RequestTimeoutError
  | SDKValidationError
  | UnexpectedClientError;

/** The outcome of a call; `raw` is the response before conversion. */
export interface Exchange<Value, Failure> {
  readonly result: Result<Value, Failure | ClientFailure>;
  readonly call: APICall;
  readonly raw?: unknown;
}

/** Carries out a call. Never rejects: a failure is part of the result. */
export async function exchange(
  client: Client<any>,
  operation: AnyOperation,
  input: unknown,
  options?: RequestOptions,
  override?: () => Partial<RequestConfig>,
): Promise<Exchange<any, any>> {
  // The options besides those of `fetch`.
  const given: RequestOptions = { ...options?.fetchOptions, ...options };
  let call: APICall = { status: "invalid" };
  let context: HookContext | undefined;
  try {
    const config = await toConfig(operation, input, client, given);
    context = await toContext(client, operation, given);
    const request = unwrap(client._createRequest(context, { ...config, ...override?.() }, given));
    call = { status: "request-error", request };
    const isErrorStatusCode = (status: number) => status >= 400;
    const response = unwrap(await client._do(request, { ...context, context, isErrorStatusCode }));
    call = { status: "complete", request, response };
    const output = await toOutput(client, operation, context, call);
    return { ...output, call };
  } catch (error) {
    return { result: ERR(error instanceof SDKValidationError ? error : toFailure(error, context?.signal)), call };
  } finally {
    context?.release?.(context.streams);
  }
}

/** Everything known about a call before there is a request. */
async function toContext(
  client: Client<any>,
  { id, servers, security, retries }: AnyOperation,
  options: RequestOptions,
): Promise<HookContext> {
  const { _baseURL, _definition, _options } = client;
  const requirements = security ?? _definition.security.required;
  const baseURL = options.serverURL
    ? toURL(options.serverURL, _options.serverBase)
    : servers?.[0] && !_options.serverURL
      ? fill(servers[0], _options, _baseURL)
      : _baseURL;
  const timeoutMs = options.timeoutMs ?? _options.timeoutMs;
  const scopes = requirements.flatMap((one) => Object.values(one).flat());
  return {
    baseURL: baseURL ?? "",
    operationID: id,
    oAuth2Scopes: scopes.length ? scopes : null,
    securitySource: _options,
    resolvedSecurity: await resolveSecurity(requirements, {
      client,
      baseURL,
      timeoutMs,
      signal: options.signal,
    }),
    retryConfig: options.retries ?? _options.retryConfig ?? retries ?? { strategy: "none" },
    retryCodes: options.retryCodes ?? retries?.codes ?? retryableCodes,
    options: _options,
    timeoutMs,
  };
}
