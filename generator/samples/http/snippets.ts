import { HTTPSnippet } from '@readme/httpsnippet';
import { masks, type Masks } from './mask.js';
import { doubleQuoted, phpQuoted, shellQuoted, shellWord, singleQuoted, wideQuoted, type Quoting } from './quoting.js';
import type { HttpRequest, Sent } from './request.js';

/** A language of the samples: the client that it sends with, and how its texts are quoted. */
interface SampleLanguage {
  readonly label: string;
  readonly fence: string;
  readonly target: string;
  readonly client: string;
  readonly quoted: Quoting;
  /** JSON is written as values of the language itself, not as a text. */
  readonly native?: true;
  /** How a word is written that the client puts no quotes around. */
  readonly bare?: Quoting;
  /** The client writes the parts of a form itself, and the names of them as it is given them. */
  readonly rawParts?: true;
  /** Whether the client can send a request; absent: any. */
  readonly can?: (request: HttpRequest) => boolean;
  /** What is still to be done to the code of the client, in which masks stand for texts. */
  readonly finish?: (code: string) => string;
}

const restSharpMethods = ['GET', 'POST', 'PUT', 'DELETE', 'PATCH', 'HEAD', 'OPTIONS'];

/** curl ends the name of a part at the first `=`, whichever of its options names it. */
const isNamedInCurl = ({ body }: HttpRequest): boolean =>
  body?.kind !== 'parts' || body.parts.every(({ name }) => !name.includes('='));

/**
 * The options of curl that take a text as it is: `--data` and `--form` read a file where the text begins with `@` or
 * `<`, and `--form` sets types and file names behind `;`. A file is named by us alone. JSON begins with other signs.
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

/** The name of a part between quotes (WHATWG HTML, multipart/form-data encoding): none of its own ends it. */
const partName = (name: string): string => name.replaceAll('"', '%22');

/** As much of httpsnippet's class as is used; its own types come from a package that it does not bring. */
type Converter = new (request: object) => { convert: (target: string, client: string) => readonly (string | false)[] };

const Request = HTTPSnippet as unknown as Converter;

/** The body as an HTTP Archive has it (HAR 1.2, postData). */
function postData(body: Sent, mask: Masks): object {
  switch (body.kind) {
    case 'json':
      return { mimeType: 'application/json', text: JSON.stringify(mask.json(body.value)) };
    case 'text':
      // Under its own name a form would be taken apart: all that is known of it is that it is a text.
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

/** The request in all languages whose client can send it, in the order of the pages. */
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
    // Clients change what they are given: each has a copy of its own.
    const [made] = new Request(JSON.parse(text) as object).convert(target, client);
    if (typeof made !== 'string') return [];
    const json: Quoting = language.native ? quoted : (one) => quoted(doubleQuoted(one));
    const part: Quoting = language.rawParts ? (one) => quoted(partName(one)) : quoted;
    const code = mask.unmask(finish?.(made) ?? made, { text: quoted, json, part, bare: language.bare ?? part });
    return [{ label, fence, code: code.trimEnd() }];
  });
}
