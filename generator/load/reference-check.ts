import { report } from '../diagnostics/catalogue.js';
import type { Code } from '../diagnostics/catalogue.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { comparable, nameIn, targetOf, urlIn } from './location.js';
import { circleFrom } from './circle.js';
import { describe, memberOf } from './member.js';
import { near } from '../diagnostics/near.js';
import { fragmentOf, memberPointer, partsOf, pointerOf } from '../model/pointer.js';
import type { Refusal } from './reading/refusal.js';
import { referencesOf, resolveReference } from './references.js';
import { searchable, type SearchableSource } from './searchable.js';
import type { Json, Source } from './source.js';

/** Checks every reference of every file; `refusals` has the reasons why files could not be read, by absolute URL. */
export function referenceFaults(given: Source, refusals: ReadonlyMap<string, Refusal>): readonly Diagnostic[] {
  const source = searchable(given);
  const refused = new Map([...refusals].map(([url, refusal]) => [comparable(url), refusal]));
  const diagnostics: Diagnostic[] = [];
  // A suggestion takes a comparison with all other names; those for the first few faults are enough.
  let proposals = 50;
  const settled = new Set<string>();
  const counts = { all: 0, missing: 0 };
  for (const [file, document] of source.documents) {
    // A fault is reported once per file, at the first reference that has it, with the number of others.
    const judged = new Map<string, Judged>();
    for (const { pointer: holder, key, ref } of referencesOf(document)) {
      const pointer = memberPointer(holder, key);
      if (typeof ref !== 'string') {
        diagnostics.push(report('ref/not-string', `this $ref is ${describe(ref)}`, { file, pointer }));
        continue;
      }
      const isReference = key === '$ref';
      const known = judged.get(ref);
      if (known !== undefined) {
        known.count++;
        if (isReference) known.references++;
      } else {
        const fault = faultOf(source, refused, file, ref, () => proposals-- > 0);
        judged.set(ref, { fault, pointer, count: 1, references: isReference ? 1 : 0 });
      }
      // It was followed from another reference.
      if (isReference && judged.get(ref)?.references === 1)
        for (const circle of circleFrom(source, { file, pointer: holder, value: { $ref: ref } }, settled))
          diagnostics.push(circle);
    }
    for (const { fault, pointer, count, references } of judged.values()) {
      if (fault?.code !== 'ref/refused') counts.all += references;
      if (fault === undefined) continue;
      if (leadsNowhere.has(fault.code)) counts.missing += references;
      const more = count > 1 ? ` (used ${count} times)` : '';
      diagnostics.push(report(fault.code, fault.message + more, { file, pointer }, fault.hint));
    }
  }
  // If some lead nowhere, the rest is usable; if all do, nothing is.
  if (counts.missing > 0 && counts.missing === counts.all) {
    const message = counts.all === 1 ? 'The only $ref leads nowhere' : `Each $ref leads nowhere (${counts.all} in all)`;
    diagnostics.push(report('ref/all-missing', message, { file: source.root, pointer: '' }));
  }
  return diagnostics;
}

/** A fault of a reference, its first place, and how often it occurs in a `$ref` and elsewhere. */
interface Judged {
  readonly fault: Fault | undefined;
  readonly pointer: string;
  count: number;
  references: number;
}

const leadsNowhere: ReadonlySet<Code> = new Set(['ref/missing', 'ref/unreadable'] as const);

/** The faults of a reference to a file that was not read; the rest is generated without it. */
const atReference: Partial<Record<Code, Code>> = {
  'read/refused': 'ref/refused',
  'read/too-large': 'read/too-large',
  'read/too-much': 'read/too-much',
};

function unreadable({ code, message, hint }: Refusal, ref: string): Fault {
  const found = atReference[code] ?? 'ref/unreadable';
  return { code: found, message: `${message}; "${ref}" refers to it`, ...(hint === undefined ? {} : { hint }) };
}

interface Fault {
  readonly code: Code;
  readonly message: string;
  readonly hint?: string;
}

function faultOf(
  source: SearchableSource,
  refused: ReadonlyMap<string, Refusal>,
  file: string,
  ref: string,
  propose: () => boolean,
): Fault | undefined {
  const target = targetOf(ref, () => urlIn(source, file));
  if (target === undefined) {
    const hint = ref === ref.trim() ? {} : { hint: `Remove the spaces around it: "${ref.trim()}".` };
    return { code: 'ref/invalid', message: `"${ref}" is not a reference`, ...hint };
  }
  if (resolveReference(source, file, ref) !== undefined) return undefined;
  const name = target.url === undefined ? file : nameIn(source, target.url);
  const refusal = target.url === undefined ? undefined : refused.get(comparable(target.url));
  if (refusal !== undefined) return unreadable(refusal, ref);
  const document = name === undefined ? undefined : source.documents.get(name);
  // The file exists but has its own fault, which is already reported.
  if (document === undefined) return undefined;
  const hint = !propose() ? undefined : suggestion(document, target.fragment, ref.split('#')[0] ?? '');
  const message = `"${ref}" does not exist${name === file ? '' : ` in "${name ?? ''}"`}`;
  return { code: 'ref/missing', message, ...(hint === undefined ? {} : { hint }) };
}

function suggestion(document: Json, fragment: string, path: string): string | undefined {
  if (!fragment.startsWith('/')) return undefined;
  const parts = partsOf(fragment);
  for (const candidate of [...elsewhere(parts), ...neighbours(document, parts)]) {
    if (valueAt(document, candidate) !== undefined) return `Did you mean "${path}${fragmentOf(pointerOf(candidate))}"?`;
  }
  return undefined;
}

/** Where other versions of OpenAPI have their schemas. */
function elsewhere(parts: readonly string[]): (readonly string[])[] {
  const [top, second, ...rest] = parts;
  if (top === 'definitions') return [['components', 'schemas', ...parts.slice(1)]];
  return top === 'components' && second === 'schemas' ? [['definitions', ...rest]] : [];
}

/** The same path with its first missing name replaced by a similar one. */
function* neighbours(document: Json, parts: readonly string[]): Generator<readonly string[]> {
  let value: Json | undefined = document;
  for (const [index, part] of parts.entries()) {
    const member: Json | undefined = memberOf(value, part);
    if (member === undefined) {
      if (typeof value !== 'object' || value === null) return;
      for (const like of near(part, Object.keys(value)))
        yield [...parts.slice(0, index), like, ...parts.slice(index + 1)];
      return;
    }
    value = member;
  }
}

function valueAt(document: Json, parts: readonly string[]): Json | undefined {
  return parts.reduce<Json | undefined>((value, part) => memberOf(value, part), document);
}
