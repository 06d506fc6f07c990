import { describe, expect, it } from "vitest";
import { answer, client } from "../../../test/api.js";
import { formBody, jsonBody, multipartBody, octetsBody } from "../bodies.js";
import type { Body } from "../bodies/body.js";
import { call } from "../calls/call.js";
import { HTTPClient, type Fetcher } from "../http.js";
import { json } from "../responses.js";
import { schema } from "../schema.js";
import { apiKey } from "../security/schemes.js";

/** What a `fetch` of another package makes of its arguments: no Request but its own means anything to it. */
async function seen(body: Body, value: unknown, change?: (request: Request) => Request | void) {
  const got: { url: string; init: RequestInit }[] = [];
  const fetcher: Fetcher = async (input, init = {}) => (got.push({ url: String(input), init }), answer({}));
  const httpClient = new HTTPClient({ fetcher });
  if (change) httpClient.addHook("beforeRequest", change);
  const post = {
    id: "post",
    method: "POST",
    path: "/",
    request: schema("any"),
    body,
    responses: { 200: json(schema("any")) },
  };
  const { ok } = await call(client({ httpClient, timeoutMs: 1000, bearerAuth: "t" }), post, value);
  expect(ok).toBe(true);
  return got[0]!;
}

const text = async ({ init }: { init: RequestInit }) => new Response(init.body as Blob).text();

describe("a fetch of another package", () => {
  it("gets the URL and the rest of the request as plain values", async () => {
    const { url, init } = await seen(jsonBody(), { a: "ü" });
    expect(url).toBe("https://eu.api.test/v1/");
    expect(init).toMatchObject({
      method: "POST",
      redirect: "follow",
      body: '{"a":"ü"}',
      headers: { authorization: "Bearer t", "content-type": "application/json", "user-agent": "test/1" },
    });
    expect(init.signal).toBeInstanceOf(AbortSignal);
  });

  it.each<[string, Body, unknown, unknown]>([
    ["a form", formBody(), { a: "1 2" }, "a=1+2"],
    ["bytes", octetsBody(), new Uint8Array([65, 255]), new Uint8Array([65, 255]).buffer],
    ["text as bytes", octetsBody(), new Uint8Array([65]), "A"],
    ["a byte order mark", octetsBody(), "\ufeffA", "\ufeffA"],
    ["a Blob", octetsBody(), new Blob(["A"]), "A"],
  ])("gets %s without a stream", async (_name, body, value, want) => {
    expect((await seen(body, value)).init.body).toEqual(want);
  });

  it("gets multipart with the boundary that its header names", async () => {
    const got = await seen(multipartBody(), { file: new File(["x"], "a.txt") });
    const [, boundary] = /boundary=(.+)/.exec((got.init.headers as Record<string, string>)["content-type"]!)!;
    expect(await text(got)).toContain(`--${boundary}\r\n`);
    expect(await text(got)).toContain('filename="a.txt"');
  });

  it("gets a stream as one, which no text stands for", async () => {
    const { init } = await seen(octetsBody(), new Blob(["A"]).stream());
    expect(init).toMatchObject({ duplex: "half" });
    expect(init.body).toBeInstanceOf(ReadableStream);
    expect(() => String(init.body)).toThrow("the fetcher cannot send a stream");
  });

  it("gets what hooks make of the request", async () => {
    const got = await seen(
      jsonBody(),
      { a: 1 },
      (request) => new Request(request, { body: "{}", headers: { a: "b" } }),
    );
    expect(got.init).toMatchObject({ method: "POST", body: "{}", headers: { a: "b" } });
    const same = await seen(jsonBody(), { a: 1 }, ({ headers }) => headers.set("a", "b"));
    expect(same.init).toMatchObject({ body: '{"a":1}', headers: { a: "b" } });
  });

  it("may wrap that of the platform, with the request alone or with both", async () => {
    const data = "data:application/json,{}";
    for (const fetcher of [
      (input: Parameters<Fetcher>[0]) => new Response(String((input as Request).method)),
      (input: Parameters<Fetcher>[0], init?: RequestInit) => new Response(new Request(input, init).method),
    ]) {
      const http = new HTTPClient({ fetcher: async (...args) => fetcher(...args) });
      expect(await (await http.request(new Request(data, { method: "PUT", body: "x" }))).text()).toBe("PUT");
    }
  });

  it("may be one whose redirects the client follows, with bodies that are no web streams", async () => {
    const destroyed: string[] = [];
    const urls: string[] = [];
    const fetcher: Fetcher = async (input, init) => {
      urls.push(`${init?.redirect} ${String(input)}`);
      if (urls.length > 1) return answer({});
      const response = new Response(null, { status: 302, headers: { location: "https://other.test/x" } });
      return Object.defineProperty(response, "body", { value: { destroy: () => destroyed.push("yes") } });
    };
    const security = { schemes: { key: apiKey("key", "header", "x-key") }, required: [{ key: [] }] };
    const httpClient = new HTTPClient({ fetcher });
    const get = { id: "get", method: "GET", path: "/", responses: { 200: json(schema("any")) } };
    const { ok } = await call(client({ httpClient, key: "k" }, { security }), get, undefined);
    expect([ok, urls, destroyed]).toEqual([
      true,
      ["manual https://eu.api.test/v1/", "manual https://other.test/x"],
      ["yes"],
    ]);
  });
});
