import { HTTPSnippet } from '@readme/httpsnippet';
import { masks, type Masks } from './mask.js';
import { doubleQuoted, phpQuoted, shellQuoted, shellWord, singleQuoted, wideQuoted, type Quoting } from './quoting.js';
import type { HttpRequest, Sent } from './request.js';

/** A language of HTTP samples: its client, and how it quotes texts. */
interface SampleLanguage {
  readonly label: string;
  readonly fence: string;
  readonly target: string;
  readonly client: string;
  readonly quoted: Quoting;
  /** Whether JSON is written as literals of the language instead of a text. */
  readonly native?: true;
  /** Quotes a text that the client leaves unquoted. */
  readonly bare?: Quoting;
  /** Whether the client writes multipart bodies itself, with part names as passed. */
  readonly rawParts?: true;
  /** Whether the client can send a request; absent: any. */
  readonly can?: (request: HttpRequest) => boolean;
  /** Rewrites the client's code, in which texts are still masked. */
  readonly finish?: (code: string) => string;
}

const restSharpMethods = ['GET', 'POST', 'PUT', 'DELETE', 'PATCH', 'HEAD', 'OPTIONS'];

/** curl ends the name of a part at the first `=` in every option. */
const isNamedInCurl = ({ body }: HttpRequest): boolean =>
  body?.kind !== 'parts' || body.parts.every(({ name }) => !name.includes('='));

/**
 * The options of curl that take a text literally: `--data` and `--form` read a file if the text begins with `@` or
 * `<`, and `--form` parses types and file names after `;`. Only we name files. JSON begins with other characters.
 */
const literalCurl = (code: string): string =>
  code
    .replaceAll(/^ {2}--form (?!\S+=(?:'@file'|@file)(?: \\)?$)/gmu, '  --form-string ')
    .replaceAll(/^ {2}--data (?='?\*)/gmu, '  --data-raw ');

/** The languages in the order in which pages show them, by the clients of httpsnippet. */
const languages: readonly SampleLanguage[] = [
  {
    label: 'cURL',
    fence: 'bash',
    target: 'shell',
    client: 'curl',
    quoted: shellQuoted,
    bare: shellWord,
    finish: literalCurl,
    can: isNamedInCurl,
  },
  {
    label: 'JavaScript',
    fence: 'javascript',
    target: 'javascript',
    client: 'fetch',
    quoted: singleQuoted,
    native: true,
  },
  { label: 'Python', fence: 'python', target: 'python', client: 'requests', quoted: wideQuoted, native: true },
  { label: 'PHP', fence: 'php', target: 'php', client: 'guzzle', quoted: phpQuoted },
  { label: 'Go', fence: 'go', target: 'go', client: 'native', quoted: wideQuoted, rawParts: true },
  { label: 'Java', fence: 'java', target: 'java', client: 'nethttp', quoted: doubleQuoted, rawParts: true },
  {
    label: 'C#',
    fence: 'csharp',
    target: 'csharp',
    client: 'restsharp',
    quoted: doubleQuoted,
    can: ({ method }) => restSharpMethods.includes(method),
  },
];

/** A request as code of one language. */
export interface Snippet {
  readonly label: string;
  readonly fence: string;
  readonly code: string;
}

/** A part name for use between quotes, escaped as WHATWG HTML requires (multipart/form-data encoding). */
const partName = (name: string): string => name.replaceAll('"', '%22');

/** The part of httpsnippet's class that is used here. Its own types need a package that it does not depend on. */
type Converter = new (request: object) => { convert: (target: string, client: string) => readonly (string | false)[] };

const Request = HTTPSnippet as unknown as Converter;

/** The body as an HTTP Archive has it (HAR 1.2, postData). */
function postData(body: Sent, mask: Masks): object {
  switch (body.kind) {
    case 'json':
      return { mimeType: 'application/json', text: JSON.stringify(mask.json(body.value)) };
    case 'text':
      // With its real media type httpsnippet would parse the form. As plain text it stays whole.
      return { mimeType: mask.whole(body.mediaType), text: mask.whole(body.text) };
    case 'parts':
      return {
        mimeType: 'multipart/form-data',
        params: body.parts.map(({ name, value, file }) =>
          file ? { name: mask.bare(name), fileName: 'file' } : { name: mask.part(name), value: mask.text(value) },
        ),
      };
  }
}

/** The request in each language whose client can send it, in the order of the pages. */
export function snippetsOf(sent: HttpRequest): readonly Snippet[] {
  const { method, url, headers, body } = sent;
  if (!/^[A-Z]+$/u.test(method)) return [];
  const mask = masks();
  const request = {
    method,
    url: mask.url(url),
    headers: headers.map(([name, value]) => ({ name: mask.text(name), value: mask.text(value) })),
    ...(body ? { postData: postData(body, mask) } : {}),
  };
  const text = JSON.stringify(request);
  return languages.flatMap(({ label, fence, target, client, quoted, can, finish, ...language }) => {
    if (can?.(sent) === false) return [];
    // Clients modify their input, so each has its own copy.
    const [made] = new Request(JSON.parse(text) as object).convert(target, client);
    if (typeof made !== 'string') return [];
    const json: Quoting = language.native ? quoted : (one) => quoted(doubleQuoted(one));
    const part: Quoting = language.rawParts ? (one) => quoted(partName(one)) : quoted;
    const code = mask.unmask(finish?.(made) ?? made, { text: quoted, json, part, bare: language.bare ?? part });
    return [{ label, fence, code: code.trimEnd() }];
  });
}
