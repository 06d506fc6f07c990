import { report } from '../diagnostics/catalogue.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { contentOf } from '../load/reading/content.js';
import { differences, type Difference } from '../load/differences.js';
import type { LoadedFile } from '../load/external.js';
import { isRemote, nameOfUrl, stdinName, urlOfInput } from '../load/location.js';
import { memberOf } from '../load/member.js';
import { mayFetch, permissionOf } from '../load/reading/permission.js';
import { Ledger } from '../load/reading/ledger.js';
import { readLocal, readRemote } from '../load/reading/read.js';
import type { Json } from '../load/source.js';
import type { Configuration } from '../configuration/configuration.js';

/** The document to compare with: a path or URL, and whether failing to read it is an error. */
export interface Against {
  readonly document: string;
  readonly required: boolean;
}

/** The most differences that are listed. */
const shownDifferences = 20;

/**
 * Compares the document as read with the served one by content: the order of keys, spelling and format
 * (JSON or YAML) do not matter. Overlays are not applied. A network error is not an error of the document.
 */
export async function compareServed(
  { input, allow }: Pick<Configuration, 'input' | 'allow'>,
  texts: ReadonlyMap<string, string>,
  against: Against,
  cwd: string,
): Promise<Diagnostic[]> {
  const name = input === '-' ? stdinName : nameOfUrl(urlOfInput(input, cwd), cwd);
  const text = texts.get(name);
  const own = text === undefined ? undefined : contentOf(name, { bytes: Buffer.from(text) });
  if (own?.value === undefined) return []; // The reason was reported already.
  const served = await read(against.document, allow, cwd);
  if (!isDocument(served.value)) return [notCompared(served, against)];
  const found = differences(own.value, served.value);
  const rest = found.length - shownDifferences;
  const more = rest > 0 ? [changed(name, '', `There are ${rest} more differences from \`${served.name}\`.`)] : [];
  return [...found.slice(0, shownDifferences).map((one) => describe(one, name, served.name)), ...more];
}

async function read(document: string, allow: Configuration['allow'], cwd: string): Promise<LoadedFile> {
  const url = urlOfInput(document, cwd);
  const name = nameOfUrl(url, cwd);
  if (!isRemote(url)) return contentOf(name, await readLocal(url, name, new Ledger()));
  const permission = await permissionOf(url, cwd, allow);
  return contentOf(name, await readRemote(url, (step) => mayFetch(permission, step), fetch, new Ledger()));
}

/** Whether a response is an error page of the server instead of a document. */
const isDocument = (value: Json | undefined): boolean =>
  memberOf(value, 'openapi') !== undefined || memberOf(value, 'swagger') !== undefined;

function notCompared({ name, refusal, diagnostics: [fault] }: LoadedFile, { required }: Against): Diagnostic {
  const why = refusal?.message ?? fault?.message ?? 'that is no OpenAPI document';
  // A missing file is a mistake in the call, and not a network error.
  if (!isRemote(name))
    return fault ?? report(refusal?.code ?? 'document/not-openapi', why, { file: name, pointer: '' });
  const diagnostic = report('against/not-compared', `The document was not compared with \`${name}\`: ${why}`);
  return required ? { ...diagnostic, severity: 'error' } : diagnostic;
}

function describe({ pointer, before, after }: Difference, name: string, served: string): Diagnostic {
  if (before === undefined) return changed(name, pointer, `\`${served}\` has ${shown(after)} here.`);
  if (after === undefined) return changed(name, pointer, `\`${served}\` does not have this.`);
  return changed(name, pointer, `\`${served}\` has ${shown(after)} here, not ${shown(before)}.`);
}

const changed = (file: string, pointer: string, message: string): Diagnostic =>
  report('against/changed', message, { file, pointer });

function shown(value: Json | undefined): string {
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (typeof value === 'object' && value !== null) return `an object with ${Object.keys(value).length} members`;
  const text = value === undefined ? 'nothing' : JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
