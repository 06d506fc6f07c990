import { describe, expect, it } from "vitest";
import { answer, client, recorded } from "../../../test/api.js";
import { SDKHooks } from "../../hooks/hooks.js";
import { jsonBody } from "../bodies.js";
import { call } from "../calls/call.js";
import type { Operation } from "../calls/operation.js";
import { HTTPClient } from "../http.js";
import { bodyText } from "../logged-bodies.js";
import type { Logger } from "../logger.js";
import { json } from "../responses.js";
import { schema } from "../schema.js";
import { bearer } from "../security.js";
import { apiKey } from "../security/schemes.js";
import { Client } from "./client.js";

const get: Operation<any, any, any> = {
  id: "get",
  method: "GET",
  path: "/",
  responses: { 200: json(schema("any")) },
};
const post: Operation<any, any, any> = {
  ...get,
  method: "POST",
  request: schema("any"),
  body: jsonBody(),
};

describe("hooks", () => {
  it("run in their order, init once for a client and its namespaces", async () => {
    const log: string[] = [];
    const hooks = new SDKHooks();
    hooks.registerSDKInitHook({
      sdkInit: (options) => (log.push("init"), { ...options, userAgent: "hooked" }),
    });
    hooks.registerBeforeCreateRequestHook({
      beforeCreateRequest: ({ operationID }, input) => (
        log.push(`create ${operationID}`),
        { ...input, url: new URL("?x=1", input.url) }
      ),
    });
    hooks.registerBeforeRequestHook({
      beforeRequest: (_context, request) => (
        log.push("request"),
        new Request(request, {
          headers: {
            ...Object.fromEntries(request.headers as never),
            hooked: "yes",
          },
        })
      ),
    });
    hooks.registerAfterSuccessHook({
      afterSuccess: (_context, response) => (log.push(`success ${response.status}`), response),
    });
    hooks.registerAfterErrorHook({
      afterError: (_context, response, error) => (
        log.push(`error ${response?.status}`),
        { response: answer("saved"), error }
      ),
    });
    const { client, sent } = recorded([answer(1), answer(2, 500)], { hooks });
    const namespace = new Client(client._options, client._definition);
    expect((await call(client, get, undefined)).value).toBe(1);
    expect((await call(namespace, get, undefined)).value).toBe("saved");
    expect(log).toEqual(["init", "create get", "request", "success 200", "create get", "request", "error 500"]);
    expect(sent[0]).toMatchObject({
      url: "https://eu.api.test/v1/?x=1",
      headers: { "user-agent": "hooked", hooked: "yes" },
    });
  });

  it.each<[string, string, (hooks: SDKHooks) => void]>([
    [
      "beforeCreateRequest",
      "Create request hook failed to execute",
      (hooks) =>
        hooks.registerBeforeCreateRequestHook({
          beforeCreateRequest: () => {
            throw new Error("hook");
          },
        }),
    ],
    [
      "beforeRequest",
      "Unexpected HTTP client error",
      (hooks) =>
        hooks.registerBeforeRequestHook({
          beforeRequest: () => {
            throw new Error("hook");
          },
        }),
    ],
    [
      "afterSuccess",
      "Unexpected HTTP client error",
      (hooks) =>
        hooks.registerAfterSuccessHook({
          afterSuccess: () => {
            throw new Error("hook");
          },
        }),
    ],
  ])("that throw end the call: %s", async (_name, message, register) => {
    const hooks = new SDKHooks();
    register(hooks);
    const { client } = recorded([answer(1)], { hooks });
    const { error } = await call(client, get, undefined);
    expect(String(error)).toBe(`UnexpectedClientError: ${message}: Error: hook`);
  });

  it("may turn a failure into an answer or another error", async () => {
    const hooks = new SDKHooks();
    hooks.registerAfterErrorHook({
      afterError: (_context, response, error) => ({
        response,
        error: new TypeError(`not ${String(error)}`),
      }),
    });
    const { client } = recorded([() => Promise.reject(new Error("this"))], {
      hooks,
    });
    expect(String((await call(client, get, undefined)).error)).toBe(
      "UnexpectedClientError: Unexpected HTTP client error: TypeError: not Error: this",
    );
  });
});

describe("HTTPClient", () => {
  it("gives the fetcher a Request and its init, and its hooks what they ask for", async () => {
    const log: unknown[] = [];
    const http = new HTTPClient({
      fetcher: async (...args) => (log.push(args[0] instanceof Request, args[1]?.headers), answer(1)),
    });
    const seen = (res: Response) => void log.push(res.status);
    http.addHook("beforeRequest", (req) => new Request(req, { headers: { a: "1" } })).addHook("response", seen);
    const copy = http.clone();
    http.removeHook("response", seen);
    await http.request(new Request("http://x.test"));
    await copy.request(new Request("http://x.test"));
    expect(log).toEqual([true, { a: "1" }, true, { a: "1" }, 200]);
  });

  it.each(["addHook", "removeHook"] as const)("%s refuses a hook that there is not", (method) => {
    const http = new HTTPClient();
    expect(() => http[method]("nope" as "response", () => {})).toThrow(
      new TypeError("no such hook: nope; there are beforeRequest, requestError, response"),
    );
  });

  it("tells its hooks of errors", async () => {
    const log: unknown[] = [];
    const http = new HTTPClient({
      fetcher: () => Promise.reject(new Error("down")),
    });
    http.addHook("requestError", (error, req) => void log.push(String(error), req.url));
    await expect(http.request(new Request("http://x.test"))).rejects.toThrow("down");
    expect(log).toEqual(["Error: down", "http://x.test/"]);
  });
});

it("logs requests and answers without credentials", async () => {
  const lines: string[] = [];
  let depth = 0;
  const debugLogger: Logger = {
    body: bodyText,
    group: (label) => lines.push(`${"  ".repeat(depth++)}${label}`),
    groupEnd: () => void depth--,
    log: (message) => lines.push(`${"  ".repeat(depth)}${String(message)}`),
  };
  const security = {
    schemes: {
      token: bearer("bearerAuth"),
      key: apiKey("key", "query", "key"),
    },
    required: [{ token: [], key: [] }],
  };
  const { client } = recorded(
    [answer({ b: 2, echo: 'a"b' }, 200, { "set-cookie": "secret", "x-trace": "1" })],
    { debugLogger, bearerAuth: "secret", key: 'a"b', extraHeaders: { "X-Mine": "mine" } },
    { security },
  );
  expect((await call(client, post, { a: 1 })).value).toEqual({ b: 2, echo: 'a"b' });
  expect(lines).toEqual([
    "> Request: POST https://eu.api.test/v1/?key=<redacted>",
    "  accept: application/json",
    "  authorization: <redacted>",
    "  content-type: application/json",
    "  user-agent: test/1",
    "  x-mine: <redacted>",
    '  {"a":1}',
    "< Response: 200 ",
    "  content-type: application/json",
    "  set-cookie: <redacted>",
    "  x-trace: <redacted>",
    '  {"b":2,"echo":"<redacted>"}',
  ]);
});

it("logs no bodies unless it is asked to", async () => {
  const lines: unknown[] = [];
  const debugLogger: Logger = { group: () => {}, groupEnd: () => {}, log: (message) => lines.push(message) };
  const { client } = recorded([answer({ b: "private" })], { debugLogger });
  await call(client, post, { a: "private" });
  expect(lines.join("\n")).not.toContain("private");
});

it("does not mind a logger that throws", async () => {
  const broken = () => {
    throw new Error("log");
  };
  const { client } = recorded([answer(1)], {
    debugLogger: { group: broken, groupEnd: broken, log: broken },
  });
  expect((await call(client, get, undefined)).value).toBe(1);
});

it("can be made of the options of another", () => {
  expect(client({ server: "sandbox" })._options.server).toBe("sandbox");
});
