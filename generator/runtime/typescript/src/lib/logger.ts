import type { Place } from "./security.js";

/** Where a client logs its requests; `console` is one. */
export interface Logger {
  group(label?: string): void;
  groupEnd(): void;
  log(message: unknown, ...args: unknown[]): void;
  /** Whether bodies of requests and responses are logged too. They hold what users and servers keep to themselves. */
  readonly bodies?: boolean;
}

// The other headers may be anybody's credentials.
const SHOWN = /^(accept|content-(type|length)|user-agent)$/;
// Neither bytes nor what may have no end.
const TEXT = /json\b(?!-)|xml|urlencoded|text\/(?!event)/i;
const REDACTED = "<redacted>";

/** Logs a request that is about to be sent, or its response, as a group, credentials redacted. */
export async function logMessage(
  logger: Logger,
  message: Request | Response,
  credentials: readonly Place[],
): Promise<void> {
  const secrets = credentials.flatMap(({ secret }) => [
    secret,
    encodeURIComponent(secret),
    JSON.stringify(secret).slice(1, -1),
  ]);
  const redacted = (text: string) => secrets.reduce((shown, one) => shown.replaceAll(one, REDACTED), text);
  const { headers } = message;
  logger.group(
    "method" in message
      ? `> Request: ${message.method} ${redacted(message.url)}`
      : `< Response: ${message.status} ${message.statusText}`,
  );
  headers.forEach((value, name) => {
    logger.log(`${name}: ${SHOWN.test(name) ? redacted(value) : REDACTED}`);
  });
  if (logger.bodies && TEXT.test(headers.get("content-type") ?? "")) {
    logger.log(redacted(await message.clone().text()));
  }
  logger.groupEnd();
}
