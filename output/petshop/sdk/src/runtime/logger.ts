import type { Place } from "./security.js";

/** Where a client logs its requests; `console` is one. */
export interface Logger {
  group(label?: string): void;
  groupEnd(): void;
  log(message: unknown, ...args: unknown[]): void;
  /** What is logged of a body. Bodies are private: nothing is, unless this is `bodyText` of lib/logged-bodies. */
  readonly body?: ((message: Request | Response) => Promise<string>) | undefined;
}

// Any other header may hold credentials.
const SHOWN = /^(accept|content-(type|length)|user-agent)$/;
const REDACTED = "<redacted>";

/** Logs a request before it is sent, or its response, as a group, with credentials redacted. */
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
  if (logger.body) logger.log(redacted(await logger.body(message)));
  logger.groupEnd();
}
