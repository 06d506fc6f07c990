import type { Place } from "./security.js";

/** Where a client tells of its requests; `console` is one. */
export interface Logger {
  group(label?: string): void;
  groupEnd(): void;
  log(message: unknown, ...args: unknown[]): void;
}

const SECRET = /(authorization|cookie)$/;
// Neither bytes nor what may have no end.
const TEXT = /json\b(?!-)|xml|urlencoded|text\/(?!event)/i;
const REDACTED = "<redacted>";

/** Logs a request that is about to be sent, or its answer, as a group, credentials redacted. */
export async function logMessage(
  logger: Logger,
  message: Request | Response,
  credentials: readonly Place[],
): Promise<void> {
  const secrets = credentials.flatMap(({ secret }) => [secret, encodeURIComponent(secret)]);
  const redacted = (text: string) => secrets.reduce((shown, one) => shown.replaceAll(one, REDACTED), text);
  const { headers } = message;
  logger.group(
    "method" in message
      ? `> Request: ${message.method} ${redacted(message.url)}`
      : `< Response: ${message.status} ${message.statusText}`,
  );
  headers.forEach((value, name) => {
    logger.log(`${name}: ${SECRET.test(name) ? REDACTED : redacted(value)}`);
  });
  if (TEXT.test(headers.get("content-type") ?? "")) {
    logger.log(await message.clone().text());
  }
  logger.groupEnd();
}
