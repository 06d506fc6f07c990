/** Where a client tells of its requests; `console` is one. */
export interface Logger {
  group(label?: string): void;
  groupEnd(): void;
  log(message: unknown, ...args: unknown[]): void;
}

const SECRET = /^(proxy-)?authorization$|^(set-)?cookie$/i;
const TEXT = /json|text|xml|x-www-form-urlencoded/i;
const ENDLESS = /event-stream|jsonl|ndjson|json-seq/;

/** Logs a request and its answer as one group each, credentials redacted; `secrets` are names that hold some. */
export async function logExchange(
  logger: Logger,
  request: Request,
  response: Response,
  secrets: readonly string[],
): Promise<void> {
  const names = secrets.map((name) => name.toLowerCase());
  const shown = (name: string, value: string) =>
    SECRET.test(name) || names.includes(name.toLowerCase())
      ? "<redacted>"
      : value;
  const log = async (label: string, message: Request | Response) => {
    logger.group(label);
    logger.group("Headers:");
    message.headers.forEach((value, name) => {
      logger.log(`${name}: ${shown(name, value)}`);
    });
    logger.groupEnd();
    logger.group("Body:");
    logger.log(await bodyText(message));
    logger.groupEnd();
    logger.groupEnd();
  };
  const url = new URL(request.url);
  for (const [name, value] of [...url.searchParams]) {
    if (shown(name, value) !== value) url.searchParams.set(name, "<redacted>");
  }
  await log(`> Request: ${request.method} ${url.href}`, request);
  await log(`< Response: ${response.status} ${response.statusText}`, response);
}

async function bodyText(message: Request | Response): Promise<string> {
  const type = message.headers.get("content-type") ?? "";
  if (message.body === null) return "<EMPTY BODY>";
  if (!TEXT.test(type) || ENDLESS.test(type)) return `<${type}>`;
  return message.bodyUsed ? "<sent>" : message.clone().text();
}
