import { describe, expect, it } from "vitest";
import type { Options } from "../../../test/api.js";
import { at, get, local, post } from "../../../test/local.js";
import { sendJSON } from "../../../test/server.js";
import { call } from "../calls/call.js";
import { bearer, type Scheme } from "../security.js";
import { apiKey, oauth2ClientCredentials } from "../security/schemes.js";

describe("redirects", () => {
  const security = {
    schemes: {
      key: apiKey("key", "header", "X-Key"),
      token: bearer("bearerAuth"),
    },
    required: [{ key: [], token: [] }],
  };
  it.each<[number, string, string]>([
    [302, "GET", ""],
    [303, "GET", ""],
    [307, "POST", '{"a":1}'],
    [308, "POST", '{"a":1}'],
  ])("of status %s keep credentials from another origin", async (status, method, body) => {
    const other = await local((_req, res) => sendJSON(res, { ok: true }));
    const server = await local((req, res) =>
      res
        .writeHead(status, {
          location: req.url === "/" ? "/next" : `${other.url}/there`,
        })
        .end(),
    );
    const { ok } = await call(at(server, { key: "secret", bearerAuth: "secret" }, { security }), post, { a: 1 });
    expect(ok).toBe(true);
    expect(server.requests.map(({ headers }) => [headers["x-key"], headers["authorization"]])).toEqual([
      ["secret", "Bearer secret"],
      ["secret", "Bearer secret"],
    ]);
    expect(other.requests[0]).toMatchObject({ method, url: "/there", body });
    expect(JSON.stringify(other.requests[0])).not.toContain("secret");
  });

  it.each<[string, string]>([
    ["data:", "data:application/json,{}"],
    ["file:", "file:///etc/hostname"],
    ["blob:", "blob:https://a.example/1"],
  ])("do not lead to %s", async (protocol, location) => {
    const server = await local((_req, res) => res.writeHead(302, { location }).end());
    const { error } = await call(at(server, { key: "secret", bearerAuth: "secret" }, { security }), get, undefined);
    expect(String(error)).toBe(`ConnectionError: the server redirects to ${protocol}`);
  });

  it("with a bearer token alone do so too", async () => {
    const other = await local((_req, res) => sendJSON(res, { ok: true }));
    const server = await local((_req, res) => res.writeHead(307, { location: other.url }).end());
    await call(at(server, { bearerAuth: "secret" }), get, undefined);
    expect(other.requests).toHaveLength(1);
    expect(JSON.stringify(other.requests)).not.toContain("secret");
  });

  it.each<[string, Scheme, Options]>([
    ["a cookie", apiKey("key", "cookie", "sid"), { key: "secret" }],
    ["a query key that is no name for a header", apiKey("key", "query", "api key"), { key: "secret" }],
  ])("with %s do so too", async (_name, scheme, options) => {
    const other = await local((_req, res) => sendJSON(res, { ok: true }));
    const server = await local((_req, res) => res.writeHead(302, { location: other.url }).end());
    const changes = {
      security: { schemes: { scheme }, required: [{ scheme: [] }] },
    };
    expect((await call(at(server, options, changes), get, undefined)).ok).toBe(true);
    expect(JSON.stringify(server.requests)).toContain("secret");
    expect(JSON.stringify(other.requests)).not.toContain("secret");
  });

  it("of a token endpoint are not followed", async () => {
    const other = await local((_req, res) => sendJSON(res, { access_token: "t" }));
    const server = await local((_req, res) => res.writeHead(307, { location: other.url }).end());
    const scheme = oauth2ClientCredentials("oauth", "/token");
    const changes = {
      security: { schemes: { scheme }, required: [{ scheme: [] }] },
    };
    const { error } = await call(
      at(server, { oauth: { clientID: "id", clientSecret: "secret" } }, changes),
      get,
      undefined,
    );
    expect(String(error)).toMatch(/^ConnectionError: /);
    expect(other.requests).toEqual([]);
  });
});
