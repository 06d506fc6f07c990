import { describe, expect, it } from "vitest";
import { client, recorded, type Options } from "../../test/api.js";
import { ping } from "../../test/operations.js";
import { call } from "./call.js";
import type { Definition } from "./definition.js";
import type { RequestOptions } from "./request-options.js";

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
    ["a missing variable", {}, { servers: [{ url: "https://{x}.test" }] }, "the server variable x must be given"],
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

  it("may be the operation's", async () => {
    const { client, sent } = recorded([new Response(null, { status: 204 })]);
    await call(client, { ...ping, servers: [{ url: "/v2" }] }, undefined);
    await call(client, { ...ping, servers: [{ url: "https://files.test" }] }, undefined);
    expect(sent.map(({ url }) => url)).toEqual(["https://eu.api.test/v2/ping", "https://files.test/ping"]);
  });

  it("may be unknown until the call", async () => {
    const { client, sent } = recorded([new Response(null, { status: 204 })], {}, { servers: [{ url: "/v1" }] });
    expect(client._baseURL).toBeNull();
    expect(String((await call(client, ping, undefined)).error)).toBe(
      "InvalidRequestError: the server URL must be absolute, without credentials",
    );
    await call(client, ping, undefined, { serverURL: "http://x.test" });
    expect(sent[0]?.url).toBe("http://x.test/ping");
  });
});
