import { expect, it } from "vitest";
import { recorded, type Options } from "../../../test/api.js";
import { ping } from "../../../test/operations.js";
import { call } from "../calls/call.js";
import { withCredentials } from "./call-credentials.js";
import { apiKey, basic } from "./schemes.js";

const schemes = { basic: basic("login"), key: apiKey("key", "header", "X-Key") };
const answers = () => [new Response(null, { status: 204 }), new Response(null, { status: 204 })];

it.each<[string, Options, object | undefined, Record<string, string>]>([
  ["those of the call", {}, { key: "c" }, { "x-key": "c" }],
  ["those of the call before the client's", { key: "k" }, { key: "c" }, { "x-key": "c" }],
  ["a pair", {}, { login: { username: "u", password: "p" } }, { authorization: "Basic dTpw" }],
  ["the client's where the call has none", { key: "k" }, { key: undefined }, { "x-key": "k" }],
  ["the client's where the call may do without", { key: "k" }, undefined, { "x-key": "k" }],
])("sends %s", async (_name, options, credentials, headers) => {
  const security = { schemes, required: [{ key: [] }, { basic: [] }] };
  const { client, sent } = recorded(answers(), options, { security });
  await call(withCredentials(client, credentials), ping, undefined);
  expect(sent[0]?.headers).toMatchObject(headers);
});

it("leaves the client as it is", async () => {
  const { client, sent } = recorded(answers(), { key: "k" }, { security: { schemes, required: [{ key: [] }] } });
  await call(withCredentials(client, { key: "c" }), ping, undefined);
  await call(client, ping, undefined);
  expect(sent.map(({ headers }) => headers["x-key"])).toEqual(["c", "k"]);
});
