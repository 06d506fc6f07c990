import type { RequestInput } from '../../runtime/typescript/src/runtime/http.js';
import type { ConsoleData, SchemeData } from './console-data.js';
import type { Credentials } from './credentials.js';
import { toRequest, type Filled } from './request.js';

const placeholder = 'YOUR_SECRET';

/** The same with a placeholder for each secret; names and passwords would be encoded, so one stands for both. */
function masked({ way, ...filled }: Filled): Filled {
  const plain = way.map((one): SchemeData => (one.kind === 'basic' ? { ...one, kind: 'http', scheme: 'Basic' } : one));
  const credentials = way.map(({ key }) => [key, filled.credentials[key] && placeholder]);
  return { ...filled, way: plain, credentials: Object.fromEntries(credentials) as Credentials };
}

/** A word of a POSIX shell. */
const quoted = (text: string): string => `'${text.replaceAll("'", `'\\''`)}'`;

const isFile = (value: unknown): value is File => value instanceof File;

/** The parts of a form, which curl writes itself. */
function formLines(value: unknown): string[] {
  return Object.entries(Object(value) as Readonly<Record<string, unknown>>).flatMap(([name, one]) =>
    [one].flat().map((item) => {
      if (isFile(item)) return `--form ${quoted(`${name}=@${item.name}`)}`;
      return `--form-string ${quoted(`${name}=${typeof item === 'string' ? item : JSON.stringify(item)}`)}`;
    }),
  );
}

function bodyLines({ body }: Filled, sent: unknown): string[] {
  if (body?.data.body === 'multipartBody') return formLines(body.value);
  if (isFile(sent)) return [`--data-binary ${quoted(`@${sent.name}`)}`];
  return typeof sent === 'string' ? [`--data-raw ${quoted(sent)}`] : [];
}

function linesOf(filled: Filled, { url, options = {} }: RequestInput): string[] {
  const isMultipart = filled.body?.data.body === 'multipartBody';
  const headers = [...new Headers(options.headers)].filter(([name]) => !isMultipart || name !== 'content-type');
  return [
    `curl --request ${options.method ?? 'GET'} ${quoted(url.href)}`,
    ...headers.map(([name, value]) => `--header ${quoted(`${name}: ${value}`)}`),
    ...bodyLines(filled, options.body),
  ];
}

/** The request as a command of curl, without its secrets. */
export async function curlCommand(data: ConsoleData, filled: Filled): Promise<string> {
  const shown = masked(filled);
  return linesOf(shown, await toRequest(data, shown)).join(' \\\n  ');
}
