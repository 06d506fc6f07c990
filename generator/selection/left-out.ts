import type { Diagnostic, Place } from '../diagnostics/diagnostic.js';
import type { Source } from '../load/source.js';
import { memberOf } from '../load/member.js';
import { report } from '../diagnostics/catalogue.js';
import { quoted } from '../diagnostics/near.js';
import { memberPointer, parentOf, partsOf as namesOn, pointerOf } from '../model/pointer.js';
import { layersOf } from '../analyze/node.js';
import { documentId, idAt, placeOf, type Id } from '../model/id.js';
import { membersOf, reached, type Spot } from './reached.js';
import type { Subject } from './subject.js';

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

/** What is wrong with a run wherever it shows: files behind a limit are not read, and only the first of them is reported. */
const ofRun: ReadonlySet<string> = new Set(['read/too-much']);

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
  const asWritten = (place: Place): Place => ({ ...place, ...source.origin?.(place) });
  const own = [...ids, ...chosen.map(({ id }) => id)].map((id) => placeOf(documentId(id), source.root));
  const found = reached(source, rootsOf(source, chosen));
  const converted: readonly Place[] = [...found.places, ...own];
  const places = [...converted, ...converted.filter(({ file }) => file !== source.root).map(asWritten)];
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
  const written = idle.map(asWritten);
  // Overlays and configurations are no files of the document.
  const others = new Set(
    [...source.documents.keys(), ...(source.urls?.keys() ?? [])].filter((file) => file !== source.root),
  );
  const files = new Set([...found.files, ...places.map(({ file }) => file)]);
  const parts = new Set([...idle, ...written].map(({ file, pointer }) => idAt(file, pointer)));
  return ({ code, place }) => {
    if (place === undefined || ofRun.has(code)) return false;
    if (others.has(place.file)) return place.pointer === '' ? !files.has(place.file) : !isNeeded(place);
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

/** More places than these are counted. */
const most = 3;

/** The operation, the component or the file that has a fault. */
function ownerOf({ place }: Diagnostic): string[] {
  if (place === undefined) return [];
  const { file, pointer } = place;
  return [pointer === '' ? file : idAt(file, pointerOf(namesOn(pointer).slice(0, 3)))];
}

/** The number of faults of each severity that are left aside, and where they are, as one diagnostic. */
function counted(faults: readonly Diagnostic[]): Diagnostic[] {
  if (faults.length === 0) return [];
  const words = (['error', 'warning', 'info'] as const).flatMap((severity) => {
    const count = faults.filter((one) => one.severity === severity).length;
    const noun = severity === 'info' ? 'note' : severity;
    return count === 0 ? [] : [`${String(count)} ${noun}${count === 1 ? '' : 's'}`];
  });
  const verb = faults.length === 1 ? 'concerns' : 'concern';
  const owners = [...new Set(faults.flatMap(ownerOf))];
  const more = owners.length > most ? ` and ${String(owners.length - most)} more` : '';
  const where = `${quoted(owners.slice(0, most))}${more}`;
  const message = `${words.join(' and ')} ${verb} parts of the document that are not generated: ${where}`;
  return [report('document/left-out', message)];
}
