import { element } from '../page/element.js';
import { mostShown, shownText, sizeText } from './response-text.js';
import type { Received } from './send.js';

const code = (text: string): HTMLElement => element('pre', { class: 'code', tabindex: '0' }, element('code', {}, text));

const details = (title: string, ...inside: readonly Node[]): HTMLDetailsElement =>
  element('details', { class: 'console-details' }, element('summary', {}, title), ...inside);

const note = (text: string): HTMLElement => element('p', { class: 'console-note' }, text);

/** The request as a command. */
export const curlView = (command: string): HTMLDetailsElement =>
  details('The same request with curl', note('YOUR_SECRET stands for your credentials.'), code(command));

/** What a response was, in a line. */
export const summaryOf = ({ response: { status, statusText }, time, bytes, isPart }: Received): string =>
  `${status} ${statusText}`.trim() +
  ` · ${Math.round(time)} ms · ${sizeText(bytes.size)}` +
  (isPart ? ' · incomplete' : '');

function headersView({ headers }: Response): HTMLElement {
  const lines = [...headers].map((pair) => pair.join(': '));
  const exposed = 'Browsers show only the headers that the server exposes.';
  return details(`Headers (${lines.length})`, note(exposed), code(lines.join('\n')));
}

/** A link that saves the body. Its address is of this page alone, and ends with it. */
function download(bytes: Blob, type: string | null): HTMLElement {
  const href = URL.createObjectURL(new Blob([bytes], { type: type ?? '' }));
  return element('p', {}, element('a', { href, download: 'response' }, 'Save the body'));
}

/** A response: headers, and the body if people can read it. Nothing in it becomes markup. */
export async function responseView({ response, bytes }: Received): Promise<readonly Node[]> {
  const type = response.headers.get('content-type');
  const headers = headersView(response);
  if (bytes.size === 0) return [headers, note('The response has no body.')];
  const shown = shownText(await bytes.text(), type);
  if (!shown) return [headers, note(`The body is ${type ?? 'binary'}.`), download(bytes, type)];
  const cut = `Only the first ${mostShown} characters are shown.`;
  return [headers, ...(shown.more > 0 ? [note(cut)] : []), code(shown.text), download(bytes, type)];
}

/** Why there is no response to show, and what to do. */
export const blockedView = (origin: string): readonly Node[] =>
  [
    `The server may not let pages of ${origin} read its responses (CORS). Only the server can permit it, with the response header Access-Control-Allow-Origin. It may have carried out the request all the same.`,
    'Or it cannot be reached, or the browser does not trust its certificate.',
    'A terminal has no CORS: the command below sends the same request.',
  ].map((text) => element('p', {}, text));
