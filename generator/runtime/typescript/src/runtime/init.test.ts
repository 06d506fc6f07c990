import { describe, expect, it } from "vitest";
import { answer, recorded } from "../../test/api.js";
import { get } from "../../test/local.js";
import { SDKHooks } from "../hooks/hooks.js";
import type { SDKInitHook, SDKInitOptions } from "../hooks/types.js";
import { call } from "./calls/call.js";
import { Client } from "./client/client.js";
import { HTTPClient } from "./http.js";
import { initTransport } from "./init.js";

const hooked = (...hooks: SDKInitHook["sdkInit"][]): SDKHooks => {
  const all = new SDKHooks();
  for (const sdkInit of hooks) all.registerSDKInitHook({ sdkInit });
  return all;
};

/** The requests of a call by a client with a credential whose hooks change what it begins with. */
async function sentBy(...hooks: SDKInitHook["sdkInit"][]) {
  const options = { hooks: hooked(...hooks), bearerAuth: "secret" };
  const { client, sent } = recorded([answer({ ok: true })], options, { init: initTransport });
  // A group of operations is made of the options of its client, and runs no hook again.
  const group = new Client(client._options, client._definition);
  expect((await call(group, get, undefined)).ok).toBe(true);
  return sent.map(({ url, headers }) => [url, headers]);
}

const authorized = expect.objectContaining({ authorization: "Bearer secret" }) as unknown;

describe("a hook of a new client", () => {
  it.each<[string, SDKInitHook["sdkInit"], string]>([
    ["that changes nothing", (given: SDKInitOptions) => given, "https://eu.api.test/v1/"],
    [
      "that returns another base URL",
      ({ client }: SDKInitOptions) => ({ baseURL: new URL("https://proxy.test/x"), client }),
      "https://proxy.test/x/",
    ],
    [
      "that edits the base URL",
      (given: SDKInitOptions) => {
        if (given.baseURL) given.baseURL.pathname = "/v2";
        return given;
      },
      "https://eu.api.test/v2/",
    ],
  ])("%s", async (_name, hook, url) => {
    expect(await sentBy(hook)).toEqual([[url, authorized]]);
  });

  it("may return another client, which sends with credentials", async () => {
    const sent: unknown[] = [];
    const client = new HTTPClient({
      fetcher: async (request) => {
        sent.push((request as Request).headers.get("authorization"));
        return answer({ ok: true });
      },
    });
    expect(await sentBy(({ baseURL }: SDKInitOptions) => ({ baseURL, client }))).toEqual([]);
    expect(sent).toEqual(["Bearer secret"]);
  });

  it("may add hooks to the client that it gets, also where no client was given", () => {
    const seen: unknown[] = [];
    const hooks = hooked(({ baseURL, client }: SDKInitOptions) => {
      seen.push(baseURL?.href, client instanceof HTTPClient);
      return { baseURL, client: client.clone().addHook("response", () => {}) };
    });
    const { client } = recorded([], { hooks }, { init: initTransport });
    new Client({ hooks }, client._definition);
    expect(seen).toEqual(["https://eu.api.test/v1", true, "https://eu.api.test/v1", true]);
  });
});
