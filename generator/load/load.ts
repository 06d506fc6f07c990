import { report } from '../diagnostics/catalogue.js';
import type { Diagnostic, Outcome } from '../diagnostics/diagnostic.js';
import type { Limits } from '../diagnostics/budgets.js';
import { positionsIn } from '../diagnostics/position.js';
import { referenceFaults } from './reference-check.js';
import { contentOf } from './reading/content.js';
import { withEmbedded } from './schema-ids.js';
import { discreet } from './reading/discreet.js';
import { readExternal } from './external.js';
import type { LoadedFile } from './external.js';
import { Ledger } from './reading/ledger.js';
import { isRemote, nameOfUrl, stdinName, urlOfInput } from './location.js';
import { describe, isObject } from './member.js';
import { officialFaults } from './metaschema-validation.js';
import type { OverlayFile } from './overlay/overlay.js';
import { mayFetch, mayRead, permissionOf } from './reading/permission.js';
import type { Allowance } from './reading/permission.js';
import { readLocal, readRemote } from './reading/read.js';
import { withMeantValues } from './meant-values.js';
import type { Bytes } from './reading/read.js';
import { shape } from './container-types.js';
import type { Json, JsonObject, Source } from './source.js';
import { versionOf } from './versions.js';

/** What to load. Relative paths and the names in diagnostics are relative to `cwd`. */
export interface LoadOptions {
  /** A path (JSON or YAML), an http(s) URL, or `-` for standard input. */
  readonly input: string;
  /** Paths of overlays, applied in order. */
  readonly overlays?: readonly string[];
  readonly cwd: string;
  /** Folders and origins that references may name, besides the folder or origin of the document itself. */
  readonly allow?: Allowance;
  /** Also checks the document against the official schema of its version. */
  readonly official?: boolean;
  /** How much may be read; absent: the default limits. */
  readonly limits?: Partial<Limits>;
  readonly stdin?: () => Promise<string>;
  readonly fetch?: typeof fetch;
  /** Reads a local file by its URL and its name in messages; absent: from the disk. */
  readonly readFile?: typeof readLocal;
}

/**
 * Reads a document with its overlays and every file it refers to, and reports all that is wrong with them at once.
 * The value is `undefined` only where there is no document to analyze; the texts are returned all the same.
 */
export async function load(options: LoadOptions): Promise<Outcome<Source | undefined>> {
  const { cwd } = options;
  const rootUrl = urlOfInput(options.input, cwd);
  const permission = await permissionOf(rootUrl, cwd, options.allow);
  const fetcher = options.fetch ?? fetch;
  const readFile = options.readFile ?? readLocal;
  const ledger = new Ledger(options.limits);
  const content = (name: string, bytes: Bytes): LoadedFile => contentOf(name, bytes, ledger.values);

  // Only the first exceeded budget is reported.
  let isTold = false;
  const first = (file: LoadedFile): LoadedFile => {
    if (file.refusal?.code !== 'read/too-much') return file;
    const { refusal: _, ...quiet } = file;
    const wasReported = isTold;
    isTold = true;
    return wasReported ? quiet : file;
  };

  const read = async (url: string, named: boolean): Promise<LoadedFile> => {
    const name = nameOfUrl(url, cwd);
    if (isRemote(url))
      return content(name, await readRemote(url, (step) => mayFetch(permission, step), fetcher, ledger));
    // What the user names is read wherever it is; what a document names, only if that is allowed.
    if (named || (await mayRead(permission, url))) return content(name, await readFile(url, name, ledger));
    return content(name, {
      refusal: { code: 'read/refused', message: `"${name}" is not read: it is outside the folder of the document` },
    });
  };

  const [root, ...overlays] = (
    await Promise.all([
      options.input === '-' ? content(stdinName, await fromStdin(options.stdin)) : read(rootUrl, true),
      ...(options.overlays ?? []).map((path) => read(urlOfInput(path, cwd), true)),
    ])
  ).map(first) as [LoadedFile, ...LoadedFile[]];
  const diagnostics: Diagnostic[] = [root, ...overlays].flatMap(faultsOf);
  const note = (found: readonly Diagnostic[]): void => {
    for (const one of found) diagnostics.push(one);
  };
  const texts = new Map(
    [root, ...overlays].flatMap(({ name, text }) => (text === undefined ? [] : [[name, text] as const])),
  );
  const failed = { value: undefined, diagnostics, texts };

  if (root.value === undefined) return failed;
  if (!isObject(root.value)) {
    const message = `the top level of "${root.name}" is ${describe(root.value)}; an object was expected`;
    diagnostics.push(report('document/not-object', message, { file: root.name, pointer: '' }));
    return failed;
  }
  const overlaid = await withOverlays(
    root.value,
    overlays.flatMap(({ name, value }) => (value === undefined ? [] : [{ file: name, value }])),
  );
  note(overlaid.diagnostics);
  const version = versionOf(overlaid.value, root.name);
  note(version.diagnostics);
  if (version.value === undefined) return failed;
  const shaped = shape(overlaid.value, root.name, version.value.key);
  note(shaped.diagnostics);

  const document = withEmbedded(shaped.document, rootUrl);
  const files = await readExternal(rootUrl, document, async (url) => {
    const name = nameOfUrl(url, cwd);
    const refusal = ledger.file(name);
    const file = first(refusal === undefined ? discreet(await read(url, false)) : content(name, { refusal }));
    return file.value === undefined ? file : { ...file, value: withEmbedded(file.value, url) };
  });
  const contents = new Map<string, Json>([[root.name, document]]);
  const urls = new Map([[root.name, rootUrl]]);
  const unshown = new Map<string, string>();
  const refusals = new Map<string, NonNullable<LoadedFile['refusal']>>();
  for (const [url, file] of [...files].sort(([a], [b]) => (a < b ? -1 : 1))) {
    note(file.diagnostics);
    if (file.refusal !== undefined) refusals.set(url, file.refusal);
    const own = file.isShown === false ? unshown : texts;
    if (file.text !== undefined && !texts.has(file.name)) own.set(file.name, file.text);
    if (file.value !== undefined) contents.set(file.name, file.value);
    urls.set(file.name, url);
  }
  const positions = positionsIn(unshown.size === 0 ? texts : new Map([...texts, ...unshown]));
  const documents = new Map<string, Json>();
  for (const [file, content] of contents) {
    const named = withMeantValues({ file, document: content, positions });
    documents.set(file, named.document);
    note(named.diagnostics);
  }
  const written: Source = { root: root.name, documents, texts, urls };
  note(referenceFaults(written, refusals));
  const official = options.official === true ? await officialFaults(overlaid.value, root.name) : [];
  // The schema has nothing to add to a fault that we report ourselves.
  const known = new Set(diagnostics.flatMap(({ place }) => (place?.file === root.name ? [place.pointer] : [])));
  note(official.filter(({ place }) => place === undefined || !known.has(place.pointer)));
  const { value, diagnostics: changes } = version.value.convert(written);
  return { value, diagnostics: [...diagnostics, ...changes], texts };
}

/** Applies overlays; what reads their paths is only loaded if there are some. */
async function withOverlays(document: JsonObject, overlays: readonly OverlayFile[]): Promise<Outcome<JsonObject>> {
  if (overlays.length === 0) return { value: document, diagnostics: [] };
  const { applyOverlays } = await import('./overlay/overlay.js');
  return applyOverlays(document, overlays);
}

async function fromStdin(stdin: LoadOptions['stdin']): Promise<Bytes> {
  return { bytes: Buffer.from((await stdin?.()) ?? '') };
}

function faultsOf({ name, diagnostics, refusal }: LoadedFile): readonly Diagnostic[] {
  if (refusal === undefined) return diagnostics;
  return [report(refusal.code, refusal.message, { file: name, pointer: '' }, refusal.hint)];
}
