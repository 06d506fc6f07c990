import { report } from '../diagnostics/catalogue.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { offsetOf, type Positions } from '../diagnostics/position.js';
import { draftOf, isDraftObject, isObject, memberOf, setMember, type Draft } from './member.js';
import { misreadIn, type MisreadSchema } from './misread.js';
import { lastPart, partsOf } from '../model/pointer.js';
import { objectsOf } from './references.js';
import type { Json, JsonObject } from './source.js';

/** A document, with access to its original texts. */
interface Given {
  readonly file: string;
  readonly document: Json;
  readonly positions: Positions;
}

/** Whether a document has such a schema at all; most do not, which saves a second walk. */
function hasMisread(document: Json): boolean {
  const stack: Json[] = [document];
  for (let value = stack.pop(); value !== undefined; value = stack.pop()) {
    if (typeof value !== 'object' || value === null) continue;
    if (isObject(value) && ('enum' in value || 'const' in value) && misreadIn(value)) return true;
    for (const member of Object.values<Json>(value as JsonObject))
      if (typeof member === 'object' && member !== null) stack.push(member);
  }
  return false;
}

/** A value as its file spells it: `1.10`, which is the number 1.1. */
function written({ file, positions }: Given, pointer: string, value: Json): string {
  if (typeof value === 'string') return value;
  const tokens = /[-+.\w]+/uy;
  tokens.lastIndex = offsetOf(positions, { file, pointer }) ?? Infinity;
  const [token = ''] = tokens.exec(positions.texts.get(file) ?? '') ?? [];
  const isSame = typeof value === 'number' ? token !== '' && Number(token) === value : token === JSON.stringify(value);
  return isSame ? token : JSON.stringify(value);
}

/** A value with its place and its meaning. */
interface Meant {
  readonly place: string;
  readonly value: Json;
  readonly meant: Json;
}

/** The meanings of a schema's values; `undefined` if that of one is unclear. */
function meantBy(given: Given, at: string, { slip, types, found }: MisreadSchema): Meant[] | undefined {
  const all = found.flatMap(({ way, value }): Meant[] => {
    const place = at + way;
    const meant = slip.meaning(types, written(given, place, value));
    return meant === undefined ? [] : [{ place, value, meant }];
  });
  return all.length === found.length ? all : undefined;
}

function misreadValue(file: string, { slip, types }: MisreadSchema, all: readonly [Meant, ...Meant[]]): Diagnostic {
  const [first] = all;
  const isOne = all.length === 1;
  const what = lastPart(first.place) === 'const' ? 'constant' : 'enum';
  const owner = types.map((type) => `${/^[aeiou]/u.test(type) ? 'an' : 'a'} ${type}`).join(' or ');
  const values = all.map(({ meant }) => JSON.stringify(meant)).join(', ');
  const holds = isOne ? slip.one(first.value) : `${String(all.length)} ${slip.several}`;
  const message = `The ${what} of ${owner} holds ${holds}; ${isOne ? 'it is' : 'they are'} read as ${values}`;
  return report(slip.code, message, { file, pointer: first.place }, slip.remedy(isOne, values));
}

/**
 * A document in which the values of schemas are of the types that the schemas name. YAML reads `1.10` as a number, which is
 * no value of a schema of type string: what stands in the file is meant. Quotes around a number are the same the other way.
 */
export function withMeantValues(given: Given): {
  readonly document: Json;
  readonly diagnostics: readonly Diagnostic[];
} {
  const { document, file } = given;
  if (!hasMisread(document)) return { document, diagnostics: [] };
  const diagnostics: Diagnostic[] = [];
  const draft = draftOf(document);
  for (const { kind, value, pointer } of objectsOf(document)) {
    if (kind !== 'schema' && kind !== 'object') continue;
    const misread = misreadIn(value);
    const [first, ...others] = (misread && meantBy(given, pointer(), misread)) ?? [];
    if (misread === undefined || first === undefined) continue;
    for (const { place, meant } of [first, ...others]) put(draft, place, meant);
    diagnostics.push(misreadValue(file, misread, [first, ...others]));
  }
  return { document: draft, diagnostics };
}

function put(draft: Draft, place: string, value: Json): void {
  const parts = partsOf(place);
  const last = parts.pop() ?? '';
  const owner = parts.reduce<Draft | undefined>((at, part) => memberOf(at, part) as Draft | undefined, draft);
  if (Array.isArray(owner)) owner[Number(last)] = value as Draft;
  else if (isDraftObject(owner)) setMember(owner, last, value as Draft);
}
