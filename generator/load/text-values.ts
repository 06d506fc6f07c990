import { report } from '../diagnostics/catalogue.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { linesIn, positionOf } from '../diagnostics/position.js';
import { lineOf } from '../diagnostics/text.js';
import { draftOf, isDraftObject, isObject, memberOf, setMember, type Draft } from './member.js';
import { partsOf } from './pointer.js';
import { objectsOf } from './references.js';
import type { Json, JsonObject } from './source.js';

/** A document, and how its texts are found. */
interface Given {
  readonly file: string;
  readonly document: Json;
  readonly texts: ReadonlyMap<string, string>;
  /** Where a place of the content stands in the file as written. */
  readonly origin: (pointer: string) => string;
}

type Misread = number | boolean;

const isMisread = (value: Json | undefined): value is Misread =>
  typeof value === 'number' || typeof value === 'boolean';

/** Whether a schema admits texts alone, beside null. */
function isOfText(schema: JsonObject): boolean {
  const type = memberOf(schema, 'type');
  const words: readonly Json[] = Array.isArray(type) ? (type as readonly Json[]) : [type ?? null];
  return words.includes('string') && words.every((word) => word === 'string' || word === 'null');
}

/** The values of a schema for texts that YAML or JSON reads as something else, with the ways to them. */
function misreadIn(schema: JsonObject): (readonly [way: string, value: Misread])[] {
  if (!isOfText(schema)) return [];
  const [list, constant] = [memberOf(schema, 'enum'), memberOf(schema, 'const')];
  const values: readonly Json[] = Array.isArray(list) ? (list as readonly Json[]) : [];
  return [
    ...values.flatMap((value, index) => (isMisread(value) ? [[`/enum/${String(index)}`, value] as const] : [])),
    ...(isMisread(constant) ? [['/const', constant] as const] : []),
  ];
}

/** Whether a document has such a schema at all: most have none, and what lies where is not asked then. */
function hasMisread(document: Json): boolean {
  const stack: Json[] = [document];
  for (let value = stack.pop(); value !== undefined; value = stack.pop()) {
    if (typeof value !== 'object' || value === null) continue;
    if (isObject(value) && ('enum' in value || 'const' in value) && misreadIn(value).length > 0) return true;
    for (const member of Object.values<Json>(value as JsonObject))
      if (typeof member === 'object' && member !== null) stack.push(member);
  }
  return false;
}

/** A value as its file has it: `1.10`, which is the number 1.1. */
function written({ file, texts, origin }: Given, pointer: string, value: Misread): string {
  const position = positionOf(texts, { file, pointer: origin(pointer) });
  const lines = position && linesIn(texts, file);
  const line = lines && lineOf(lines, position.line);
  const [token = ''] = /^[-+.\w]+/u.exec(line?.slice(position === undefined ? 0 : position.column - 1) ?? '') ?? [];
  const isSame = typeof value === 'number' ? token !== '' && Number(token) === value : token === String(value);
  return isSame ? token : String(value);
}

/**
 * A document in which the values of texts are texts. YAML reads `1.10` as a number, and a number is no value of a
 * schema of type string: what stands in the file is meant.
 */
export function withTextValues(given: Given): { readonly document: Json; readonly diagnostics: readonly Diagnostic[] } {
  const { document, file } = given;
  if (!hasMisread(document)) return { document, diagnostics: [] };
  const diagnostics: Diagnostic[] = [];
  const draft = draftOf(document);
  for (const { kind, value, pointer } of objectsOf(document)) {
    if (kind !== 'schema' && kind !== 'object') continue;
    const found = misreadIn(value).map(([way, was]) => {
      const place = pointer() + way;
      return { place, was, text: written(given, place, was) };
    });
    for (const { place, text } of found) put(draft, place, text);
    const [first] = found;
    if (first === undefined) continue;
    const what = first.place.endsWith('/const') ? 'constant' : 'enum';
    const texts = found.map(({ text }) => JSON.stringify(text)).join(', ');
    const message =
      found.length === 1
        ? `The ${what} of a string holds the ${typeof first.was} ${String(first.was)}; it is read as ${texts}`
        : `The ${what} of a string holds ${String(found.length)} values without quotes; they are read as ${texts}`;
    const hint = `Put ${found.length === 1 ? 'it' : 'them'} in quotes: ${texts}.`;
    diagnostics.push(report('schema/text-value', message, { file, pointer: first.place }, hint));
  }
  return { document: draft, diagnostics };
}

function put(draft: Draft, place: string, text: string): void {
  const parts = partsOf(place);
  const last = parts.pop() ?? '';
  const owner = parts.reduce<Draft | undefined>((at, part) => memberOf(at, part) as Draft | undefined, draft);
  if (Array.isArray(owner)) owner[Number(last)] = text;
  else if (isDraftObject(owner)) setMember(owner, last, text);
}
