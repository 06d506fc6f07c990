import { isAlias, isMap, isScalar, isSeq, parseDocument } from 'yaml';
import type { Document, Node } from 'yaml';
import type { Place, Texts } from './diagnostic.js';
import { partsOf } from '../model/pointer.js';
import { afterSpace, membersAt } from './json-text.js';
import { linesOf, positionAt } from './text.js';
import type { Lines, Position } from './text.js';

/** Larger texts get no positions: looking them up would take longer than all the rest. */
const largest = { json: 100_000_000, yaml: 20_000_000 };

/** A node of a parsed text: where it stands, and its members on demand. `key` is missing for items and the root. */
interface Spot {
  readonly key: number | undefined;
  readonly value: number;
  /** A mapping or list; it is shown by its key, because its own first line already belongs to a member. */
  readonly container: boolean;
  readonly members: () => ReadonlyMap<string, Spot>;
}

interface Looked {
  readonly lines: Lines;
  readonly root: () => Spot | undefined;
}

/** Texts with what was looked up in them so far, by file. */
export interface Positions {
  readonly texts: Texts;
  readonly looked: Map<string, Looked>;
}

/** Texts to look positions up in. Whoever looks up many keeps it: the first in a text costs the most. */
export const positionsIn = (texts: Texts): Positions => ({ texts, looked: new Map() });

/** The position of a place: its own, or that of its pointer or of the nearest part above it that the text has. */
export function positionOf(positions: Positions, place: Place): Position | undefined {
  if (place.position !== undefined) return place.position;
  const offset = offsetOf(positions, place);
  const lines = linesIn(positions, place.file);
  return offset === undefined || lines === undefined ? undefined : positionAt(lines, offset);
}

/** Where the pointer of a place, or the nearest part above it, begins in its text (UTF-16 units). */
export function offsetOf(positions: Positions, place: Place): number | undefined {
  let spot = lookedUp(positions, place.file)?.root();
  if (spot === undefined || place.pointer === '') return spot && 0;
  let complete = true;
  for (const part of partsOf(place.pointer)) {
    const next = spot.members().get(part);
    if (next === undefined) {
      complete = false;
      break;
    }
    spot = next;
  }
  const byKey = place.key === true || spot.container || !complete;
  return (byKey ? spot.key : undefined) ?? spot.value;
}

/** The lines of a text that diagnostics point into. */
export function linesIn(positions: Positions, file: string): Lines | undefined {
  return lookedUp(positions, file)?.lines;
}

// Parsing with positions costs up to fifty times a plain parse: it is done once per text, and only for texts that are asked about.
function lookedUp({ texts, looked }: Positions, file: string): Looked | undefined {
  const text = texts.get(file);
  if (text === undefined) return undefined;
  const found = looked.get(file) ?? { lines: linesOf(text), root: once(() => rootOf(text)) };
  looked.set(file, found);
  return found;
}

function rootOf(text: string): Spot | undefined {
  try {
    const start = afterSpace(text, 0);
    if (/[{[]/.test(text[start] ?? '') && text.length <= largest.json && isJson(text))
      return jsonSpot(text, undefined, start);
    if (text.length > largest.yaml) return undefined;
    // Schema and unique keys are of no matter here, and the check of the latter is quadratic.
    const document = parseDocument(text, { schema: 'failsafe', uniqueKeys: false, logLevel: 'silent' });
    return yamlSpot(document, undefined, document.contents, 0);
  } catch {
    return undefined;
  }
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function jsonSpot(text: string, key: number | undefined, value: number): Spot {
  const members = once(
    () =>
      new Map([...membersAt(text, value)].map(([name, member]) => [name, jsonSpot(text, member.key, member.value)])),
  );
  return { key, value, container: text[value] === '{' || text[value] === '[', members };
}

function yamlSpot(document: Document, key: Node | undefined, node: Node | null, fallback: number): Spot {
  const keyAt = key?.range?.[0];
  const members = once(() => {
    const inner = isAlias(node) ? node.resolve(document) : node;
    if (isSeq(inner)) {
      return new Map(
        inner.items.map((item, index) => [String(index), yamlSpot(document, undefined, item as Node | null, fallback)]),
      );
    }
    const pairs = isMap(inner) ? inner.items.filter((pair) => isScalar(pair.key)) : [];
    return new Map(
      pairs.map((pair) => {
        const name = pair.key as Node & { readonly value: unknown };
        return [String(name.value), yamlSpot(document, name, pair.value as Node | null, name.range?.[0] ?? fallback)];
      }),
    );
  });
  // A key without a value has an empty node behind it, where there is nothing to point at.
  const empty = node === null || (isScalar(node) && node.range?.[0] === node.range?.[1]);
  return {
    key: keyAt,
    value: node?.range?.[0] ?? keyAt ?? fallback,
    container: empty || isMap(node) || isSeq(node),
    members,
  };
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
