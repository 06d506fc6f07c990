import type { ClientOptions } from "../runtime/client/client-options.js";
import type { Awaitable, HTTPClient, RequestInput } from "../runtime/http.js";
import type { Deadline } from "../runtime/network/deadline.js";
import type { RetryConfig } from "../runtime/retries.js";
import type { Place } from "../runtime/security.js";

export type { Awaitable, RequestInput };

/** The call that a hook takes part in. */
export type HookContext = Partial<Deadline> & {
  baseURL: string | URL;
  operationID: string;
  /** Scopes that the operation needs; null when it does not use OAuth 2. */
  oAuth2Scopes: string[] | null;
  /** The options of the client, which hold its credentials. */
  securitySource?: unknown;
  resolvedSecurity: readonly Place[];
  retryConfig: RetryConfig;
  retryCodes: string[];
  options: ClientOptions;
  timeoutMs?: number | undefined;
  /** Whether the response is streamed, which may take longer than the timeout. */
  streams?: boolean | undefined;
  /** What the request was made from; set once there is a request. */
  init?: RequestInit | undefined;
};

export type BeforeCreateRequestContext = HookContext;
export type BeforeRequestContext = HookContext;
export type AfterSuccessContext = HookContext;
export type AfterErrorContext = HookContext;

/** The base URL of a client, null where its API has none, and what sends its requests. */
export type SDKInitOptions = {
  baseURL: URL | null;
  client: HTTPClient;
};

/**
 * Runs once when a client is created and may return other options for it: SDKInitOptions or those of the client, as the
 * SDK was generated (`initHooks` of its configuration).
 */
export interface SDKInitHook {
  sdkInit: (options: any) => any;
}

/** Runs before a Request is created and may change what it is created from. */
export interface BeforeCreateRequestHook {
  beforeCreateRequest: (context: BeforeCreateRequestContext, input: RequestInput) => RequestInput;
}

/** Runs before each attempt and may return another Request; an error that it throws ends the call. */
export interface BeforeRequestHook {
  beforeRequest: (context: BeforeRequestContext, request: Request) => Awaitable<Request>;
}

/** Runs after each response that is not an error. */
export interface AfterSuccessHook {
  afterSuccess: (context: AfterSuccessContext, response: Response) => Awaitable<Response>;
}

/** Runs after each error response, or after a failure to get one, and may change either. */
export interface AfterErrorHook {
  afterError: (
    context: AfterErrorContext,
    response: Response | null,
    error: unknown,
  ) => Awaitable<{ response: Response | null; error: unknown }>;
}

export type Hook = SDKInitHook | BeforeCreateRequestHook | BeforeRequestHook | AfterSuccessHook | AfterErrorHook;

/** Where hooks are registered. */
export interface Hooks {
  registerSDKInitHook(hook: SDKInitHook): void;
  registerBeforeCreateRequestHook(hook: BeforeCreateRequestHook): void;
  registerBeforeRequestHook(hook: BeforeRequestHook): void;
  registerAfterSuccessHook(hook: AfterSuccessHook): void;
  registerAfterErrorHook(hook: AfterErrorHook): void;
}
