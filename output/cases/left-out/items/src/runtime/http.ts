import { fetchArguments } from "./network/fetch-arguments.js";

export { matchContentType, matchResponse, matchStatusCode, type StatusCodePredicate } from "./matchers.js";
export { isAbortError, isConnectionError, isTimeoutError } from "./network/failures.js";

export type Fetcher = (input: Request | string | URL, init?: RequestInit) => Promise<Response>;

export type Awaitable<T> = T | Promise<T>;

export type RequestInput = {
  /** The URL, with path and query. */
  url: URL;
  /** The rest of the request. */
  options?: RequestInit | undefined;
};

export interface HTTPClientOptions {
  /** Any function that works like `fetch`, such as that of undici or node-fetch; called with the request and its init. */
  fetcher?: Fetcher;
}

export type BeforeRequestHook = (req: Request) => Awaitable<Request | void>;
export type RequestErrorHook = (err: unknown, req: Request) => Awaitable<void>;
export type ResponseHook = (res: Response, req: Request) => Awaitable<void>;

interface Hooks {
  beforeRequest: BeforeRequestHook[];
  requestError: RequestErrorHook[];
  response: ResponseHook[];
}

/** The hooks of one kind; throws a TypeError for a kind that there is not, which a program without types may ask for. */
function listOf(hooks: Hooks, kind: keyof Hooks): unknown[] {
  if (!Object.hasOwn(hooks, kind)) {
    throw new TypeError(`no such hook: ${kind}; there are ${Object.keys(hooks).join(", ")}`);
  }
  return hooks[kind];
}

/** Sends requests through `fetch` or a function like it, and runs hooks around them. */
export class HTTPClient {
  readonly #fetcher: Fetcher | undefined;
  readonly #hooks: Hooks = {
    beforeRequest: [],
    requestError: [],
    response: [],
  };

  constructor(options: HTTPClientOptions = {}) {
    this.#fetcher = options.fetcher;
  }

  /** Sends one request; rejects with what the fetcher or a hook throws. */
  async request(request: Request): Promise<Response>;
  // The runtime knows what the request was made from.
  async request(request: Request, init?: RequestInit): Promise<Response> {
    let req = request;
    for (const hook of this.#hooks.beforeRequest) req = (await hook(req)) ?? req;
    try {
      const fetcher = this.#fetcher;
      // Looked up late, as tests and tracers replace the global function.
      const signal = req === request ? init?.signal : undefined;
      const res = await (fetcher
        ? fetcher(...(await fetchArguments(req, { ...init, signal: signal ?? req.signal })))
        : fetch(req, signal ? { signal } : {}));
      for (const hook of this.#hooks.response) await hook(res, req);
      return res;
    } catch (err) {
      for (const hook of this.#hooks.requestError) await hook(err, req);
      throw err;
    }
  }

  /** Adds a function to call before each request, after each response, or on an error. */
  addHook(hook: "beforeRequest", fn: BeforeRequestHook): this;
  addHook(hook: "requestError", fn: RequestErrorHook): this;
  addHook(hook: "response", fn: ResponseHook): this;
  addHook(hook: keyof Hooks, fn: (...args: never[]) => unknown): this {
    listOf(this.#hooks, hook).push(fn);
    return this;
  }

  /** Removes a function that was added. */
  removeHook(hook: "beforeRequest", fn: BeforeRequestHook): this;
  removeHook(hook: "requestError", fn: RequestErrorHook): this;
  removeHook(hook: "response", fn: ResponseHook): this;
  removeHook(hook: keyof Hooks, fn: (...args: never[]) => unknown): this {
    const list = listOf(this.#hooks, hook);
    const index = list.indexOf(fn);
    if (index >= 0) list.splice(index, 1);
    return this;
  }

  /** A client with the same fetcher and hooks. */
  clone(): HTTPClient {
    const fetcher = this.#fetcher;
    const child = new HTTPClient(fetcher ? { fetcher } : {});
    for (const hook of Object.keys(this.#hooks) as (keyof Hooks)[]) {
      (child.#hooks[hook] as unknown[]).push(...this.#hooks[hook]);
    }
    return child;
  }
}
