import { createHmac } from "node:crypto";
import { describe, expect, it } from "vitest";
import { lenient as loose, off as unchecked } from "./checks.js";
import type { Issue } from "./issues.js";
import { bigint, digitsOf, object } from "./schema.js";
import { verify, WebhookVerificationError } from "./webhooks.js";

const Event$ = object<{ type: string; madeAt: string }>({
  type: "string",
  madeAt: { shape: "string", name: "made_at" },
});
const body = '{"type":"paid","made_at":"é"}';
const payload = { type: "paid", madeAt: "é" };
const secret = `whsec_${Buffer.from("0123456789abcdef01234567").toString("base64")}`;
const second = Buffer.from("another secret").toString("base64");
const now = new Date(1_700_000_100_000);
const sign = (key = secret, text = body, id = "msg_1", time = "1700000000") =>
  `v1,${createHmac("sha256", Buffer.from(key.replace("whsec_", ""), "base64"))
    .update(`${id}.${time}.${text}`)
    .digest("base64")}`;
const headers = (changes: Record<string, string | undefined> = {}) => ({
  "webhook-id": "msg_1",
  "webhook-timestamp": "1700000000",
  "webhook-signature": sign(),
  ...changes,
});

describe("a webhook", () => {
  it.each<[string, Parameters<typeof verify>[1], string | string[]]>([
    ["headers of Node", { body, headers: headers() }, secret],
    ["headers of the web", { body, headers: new Headers(headers() as Record<string, string>) }, secret],
    [
      "headers in any case",
      {
        body,
        headers: {
          "Webhook-Id": ["msg_1"],
          "WEBHOOK-TIMESTAMP": "1700000000",
          "webhook-Signature": sign(),
        },
      },
      secret,
    ],
    ["a body of bytes", { body: new TextEncoder().encode(body), headers: headers() }, secret],
    ["a secret without prefix", { body, headers: headers() }, secret.slice(6)],
    ["the older of two secrets", { body, headers: headers() }, [second, secret]],
    [
      "several signatures",
      {
        body,
        headers: headers({
          "webhook-signature": `v1a,x v1,AAAA ${sign()} ${sign(second)}`,
        }),
      },
      secret,
    ],
  ])("is read with %s", async (_name, request, key) => {
    expect(await verify(Event$, request, { secret: key, now })).toEqual({
      ok: true,
      value: payload,
    });
  });

  it("is that of the published example", async () => {
    const request = {
      body: '{"test": 2432232314}',
      headers: {
        "webhook-id": "msg_p5jXN8AQM9LWM0D4loKWxJek",
        "webhook-timestamp": "1614265330",
        "webhook-signature": "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=",
      },
    };
    const { ok } = await verify(object({ test: "integer" }), request, {
      secret: "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw",
      now: new Date(1_614_265_330_000),
    });
    expect(ok).toBe(true);
  });

  it.each<[string, string, Record<string, string | undefined>, string]>([
    ["another body", `${body} `, {}, "no signature is one made with the secret"],
    ["another id", body, { "webhook-id": "msg_2" }, "no signature is one made with the secret"],
    ["another time", body, { "webhook-timestamp": "1700000001" }, "no signature is one made with the secret"],
    [
      "the signature of another secret",
      body,
      { "webhook-signature": sign(second) },
      "no signature is one made with the secret",
    ],
    [
      "half a signature",
      body,
      { "webhook-signature": sign().slice(0, 20) },
      "no signature is one made with the secret",
    ],
    [
      "a signature of another version only",
      body,
      { "webhook-signature": "v1a,x v2,y" },
      "the header webhook-signature has no signature v1",
    ],
    ["no signature", body, { "webhook-signature": undefined }, "the header webhook-signature is missing"],
    ["no id", body, { "webhook-id": "" }, "the header webhook-id is missing"],
    [
      "a time that is none",
      body,
      { "webhook-timestamp": "1e9" },
      "the header webhook-timestamp is not a number of seconds",
    ],
    [
      "an old time",
      body,
      { "webhook-timestamp": "1699999000" },
      "the webhook is too old: 1100 seconds, tolerated are 300",
    ],
    [
      "a time to come",
      body,
      { "webhook-timestamp": "1700001000" },
      "the webhook is from the future: 900 seconds, tolerated are 300",
    ],
    ["a payload that is no JSON", "{", { "webhook-signature": sign(secret, "{") }, "the payload is not JSON: "],
    [
      "a payload that does not fit",
      "{}",
      { "webhook-signature": sign(secret, "{}") },
      "the payload is not what was expected: type: expected string, got undefined; made_at: expected string, got undefined",
    ],
  ])("is refused with %s", async (_name, text, changes, want) => {
    const request = { body: text, headers: headers(changes) };
    const { error } = await verify(Event$, request, { secret, now });
    expect(error).toBeInstanceOf(WebhookVerificationError);
    expect(error?.message.startsWith(want)).toBe(true);
  });

  it("is refused with a tolerance that is no number", async () => {
    const request = { body, headers: headers() };
    const options = { secret, now, tolerance: NaN };
    expect((await verify(Event$, request, options)).ok).toBe(false);
  });

  it("is read leniently where that is asked for, new fields and all", async () => {
    const text = '{"type":1,"made_at":"é","more":true}';
    const request = {
      body: text,
      headers: headers({ "webhook-signature": sign(secret, text) }),
    };
    const seen: string[] = [];
    const onPayloadIssue = (issues: readonly Issue[]) => seen.push(...issues.map(({ path }) => path.join(".")));
    const value = { type: 1, madeAt: "é", more: true };
    const options = { secret, now, onPayloadIssue };
    const lenient = { ...options, payloads: loose };
    const off = { ...options, payloads: unchecked };
    expect(await verify(Event$, request, lenient)).toEqual({ ok: true, value });
    expect(seen.splice(0)).toEqual(["type", "more"]);
    expect(await verify(Event$, request, off)).toEqual({ ok: true, value });
    expect(seen).toEqual([]);
  });

  it("is read without rounding numbers", async () => {
    const text = '{"amount":9007199254740993}';
    const request = {
      body: text,
      headers: headers({ "webhook-signature": sign(secret, text) }),
    };
    const Amount$ = object<{ amount: bigint }>({ amount: bigint });
    const value = { amount: 9007199254740993n };
    const options = { secret, now };
    expect(await verify(Amount$, request, options, digitsOf)).toEqual({
      ok: true,
      value,
    });
  });

  it.each([
    ["", "the secret is empty"],
    ["whsec_", "the secret is empty"],
    ["whsec_%", "the secret is not base64, with whsec_ before it or without"],
  ])("is refused with the secret %j", async (wrong, want) => {
    const request = { body, headers: headers() };
    const result = await verify(Event$, request, { secret: wrong, now });
    expect(result.error?.message).toBe(want);
  });
});
