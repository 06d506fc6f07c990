import { memberOf } from '../load/member.js';
import { lastPart, memberPointer } from '../model/pointer.js';
import type { Json, JsonObject } from '../load/source.js';
import type { Place } from '../diagnostics/diagnostic.js';

/** A value of a document together with its place. */
export interface Node {
  readonly file: string;
  readonly pointer: string;
  readonly value: Json;
  /** The target of the `$ref` of a path item or an operation. Its members apply if the node lacks them. */
  readonly beneath?: Node;
}

/** The own member `key` of an object or array node; `undefined` if there is none. */
export function child(node: Node, key: string | number): Node | undefined {
  const value = memberOf(node.value, String(key));
  if (value !== undefined) return { file: node.file, pointer: memberPointer(node.pointer, key), value };
  return node.beneath && child(node.beneath, key);
}

/** The value of the member `key` of an object, without its place. */
function valueOf(node: Node, key: string): Json | undefined {
  const value = memberOf(node.value, key);
  return value === undefined && node.beneath !== undefined ? valueOf(node.beneath, key) : value;
}

/** A node and its targets from the top down, each without the others. */
export function layersOf(node: Node): Node[] {
  const { beneath, ...top } = node;
  return beneath === undefined ? [node] : [top, ...layersOf(beneath)];
}

/** The node at the path `keys`. */
export function descend(node: Node, ...keys: readonly (string | number)[]): Node | undefined {
  return keys.reduce<Node | undefined>((at, key) => at && child(at, key), node);
}

/** The node's own members. */
function ownChildren({ file, pointer, value }: Node): (readonly [key: string, node: Node])[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries<Json>(value as JsonObject).map(([key, member]) => [
    key,
    { file, pointer: memberPointer(pointer, key), value: member },
  ]);
}

/** All members of an object or array node with their keys, in document order. */
export function children(node: Node | undefined): (readonly [key: string, node: Node])[] {
  if (node === undefined || typeof node.value !== 'object' || node.value === null) return [];
  if (node.beneath === undefined) return ownChildren(node);
  // Members of the target come first, as if they were in the place of the reference.
  const keys = new Set([...children(node.beneath).map(([key]) => key), ...Object.keys(node.value)]);
  const found: (readonly [string, Node])[] = [];
  for (const key of keys) {
    const member = child(node, key);
    if (member !== undefined) found.push([key, member]);
  }
  return found;
}

/** The elements of an array node; none for other nodes. */
export function elements(node: Node | undefined): Node[] {
  return node !== undefined && Array.isArray(node.value) ? children(node).map(([, element]) => element) : [];
}

/** The string member `key`; `undefined` if it is missing or not a string. */
export function text(node: Node, key: string): string | undefined {
  const member = valueOf(node, key);
  return typeof member === 'string' ? member : undefined;
}

/** The boolean member `key`; `undefined` if it is missing or not a boolean. */
export function flag(node: Node, key: string): boolean | undefined {
  const member = valueOf(node, key);
  return typeof member === 'boolean' ? member : undefined;
}

/** The finite number member `key`; `undefined` if it is missing or not a number. */
export function number(node: Node, key: string): number | undefined {
  const member = valueOf(node, key);
  return typeof member === 'number' && Number.isFinite(member) ? member : undefined;
}

/** A scalar as text; `undefined` for objects and arrays. */
export function scalarText(value: Json | undefined): string {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}

/** The last segment of a node's pointer: the name of a component; `undefined` for a whole file. */
export function lastStep(node: Node): string {
  return lastPart(node.pointer);
}

/** The place of a node for diagnostics. */
export function placeOf(node: Node): Place {
  return { file: node.file, pointer: node.pointer };
}

/** An object without its undefined members, so that models print and compare as plain JSON. */
export function compact<T extends object>(value: { readonly [K in keyof T]: T[K] | undefined }): T {
  const out: Record<string, unknown> = {};
  for (const key of Object.keys(value) as (keyof T & string)[]) if (value[key] !== undefined) out[key] = value[key];
  return out as T;
}
