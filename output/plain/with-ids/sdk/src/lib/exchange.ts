import type { HookContext } from "../hooks/types.js";
import type {
  ConnectionError,
  InvalidRequestError,
  RequestAbortedError,
  RequestTimeoutError,
  UnexpectedClientError,
} from "../models/errors/httpclienterrors.js";
import { SDKValidationError } from "../models/errors/sdkvalidationerror.js";
import type { APICall } from "../types/async.js";
import { ERR, type Result } from "../types/fp.js";
import type { Client } from "./client.js";
import { toFailure } from "./failures.js";
import { toConfig } from "./input.js";
import type { Operation } from "./operation.js";
import { toOutput } from "./output.js";
import type { RequestConfig } from "./request.js";
import type { RequestOptions } from "./request-options.js";
import { retryableCodes } from "./retries.js";
import { resolveSecurity } from "./security.js";
import { stopTimer } from "./send.js";
import { fill, toURL } from "./url.js";
import { envOption } from "./env.js";

/** Failures which any call may end in, whatever the API declares. */
export type ClientFailure =
  | ConnectionError
  | InvalidRequestError
  | RequestAbortedError
  | RequestTimeoutError
  | SDKValidationError
  | UnexpectedClientError;

/** How a call went; `raw` is the answer before conversion. */
export interface Exchange<Value, Failure> {
  readonly result: Result<Value, Failure | ClientFailure>;
  readonly call: APICall;
  readonly raw?: unknown;
}

/** Carries out a call. Never rejects: whatever goes wrong is in the result. */
export async function exchange<Request, Value, Failure>(
  client: Client<any>,
  operation: Operation<Request, Value, Failure>,
  input: Request,
  options: RequestOptions = {},
  override?: Partial<RequestConfig>,
): Promise<Exchange<Value, Failure>> {
  const { _definition: definition, _options: settings } = client;
  const { id, errors } = operation;
  let call: APICall = { status: "invalid" };
  try {
    const config = await toConfig(operation, input, client);
    const context = await toContext(client, operation, options);
    const conf = { ...config, ...override };
    const created = client._createRequest(context, conf, options);
    if (!created.ok) return { result: created, call };
    const request = created.value;
    call = { status: "request-error", request };
    const { retryConfig, retryCodes = [] } = context;
    const done = await client._do(request, {
      context,
      isErrorStatusCode: (status) =>
        status >= 400 || errors?.[status] !== undefined,
      retryConfig,
      retryCodes,
    });
    if (!done.ok) return { result: done, call };
    const response = done.value;
    call = { status: "complete", request, response };
    if (response.status === 401) {
      for (const { refused } of Object.values(definition.security.schemes))
        refused?.(settings);
    }
    const output = await toOutput(operation, call, {
      mode: settings.responses ?? definition.responses,
      errors: definition.errors,
      report: (issues) => settings.onResponseIssue?.(id, issues),
      streams: () => stopTimer(context),
    });
    return { ...output, call } as Exchange<Value, Failure>;
  } catch (error) {
    const result = ERR(
      error instanceof SDKValidationError
        ? error
        : toFailure(error, call.request?.signal),
    );
    return { result, call };
  }
}

/** All that is known of a call before there is a request. */
async function toContext(
  { _baseURL, _definition, _options, _http }: Client<any>,
  { id, servers, security, retries }: Operation<any, any, any>,
  options: RequestOptions,
): Promise<HookContext> {
  const baseURL = options.serverURL
    ? toURL(options.serverURL)
    : servers?.[0]
      ? fill(servers[0], _options, _baseURL)
      : _baseURL;
  // A call with its own signal has its own idea of how long to wait.
  const own = options.signal ?? options.fetchOptions?.signal;
  const timeoutMs: number | undefined = own
    ? undefined
    : (options.timeoutMs ?? _options.timeoutMs);
  const { schemes } = _definition.security;
  const required = security ?? _definition.security.required;
  const scoped = required
    .flatMap((one) => Object.entries(one))
    .filter(([name]) => schemes[name]?.scoped);
  const resolvedSecurity = await resolveSecurity(required, schemes, {
    options: _options,
    read: (option) => envOption(_definition.environment, option),
    baseURL,
    send: (request) => _http.request(request),
    timeoutMs,
  });
  return {
    baseURL: baseURL ?? "",
    operationID: id,
    oAuth2Scopes: scoped.length ? scoped.flatMap(([, scopes]) => scopes) : null,
    securitySource: Object.fromEntries(
      Object.values(schemes).map(({ option }) => [option, _options[option]]),
    ),
    resolvedSecurity,
    retryConfig: options.retries ??
      _options.retryConfig ??
      retries ?? { strategy: "none" },
    retryCodes: [...(options.retryCodes ?? retries?.codes ?? retryableCodes)],
    options: _options,
    ...(timeoutMs === undefined ? {} : { timeoutMs }),
  };
}
