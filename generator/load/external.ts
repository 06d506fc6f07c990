import type Parser from '@apidevtools/swagger-parser';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { comparable, targetOf } from './location.js';
import type { Refusal } from './reading/refusal.js';
import { referenceTexts } from './references.js';
import { anchorsOf } from './resolve.js';
import type { Json } from './source.js';

type Options = Parser.Options;
type Api = Exclude<Parameters<typeof Parser.bundle>[0], string>;

/** A file that was read: its content and text, or why it could not be read. */
export interface LoadedFile {
  readonly name: string;
  readonly value: Json | undefined;
  readonly text: string | undefined;
  /** False if no line of the text may be shown. */
  readonly isShown?: false;
  /** Faults inside the file, with places in it. */
  readonly diagnostics: readonly Diagnostic[];
  /** Why there is no text; reported at the references that name the file. */
  readonly refusal?: Refusal;
}

// A host that no request can ever reach (RFC 2606). swagger-parser sees only numbered URLs below it: it encodes paths
// itself, and a file called `100%.yaml` would not survive that.
const host = 'https://specwright.invalid/';

/** Reads every file that a document refers to, directly or through others; keys are absolute URLs. */
export async function readExternal(
  rootUrl: string,
  root: Json,
  read: (url: string) => Promise<LoadedFile>,
): Promise<ReadonlyMap<string, LoadedFile>> {
  const files = new Map<string, LoadedFile>();
  const urls = [rootUrl];
  const numbers = new Map([[comparable(rootUrl), 0]]);
  const addressOf = (url: string): string => {
    const number = numbers.get(comparable(url)) ?? urls.push(url) - 1;
    numbers.set(comparable(url), number);
    return host + String(number);
  };
  let held: ReadonlyMap<string, string> | undefined;
  // swagger-parser takes every `$ref` for a reference, in data too, and refuses versions it does not know. So it
  // crawls an extract instead of the document: a version it knows and the references that really are ones.
  const extractOf = (value: Json, base: string): { openapi: string; paths: object; references: object[] } => {
    const found = new Set<string>();
    for (const ref of referenceTexts(value)) {
      if (ref.startsWith('#')) continue;
      const url = targetOf(ref, () => base)?.url;
      // What the root contains under a URL of its own need not be fetched.
      if (url !== undefined && !(held ??= anchorsOf(root)).has(url)) found.add(addressOf(url));
    }
    found.delete(addressOf(base));
    return { openapi: '3.1.0', paths: {}, references: [...found].map(($ref) => ({ $ref })) };
  };

  const extract = extractOf(root, rootUrl);
  // Importing swagger-parser takes longer than reading most documents, and most are one file.
  if (extract.references.length === 0) return files;
  const { default: SwaggerParser } = await import('@apidevtools/swagger-parser');
  const settings: Options = {
    resolve: {
      file: false,
      http: false,
      ours: {
        order: 1,
        canRead: true,
        read: async ({ url: address }: { url: string }) => {
          const url = urls[Number(address.slice(host.length))] ?? rootUrl;
          const file = await read(url);
          files.set(url, file);
          return JSON.stringify(extractOf(file.value ?? null, url));
        },
      },
    },
    parse: {
      json: false,
      yaml: false,
      text: false,
      binary: false,
      ours: { order: 1, canParse: true, parse: ({ data }: { data: unknown }) => JSON.parse(String(data)) as object },
    },
  };
  await SwaggerParser.resolve(`${host}0`, extract as unknown as Api, settings);
  return files;
}
