import { afterEach, describe, expect, it, vi } from "vitest";
import { client, recorded, type Options } from "../../test/api.js";
import { ping } from "../../test/operations.js";
import { call } from "./calls/call.js";
import type { Definition } from "./client/definition.js";
import type { RequestOptions } from "./client/request-options.js";
import { keepReservedInPath } from "./encodings.js";
import { fixedQuery } from "./parameters/fixed-query.js";
import { hostOnly, hostOrPath, schemeOnly } from "./parameters/server-variables.js";
import { schema } from "./schema.js";

describe("the server", () => {
  it.each<[string, Options, RequestOptions, string]>([
    ["the first", {}, {}, "https://eu.api.test/v1/ping"],
    ["a variable", { region: "us" }, {}, "https://us.api.test/v1/ping"],
    ["a name", { server: "sandbox" }, {}, "https://sandbox.api.test/ping"],
    ["an index", { serverIdx: 1 }, {}, "https://sandbox.api.test/ping"],
    [
      "a URL, its slashes collapsed",
      { server: "sandbox", serverURL: "http://x.test/base//?a=1" },
      {},
      "http://x.test/base/ping?a=1",
    ],
    ["a URL with a variable", { serverURL: "http://{region}.test", region: "us" }, {}, "http://us.test/ping"],
    [
      "a URL of the call",
      { serverURL: "http://x.test" },
      { serverURL: new URL("http://y.test/z/") },
      "http://y.test/z/ping",
    ],
  ])("is found by %s", async (_name, options, own, want) => {
    const { client, sent } = recorded([new Response(null, { status: 204 })], options);
    await call(client, ping, undefined, own);
    expect(sent[0]?.url).toBe(want);
  });

  it.each<[string, Options, Partial<Definition>, string]>([
    ["a name", { server: "nope" }, {}, "the server must be live or sandbox"],
    ["an index", { serverIdx: 7 }, {}, "the server must be live or sandbox"],
    [
      "a missing variable",
      {},
      { servers: [{ url: "https://{x}.test" }] },
      "the server variable x must be set to text that stays within its part of the URL",
    ],
    [
      "a variable's value",
      { x: "c" },
      {
        servers: [
          {
            url: "https://{x}.test",
            variables: { x: { default: "a", enum: ["a", "b"] } },
          },
        ],
      },
      "the server variable x must be a or b",
    ],
  ])("is refused by %s", (_name, options, changes, want) => {
    expect(() => client(options, changes)).toThrow(want);
  });

  const tenant = "https://{x}.acme.test/v1";
  it.each<[string, string, RegExp, string]>([
    ["a slash", tenant, hostOnly, "evil.test/"],
    ["a backslash", tenant, hostOnly, "evil.test\\"],
    ["a question mark", tenant, hostOnly, "evil.test?"],
    ["a number sign", tenant, hostOnly, "evil.test#"],
    ["credentials", tenant, hostOnly, "me@evil.test"],
    ["a line end", tenant, hostOnly, "evil.test\n"],
    ["a colon", tenant, hostOnly, "evil.test:"],
    ["a path between parts of a host", "https://api{x}.acme.test", hostOnly, "/"],
    ["a path that has no host", "https://{x}", hostOnly, "/evil.test"],
    ["credentials behind a host", "https://acme.test{x}", hostOrPath, "@evil.test"],
    ["a host for a scheme", "{x}://acme.test", schemeOnly, "https://evil.test/?"],
  ])("is refused where %s in a variable leads elsewhere", (_name, url, form, x) => {
    const servers = [{ url, variables: { x: { default: "a", form } } }];
    expect(() => client({ x }, { servers })).toThrow(
      "the server variable x must be set to text that stays within its part of the URL",
    );
  });

  it.each<[string, string, RegExp | undefined, string, string]>([
    ["a host with its port", "https://{x}/v1", hostOnly, "localhost:8080", "https://localhost:8080/v1/ping"],
    ["an address of IPv6", "http://{x}", hostOnly, "[::1]:80", "http://[::1]/ping"],
    ["a path behind the host", "https://acme.test{x}", hostOrPath, "/v2", "https://acme.test/v2/ping"],
    ["parts of a path", "https://acme.test/{x}", undefined, "a/b", "https://acme.test/a/b/ping"],
    ["a scheme", "{x}://acme.test", schemeOnly, "http", "http://acme.test/ping"],
    ["the whole URL", "{x}/v1", undefined, "http://other.test", "http://other.test/v1/ping"],
  ])("has a variable for %s", async (_name, url, form, x, want) => {
    const servers = [{ url, variables: { x: { default: "a", ...(form && { form }) } } }];
    const { client, sent } = recorded([new Response(null, { status: 204 })], { x }, { servers });
    await call(client, ping, undefined);
    expect(sent[0]?.url).toBe(want);
  });

  it("may be the operation's", async () => {
    const { client, sent } = recorded([new Response(null, { status: 204 })]);
    await call(client, { ...ping, servers: [{ url: "/v2" }] }, undefined);
    await call(client, { ...ping, servers: [{ url: "https://files.test" }] }, undefined);
    expect(sent.map(({ url }) => url)).toEqual(["https://eu.api.test/v2/ping", "https://files.test/ping"]);
  });

  it.each<[string, Options, RequestOptions, string]>([
    ["the client's URL", { serverURL: "http://x.test/mock" }, {}, "http://x.test/mock/ping"],
    ["the call's URL", { serverURL: "http://x.test" }, { serverURL: "http://y.test" }, "http://y.test/ping"],
    ["not the client's choice of another", { server: "sandbox" }, {}, "https://files.test/ping"],
  ])("of an operation gives way to %s", async (_name, options, own, want) => {
    const { client, sent } = recorded([new Response(null, { status: 204 })], options);
    await call(client, { ...ping, servers: [{ url: "https://files.test" }] }, undefined, own);
    expect(sent[0]?.url).toBe(want);
  });

  it("may be unknown until the call", async () => {
    const { client, sent } = recorded([new Response(null, { status: 204 })], {}, { servers: [{ url: "/v1" }] });
    expect(client._baseURL).toBeNull();
    expect(String((await call(client, ping, undefined)).error)).toBe(
      "InvalidRequestError: set serverURL: it must be absolute, without credentials",
    );
    await call(client, ping, undefined, { serverURL: "http://x.test" });
    expect(sent[0]?.url).toBe("http://x.test/ping");
  });
});

describe("a relative server URL", () => {
  afterEach(() => vi.unstubAllGlobals());

  const page = {
    document: { baseURI: "https://page.test/app/" },
    location: { href: "https://page.test/app/deep/page" },
  };
  const worker = { location: { href: "https://page.test/app/worker.js" } };
  it.each<[string, object, string, Options, RequestOptions, string]>([
    ["a page", page, "/v1", {}, {}, "https://page.test/v1/ping"],
    ["the base of a page", page, "v1/", {}, {}, "https://page.test/app/v1/ping"],
    ["a worker", worker, "/v1", {}, {}, "https://page.test/v1/ping"],
    ["a page, given to the client", page, "https://api.test", { serverURL: "/v2" }, {}, "https://page.test/v2/ping"],
    ["a page, given to the call", page, "/v1", {}, { serverURL: "/v2" }, "https://page.test/v2/ping"],
    ["a page, with another host", page, "//api.test/v1", {}, {}, "https://api.test/v1/ping"],
    ["a base", {}, "/v1", { serverBase: "https://base.test/x" }, {}, "https://base.test/v1/ping"],
    ["a base rather than a page", page, "/v1", { serverBase: "https://base.test" }, {}, "https://base.test/v1/ping"],
    [
      "a base, given to the call",
      {},
      "/v1",
      { serverBase: "https://base.test" },
      { serverURL: "/v2" },
      "https://base.test/v2/ping",
    ],
  ])("is resolved against %s", async (_name, globals, url, options, own, want) => {
    for (const [name, value] of Object.entries(globals)) vi.stubGlobal(name, value);
    const { client, sent } = recorded([new Response(null, { status: 204 })], options, { servers: [{ url }] });
    await call(client, ping, undefined, own);
    expect(sent[0]?.url).toBe(want);
  });

  it("is refused where there is neither", () => {
    expect(() => client({ serverURL: "/v2" })).toThrow("set serverURL: it must be absolute, without credentials");
  });
});

describe("a path", () => {
  const request = schema({ object: { "id?": "string" } });
  it.each<[string, object, string]>([
    ["beta=true", {}, "beta=true&page=1"],
    ["key={id}&beta=true", { id: "a?b#c&d" }, "key=a%3Fb%23c%26d&beta=true&page=1"],
  ])("has the query %s before its parameters", async (fixed, input, want) => {
    const { client, sent } = recorded([new Response(null, { status: 204 })]);
    await call(client, { ...ping, request, query: fixedQuery(fixed, { further: () => ["page=1"] }) }, input);
    expect(sent[0]?.url).toBe(`https://eu.api.test/v1/ping?${want}`);
  });

  it("refuses a value of its query that is empty", async () => {
    const { client } = recorded([]);
    const { error } = await call(client, { ...ping, request, query: fixedQuery("key={id}") }, { id: "" });
    expect(String(error)).toMatch(/^InvalidRequestError: path parameters must not be empty/);
  });

  it("keeps a question mark of a value to itself, also where reserved signs stay", async () => {
    const { client, sent } = recorded([new Response(null, { status: 204 })]);
    const pathParameters = { id: { name: "id", escape: keepReservedInPath } };
    await call(client, { ...ping, path: "/{id}", request, pathParameters }, { id: "a/b?c#d" });
    expect(sent[0]?.url).toBe("https://eu.api.test/v1/a/b%3Fc%23d");
  });

  it.each(["/a/{id}", "/a/{id}/b"])("%s is refused where a value would step up", async (path) => {
    const { client } = recorded([]);
    const { error } = await call(client, { ...ping, path, request }, { id: ".." });
    expect(String(error)).toMatch(/^InvalidRequestError: path parameters must not be empty/);
  });
});
