/** Where a client tells of its requests; `console` is one. */
export interface Logger {
  group(label?: string): void;
  groupEnd(): void;
  log(message: unknown, ...args: unknown[]): void;
}

const SECRET = /^(proxy-)?authorization$|^(set-)?cookie$/i;
const TEXT = /json|text|xml|x-www-form-urlencoded/i;

/** Logs a request and its answer as one group, credentials redacted; `secrets` are names that hold some. */
export async function logExchange(
  logger: Logger | undefined,
  request: Request,
  response: Response,
  secrets: readonly string[],
): Promise<void> {
  if (logger === undefined) return;
  const secret = (name: string) =>
    SECRET.test(name) ||
    secrets.some((one) => one.toLowerCase() === name.toLowerCase());
  logger.group(`> Request: ${request.method} ${redacted(request.url, secret)}`);
  await part(logger, request, secret);
  logger.groupEnd();
  logger.group(`< Response: ${response.status} ${response.statusText}`);
  await part(logger, response, secret);
  logger.groupEnd();
}

async function part(
  logger: Logger,
  message: Request | Response,
  secret: (name: string) => boolean,
): Promise<void> {
  logger.group("Headers:");
  message.headers.forEach((value, name) => {
    logger.log(`${name}: ${secret(name) ? "<redacted>" : value}`);
  });
  logger.groupEnd();
  const type = message.headers.get("content-type") ?? "";
  logger.group("Body:");
  if (message.body === null) logger.log("<EMPTY BODY>");
  else if (/event-stream|jsonl|ndjson|json-seq/.test(type) || !TEXT.test(type))
    logger.log(`<${type}>`);
  else if (message.bodyUsed) logger.log("<sent>");
  else logger.log(await message.clone().text());
  logger.groupEnd();
}

function redacted(text: string, secret: (name: string) => boolean): string {
  const url = new URL(text);
  for (const name of new Set(url.searchParams.keys())) {
    if (secret(name)) url.searchParams.set(name, "<redacted>");
  }
  return url.href;
}
