import type { Diagnostic, Place } from '../diagnostics/diagnostic.js';
import { resolveReference } from '../load/references.js';
import { searchable } from '../load/searchable.js';
import type { Json, Source } from '../load/source.js';
import { memberOf } from '../load/member.js';
import { report } from '../diagnostics/catalogue.js';
import { memberPointer, parentOf, pointerOf, uriFragmentOf } from '../model/pointer.js';
import { layersOf } from '../analyze/node.js';
import { documentId, idAt, placeOf, type Id } from '../model/id.js';
import type { Subject } from './subject.js';

/** A value of a document at its place. */
interface Spot {
  readonly file: string;
  readonly pointer: string;
  readonly value: Json;
}

const membersOf = (value: Json | undefined): (readonly [string, Json])[] =>
  typeof value === 'object' && value !== null ? Object.entries(value as Readonly<Record<string, Json>>) : [];

/** Every place that some values lead to by references, by mappings of discriminators and by names of security schemes. */
function reached(source: Source, roots: readonly Spot[]): readonly Spot[] {
  const where = searchable(source);
  const found = new Map<string, Spot>();
  const stack = [...roots];
  const visit = ({ file }: Spot, ref: Json): void => {
    const target = typeof ref === 'string' ? resolveReference(where, file, ref) : undefined;
    if (target !== undefined) stack.push(target);
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
  return [...found.values()];
}

/** The texts of a mapping, and the keys of requirements. */
const named = (value: Json): string[] =>
  Array.isArray(value)
    ? (value as readonly Json[]).flatMap((one) => membersOf(one).map(([key]) => key))
    : membersOf(value).flatMap(([, one]) => (typeof one === 'string' ? [one] : []));

/** The parts of the root file that stand for themselves: operations, webhooks, path items and components. */
function partsOf(source: Source, subjects: readonly Subject[]): Place[] {
  const file = source.root;
  const document = source.documents.get(file);
  const maps = ['paths', 'webhooks', 'x-webhooks'].map((key) => [pointerOf([key]), memberOf(document, key)] as const);
  const kinds = membersOf(memberOf(document, 'components')).map(
    ([kind, map]) => [pointerOf(['components', kind]), map] as const,
  );
  const members = [...maps, ...kinds].flatMap(([pointer, map]) =>
    membersOf(map).map(([name]) => ({ file, pointer: memberPointer(pointer, name) })),
  );
  const calls = subjects.flatMap(({ id, node }) => [placeOf(id, file), { file: node.file, pointer: node.pointer }]);
  return [...members, ...calls];
}

/** What a path says of all its operations. */
const ofAll: ReadonlySet<string> = new Set(['parameters', 'servers', '$ref']);

/** What a document says of its whole API. */
const ofWhole = ['security', 'x-speakeasy-globals', 'info', 'servers', 'tags'];

/** Where the search for what is needed begins. */
function rootsOf(source: Source, chosen: readonly Subject[]): Spot[] {
  const document = source.documents.get(source.root);
  const whole = ofWhole.flatMap((key): Spot[] => {
    const value = memberOf(document, key);
    return value === undefined ? [] : [{ file: source.root, pointer: pointerOf([key]), value: { [key]: value } }];
  });
  const shared = chosen.flatMap(({ item }) =>
    layersOf(item).flatMap(({ value, ...at }): Spot[] =>
      membersOf(value).flatMap(([key, member]) =>
        ofAll.has(key) ? [{ ...at, pointer: memberPointer(at.pointer, key), value: { [key]: member } }] : [],
      ),
    ),
  );
  return [...whole, ...shared, ...chosen.flatMap(({ node }) => layersOf(node))];
}

/**
 * Whether a diagnostic is about a part of a document that nothing of what is chosen leads to. `ids` are those of what was
 * made of the chosen part: it holds more than references say.
 */
export function leftOut(
  source: Source,
  subjects: readonly Subject[],
  chosen: readonly Subject[],
  ids: Iterable<Id> = [],
): (diagnostic: Diagnostic) => boolean {
  const own = [...ids, ...chosen.map(({ id }) => id)].map((id) => placeOf(documentId(id), source.root));
  const places: readonly Place[] = [...reached(source, rootsOf(source, chosen)), ...own];
  const needed = new Set<string>();
  // What holds something that is needed, and what lies in it.
  for (const { file, pointer } of places) {
    let at = pointer;
    for (; at !== ''; at = parentOf(at)) needed.add(idAt(file, at));
  }
  const targets = new Set(places.map(({ file, pointer }) => idAt(file, pointer)));
  const isInside = ({ file, pointer }: Place): boolean => {
    for (let at = parentOf(pointer); at !== ''; at = parentOf(at)) if (targets.has(idAt(file, at))) return true;
    return targets.has(idAt(file, ''));
  };
  const isNeeded = (part: Place): boolean => needed.has(idAt(part.file, part.pointer)) || isInside(part);
  const idle = partsOf(source, subjects).filter((part) => !isNeeded(part));
  const written = idle.map((place) => ({ ...place, ...source.origin?.(place) }));
  const files = new Set([source.root, ...places.map(({ file }) => file)]);
  const unread = new Set([...source.documents.keys()].filter((file) => !files.has(file)));
  const parts = new Set([...idle, ...written].map(({ file, pointer }) => idAt(file, pointer)));
  return ({ place }) => {
    if (place === undefined || unread.has(place.file)) return place !== undefined;
    const file = place.file === '' ? source.root : place.file;
    for (let at = place.pointer; at !== ''; at = parentOf(at)) if (parts.has(idAt(file, at))) return true;
    return false;
  };
}

/** Diagnostics without those about parts that are left out, which are counted. */
export function withoutLeftOut(
  diagnostics: readonly Diagnostic[],
  isLeftOut: (diagnostic: Diagnostic) => boolean,
): readonly Diagnostic[] {
  return [...diagnostics.filter((one) => !isLeftOut(one)), ...counted(diagnostics.filter(isLeftOut))];
}

/** How many faults of each weight are left aside, as one diagnostic. */
function counted(faults: readonly Diagnostic[]): Diagnostic[] {
  if (faults.length === 0) return [];
  const words = (['error', 'warning', 'info'] as const).flatMap((severity) => {
    const count = faults.filter((one) => one.severity === severity).length;
    const noun = severity === 'info' ? 'note' : severity;
    return count === 0 ? [] : [`${String(count)} ${noun}${count === 1 ? '' : 's'}`];
  });
  const verb = faults.length === 1 ? 'concerns' : 'concern';
  return [report('document/left-out', `${words.join(' and ')} ${verb} parts of the document that are not generated`)];
}
