import { expect, it } from "vitest";
import { recorded } from "../../../test/api.js";
import { ping } from "../../../test/operations.js";
import { call } from "../calls/call.js";
import { schema } from "../schema.js";
import { apiKey } from "../security/schemes.js";
import { cookies } from "./cookies.js";
import { headers, pairs } from "./parameters.js";

const session = pairs("sid", "lang");
const tagged = cookies(session, headers("x-tag"));

it.each<[string, ReturnType<typeof cookies>, object, string | undefined, object]>([
  ["two cookies", cookies(session), { sid: "a b", lang: "en" }, undefined, { cookie: "sid=a%20b; lang=en" }],
  ["none", tagged, { "x-tag": "1" }, undefined, { "x-tag": "1" }],
  ["one beside headers", tagged, { "x-tag": "1", lang: "en" }, undefined, { "x-tag": "1", cookie: "lang=en" }],
  ["one beside a credential", cookies(session), { lang: "en" }, "k", { cookie: "lang=en; key=k" }],
  ["a credential alone", cookies(session), {}, "k", { cookie: "key=k" }],
])("a request has %s", async (_name, header, input, key, want) => {
  const security = { schemes: { key: apiKey("key", "cookie", "key") }, required: [{ key: [] }] };
  const { client, sent } = recorded([new Response(null, { status: 204 })], { key }, { security });
  await call(client, { ...ping, request: schema("any"), header }, input);
  expect(sent[0]?.headers).toEqual({ accept: "*/*", "user-agent": "test/1", ...want });
});
