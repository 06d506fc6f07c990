import { ERR, OK, type Result } from "../types/fp.js";
import { fromBase64, toBase64 } from "./bytes.js";
import { strict, type Checks } from "./checks.js";
import type { Issue } from "./issues.js";
import type { Schema, SchemaFor } from "./schema.js";
import type { Digits, Outcome } from "./schema/walk.js";

// Standard Webhooks: https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md

/** A webhook that cannot be trusted or read. */
export class WebhookVerificationError extends Error {
  override name = "WebhookVerificationError";
}

/** The request of a webhook; the body as received, before any parser has changed it. */
export interface WebhookRequest {
  readonly body: string | Uint8Array;
  readonly headers: Headers | Readonly<Record<string, string | readonly string[] | undefined>>;
}

export interface WebhookOptions {
  /** The secret shared with the sender, as `whsec_` and base64; several while one replaces another. */
  readonly secret: string | readonly string[];
  /** By how many seconds the sender's clock may differ from ours; default: 300. */
  readonly tolerance?: number;
  /** Replaces the current time. */
  readonly now?: Date;
  /** How payloads are checked; default: `strict`. */
  readonly payloads?: Checks;
  /** Called for payloads that do not match their schema, if the checks return them all the same. */
  readonly onPayloadIssue?: (issues: readonly Issue[]) => void;
}

/**
 * Verifies the signature of a webhook and decodes its payload by the schema; with `digitsOf` no number is rounded. Never
 * rejects: a failure is part of the result.
 */
export async function verify<T>(
  schema: Schema<T> & SchemaFor<T>,
  { body, headers }: WebhookRequest,
  options: WebhookOptions,
  digitsOf?: (json: string) => Digits,
): Promise<Result<T, WebhookVerificationError>> {
  const { secret, tolerance = 300, now = new Date() } = options;
  try {
    const id = header(headers, "webhook-id");
    const timestamp = header(headers, "webhook-timestamp");
    const signatures = header(headers, "webhook-signature");
    const age = now.getTime() / 1000 - Number(timestamp);
    if (!/^\d+$/.test(timestamp) || Number.isNaN(age)) {
      return refuse("the header webhook-timestamp is not a number of seconds");
    }
    // Not `>`, which would accept everything if the tolerance is not a number.
    if (!(Math.abs(age) <= tolerance)) {
      return refuse(
        `the webhook is ${age > 0 ? "too old" : "from the future"}: ${Math.round(Math.abs(age))} seconds, tolerated are ${tolerance}`,
      );
    }
    const encoder = new TextEncoder();
    const payload = typeof body === "string" ? encoder.encode(body) : body;
    const head = encoder.encode(`${id}.${timestamp}.`);
    const signed = new Uint8Array(head.length + payload.length);
    signed.set(head);
    signed.set(payload, head.length);
    const given = signatures
      .split(" ")
      .filter((one) => one.startsWith("v1,"))
      .map((one) => one.slice(3));
    if (!given.length) {
      return refuse("the header webhook-signature has no signature v1");
    }
    let trusted = false;
    for (const one of [secret].flat()) {
      const expected = toBase64(await sign(one, signed));
      // All are compared, so that the time taken does not reveal which one came close.
      for (const other of given) trusted = equal(expected, other) || trusted;
    }
    if (!trusted) return refuse("no signature is one made with the secret");
    return read(schema as Schema<T>, new TextDecoder().decode(payload), options, digitsOf);
  } catch (cause) {
    if (cause instanceof WebhookVerificationError) return ERR(cause);
    return refuse("the webhook cannot be verified", cause);
  }
}

function read<T>(
  { shape }: Schema<T>,
  text: string,
  { payloads = strict, onPayloadIssue }: WebhookOptions,
  digitsOf?: (json: string) => Digits,
): Result<T, WebhookVerificationError> {
  let outcome: Outcome;
  try {
    outcome = payloads.decode(shape, JSON.parse(text), digitsOf?.(text));
  } catch (cause) {
    return refuse("the payload is not JSON", cause);
  }
  const { value, issues } = outcome;
  const cause = issues && payloads.judge(issues, onPayloadIssue);
  return cause ? refuse("the payload is not what was expected", cause) : OK(value as T);
}

function refuse(message: string, cause?: unknown): Result<never, WebhookVerificationError> {
  const why = cause instanceof Error ? `${message}: ${cause.message}` : message;
  return ERR(new WebhookVerificationError(why, { cause }));
}

function header(headers: WebhookRequest["headers"], name: string): string {
  const value =
    headers instanceof Headers
      ? headers.get(name)
      : Object.entries(headers).find(([key]) => key.toLowerCase() === name)?.[1];
  const text = [value ?? ""].flat().join(" ");
  if (text) return text;
  throw new WebhookVerificationError(`the header ${name} is missing`);
}

async function sign(secret: string, signed: Uint8Array): Promise<Uint8Array> {
  let bytes: Uint8Array;
  try {
    bytes = fromBase64(secret.replace(/^whsec_/, ""));
  } catch {
    throw new WebhookVerificationError("the secret is not base64, with whsec_ before it or without");
  }
  if (!bytes.length) throw new WebhookVerificationError("the secret is empty");
  const algorithm = { name: "HMAC", hash: "SHA-256" };
  const { subtle } = crypto;
  const raw = bytes as Uint8Array<ArrayBuffer>;
  const key = await subtle.importKey("raw", raw, algorithm, false, ["sign"]);
  const data = signed as Uint8Array<ArrayBuffer>;
  return new Uint8Array(await subtle.sign("HMAC", key, data));
}

/** Compares in the same time wherever two texts differ. */
function equal(a: string, b: string): boolean {
  let differs = a.length ^ b.length;
  for (let at = 0; at < a.length; at++) {
    differs |= a.charCodeAt(at) ^ b.charCodeAt(at);
  }
  return differs === 0;
}
