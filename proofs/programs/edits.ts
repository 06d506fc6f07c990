import type { Json } from '../../generator/load/source.js';
import { documentEdits } from './document-edits.js';
import { dice, partsOf, type Edit } from './document-parts.js';
import { operationEdits } from './operation-edits.js';
import { schemaEdits } from './schema-edits.js';

/* eslint-disable @typescript-eslint/no-explicit-any, @typescript-eslint/no-unsafe-assignment -- documents are any JSON */

/** All edits by name. */
const edits: Readonly<Record<string, Edit>> = { ...schemaEdits, ...operationEdits, ...documentEdits };

/** A document after some edits, by a seed; what was done to it. */
export function edited(document: Json, seed: number): { readonly document: Json; readonly done: readonly string[] } {
  const roll = dice(seed);
  const copy = structuredClone(document) as any;
  const names = Object.keys(edits);
  const done = Array.from({ length: 1 + roll(2) }, () => {
    const name = names[roll(names.length)] ?? '';
    edits[name]?.(partsOf(copy, roll));
    return name;
  });
  return { document: copy, done };
}
