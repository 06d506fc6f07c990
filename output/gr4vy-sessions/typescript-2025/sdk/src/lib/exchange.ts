import type { HookContext } from "../hooks/types.js";
import {
  HTTPClientError,
  type ConnectionError,
  type InvalidRequestError,
  type RequestAbortedError,
  type RequestTimeoutError,
  type UnexpectedClientError,
} from "../models/errors/httpclienterrors.js";
import { SDKValidationError } from "../models/errors/sdkvalidationerror.js";
import type { APICall } from "../types/async.js";
import { ERR, type Result } from "../types/fp.js";
import type { Client } from "./client.js";
import { toFailure } from "./failures.js";
import { toConfig } from "./input.js";
import { forgetTokens } from "./oauth.js";
import type { Operation } from "./operation.js";
import { toOutput } from "./output.js";
import type { RequestConfig } from "./request.js";
import type { RequestOptions } from "./request-options.js";
import { retryableCodes, type RetryConfig } from "./retries.js";
import { resolveSecurity, type Credentials } from "./security.js";
import { fill, toURL } from "./url.js";

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
  request: Request,
  options: RequestOptions = {},
  override?: Partial<RequestConfig>,
): Promise<Exchange<Value, Failure>> {
  let call: APICall = { status: "invalid" };
  try {
    const { _definition: definition, _options: settings } = client;
    const baseURL = toBaseURL(client, operation, options);
    const config = await toConfig(operation, request, client);
    const security = await toSecurity(client, operation, baseURL);
    const { retryConfig, retryCodes } = toRetries(client, operation, options);
    const timeoutMs = toTimeout(client, options);
    const context: HookContext = {
      baseURL: baseURL ?? "",
      operationID: operation.id,
      oAuth2Scopes: scopes(client, operation),
      securitySource: source(client),
      resolvedSecurity: security,
      retryConfig,
      retryCodes,
      options: settings,
      ...(timeoutMs === undefined ? {} : { timeoutMs }),
    };
    const userAgent = settings.userAgent ?? definition.userAgent;
    const created = client._createRequest(
      context,
      { ...config, baseURL, security, userAgent, ...override },
      options,
    );
    if (!created.ok) return { result: created, call };
    call = { status: "request-error", request: created.value };
    const isErrorStatusCode = (status: number) =>
      status >= 400 || operation.errors?.[status] !== undefined;
    const done = await client._do(created.value, {
      context,
      isErrorStatusCode,
      retryConfig,
      retryCodes,
    });
    if (!done.ok) return { result: done, call };
    const reply = { request: created.value, response: done.value };
    call = { status: "complete", ...reply };
    if (done.value.status === 401) forgetTokens(settings);
    const output = await toOutput(operation, reply, {
      mode: settings.responses ?? definition.responses,
      errors: definition.errors,
      report: (issues) => settings.onResponseIssue?.(operation.id, issues),
    });
    return { ...output, call } as Exchange<Value, Failure>;
  } catch (error) {
    const known =
      error instanceof SDKValidationError || error instanceof HTTPClientError;
    const signal = call.request?.signal;
    return { result: ERR(known ? error : toFailure(error, signal)), call };
  }
}

type AnyOperation = Operation<any, any, any>;

function toBaseURL(
  { _baseURL, _options }: Client<any>,
  { servers }: AnyOperation,
  { serverURL }: RequestOptions,
): URL | null {
  if (serverURL) return toURL(serverURL);
  return servers?.[0] ? fill(servers[0], _options, _baseURL) : _baseURL;
}

function requirements(client: Client<any>, { security }: AnyOperation) {
  return security ?? client._definition.security.required;
}

/** The client's options that are credentials. */
function source({ _definition, _options }: Client<any>): unknown {
  const options = Object.values(_definition.security.schemes).map(
    ({ option }) => [option, _options[option]],
  );
  return Object.fromEntries(options);
}

function toSecurity(
  client: Client<any>,
  operation: AnyOperation,
  baseURL: URL | null,
): Promise<Credentials | null> {
  const { _definition, _options, _http } = client;
  return resolveSecurity(requirements(client, operation), {
    schemes: _definition.security.schemes,
    options: _options,
    environment: _definition.environment,
    send: (url, body) => {
      // A redirect could take the client's secret elsewhere.
      const init = { method: "POST", redirect: "error", body } as const;
      const headers = { accept: "application/json" };
      const target = toURL(url, baseURL);
      return _http.request(new Request(target, { ...init, headers }));
    },
  });
}

function scopes(client: Client<any>, operation: AnyOperation) {
  const { schemes } = client._definition.security;
  const lists = requirements(client, operation).flatMap((requirement) =>
    Object.entries(requirement).filter(([name]) =>
      schemes[name]?.type.startsWith("oauth2"),
    ),
  );
  return lists.length ? lists.flatMap(([, list]) => list) : null;
}

function toRetries(
  { _options }: Client<any>,
  { retries }: AnyOperation,
  options: RequestOptions,
): { retryConfig: RetryConfig; retryCodes: string[] } {
  const retryConfig = options.retries ??
    _options.retryConfig ??
    retries ?? { strategy: "none" };
  const codes = options.retryCodes ?? retries?.codes ?? retryableCodes;
  return { retryConfig, retryCodes: [...codes] };
}

/** A call with its own signal has its own idea of how long to wait. */
function toTimeout(
  { _options }: Client<any>,
  { signal, fetchOptions, timeoutMs }: RequestOptions,
): number | undefined {
  const own = signal ?? fetchOptions?.signal;
  return own ? undefined : (timeoutMs ?? _options.timeoutMs);
}
