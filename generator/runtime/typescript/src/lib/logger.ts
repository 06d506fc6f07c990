import type { Place } from "./security.js";

/** Where a client logs its requests; `console` is one. */
export interface Logger {
  group(label?: string): void;
  groupEnd(): void;
  log(message: unknown, ...args: unknown[]): void;
  /** What is logged of a body: nothing, as it is private, unless this is `bodyText` of lib/logged-bodies. */
  readonly body?: ((message: Request | Response) => Promise<string>) | undefined;
}

// The other headers may be anybody's credentials.
const SHOWN = /^(accept|content-(type|length)|user-agent)$/;
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
  if (logger.body) logger.log(redacted(await logger.body(message)));
  logger.groupEnd();
}
