import { kinds } from './kinds.js';
import type { KindName } from './kinds.js';
import { pointerOf } from './pointer.js';
import type { Json, JsonObject } from './source.js';

export { followReference, resolveReference } from './resolve.js';

/** A `$ref` that a document really refers with; `pointer` names the object that holds it. */
export interface Reference {
  readonly pointer: string;
  readonly ref: string;
}

interface Step {
  readonly value: object;
  readonly kind: string;
  readonly above: Step | undefined;
  readonly name: string;
}

/** Every real reference of a document; a `$ref` in data (defaults, examples, enums, extensions) is none. */
export function* referencesOf(document: Json, kind: KindName = 'object'): Generator<Reference> {
  for (const { pointer, ref } of rawReferencesOf(document, kind)) if (typeof ref === 'string') yield { pointer, ref };
}

/** Like `referencesOf`, with the faulty ones whose `$ref` is not a string. Iterative: documents may be deep. */
export function* rawReferencesOf(document: Json, kind: KindName = 'object'): Generator<{ pointer: string; ref: Json }> {
  const stack: Step[] = [];
  const push = (value: Json | undefined, kindName: string | undefined, above: Step | undefined, name: string): void => {
    if (typeof value === 'object' && value !== null && kindName !== undefined && kindName !== 'data') {
      stack.push({ value, kind: kindName, above, name });
    }
  };
  push(document, kind, undefined, '');
  for (let step = stack.pop(); step !== undefined; step = stack.pop()) {
    const row = kinds.get(step.kind);
    if (row === undefined) continue;
    if (Array.isArray(step.value)) {
      const items = step.value as readonly Json[];
      // Backwards, so that the stack gives them in the order of the document.
      for (let at = items.length - 1; at >= 0; at--) push(items[at], row.items, step, String(at));
      continue;
    }
    const object = step.value as JsonObject;
    const ref = Object.hasOwn(object, '$ref') ? object['$ref'] : undefined;
    // A string can only be a reference, also where names are expected: `schemas: { $ref: ./schemas.yaml }` is common.
    const refers = ref !== undefined && (typeof ref === 'string' || row.reference === true);
    if (refers) yield { pointer: placeOf(step), ref };
    for (const name of Object.keys(object).reverse()) {
      if (name === '$ref' && refers) continue;
      const other = row.extensions === true && name.startsWith('x-') ? 'data' : row.other;
      push(object[name], row.members.get(name) ?? other, step, name);
    }
  }
}

function placeOf(step: Step): string {
  const parts: string[] = [];
  for (let at = step; at.above !== undefined; at = at.above) parts.push(at.name);
  return pointerOf(parts.reverse());
}
