import { fileOfReference, resolveReference } from '../load/references.js';
import { searchable } from '../load/searchable.js';
import type { Json, Source } from '../load/source.js';
import { pointerOf, uriFragmentOf } from '../model/pointer.js';
import { idAt } from '../model/id.js';

/** A value of a document at its place. */
export interface Spot {
  readonly file: string;
  readonly pointer: string;
  readonly value: Json;
}

/** The members of an object, or the items of a list. */
export const membersOf = (value: Json | undefined): (readonly [string, Json])[] =>
  typeof value === 'object' && value !== null ? Object.entries(value as Readonly<Record<string, Json>>) : [];

/** What some values lead to: places, and names of files, also of those that could not be read. */
interface Reached {
  readonly places: readonly Spot[];
  readonly files: ReadonlySet<string>;
}

/** What some values lead to by references, by mappings of discriminators and by names of security schemes. */
export function reached(source: Source, roots: readonly Spot[]): Reached {
  const where = searchable(source);
  const found = new Map<string, Spot>();
  const files = new Set<string>();
  const stack = [...roots];
  const visit = ({ file }: Spot, ref: Json): void => {
    if (typeof ref !== 'string') return;
    const target = resolveReference(where, file, ref);
    if (target !== undefined) stack.push(target);
    const named = target?.file ?? fileOfReference(where, file, ref);
    if (named !== undefined) files.add(named);
  };
  for (let spot = stack.pop(); spot !== undefined; spot = stack.pop()) {
    const key = idAt(spot.file, spot.pointer);
    if (found.has(key)) continue;
    found.set(key, spot);
    const inside: Json[] = [spot.value];
    for (let value = inside.pop(); value !== undefined; value = inside.pop()) {
      for (const [name, member] of membersOf(value)) {
        if (name === '$ref' || name === '$dynamicRef') visit(spot, member);
        if (name === 'mapping' || name === 'security')
          for (const one of named(member)) {
            visit(spot, one);
            visit(spot, uriFragmentOf(pointerOf(['components', 'schemas', one])));
            visit({ ...spot, file: source.root }, uriFragmentOf(pointerOf(['components', 'securitySchemes', one])));
          }
        if (typeof member === 'object' && member !== null) inside.push(member);
      }
    }
  }
  return { places: [...found.values()], files };
}

/** The texts of a mapping, and the keys of requirements. */
const named = (value: Json): string[] =>
  Array.isArray(value)
    ? (value as readonly Json[]).flatMap((one) => membersOf(one).map(([key]) => key))
    : membersOf(value).flatMap(([, one]) => (typeof one === 'string' ? [one] : []));
