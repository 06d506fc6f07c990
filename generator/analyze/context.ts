import type { Conventions } from '../conventions/conventions.js';
import { budgets, type Budget } from '../diagnostics/budgets.js';
import { report, type Code } from '../diagnostics/catalogue.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { resolveReference } from '../load/references.js';
import type { SearchableSource } from '../load/searchable.js';
import type { Json } from '../load/source.js';
import type { Findings } from '../model/findings.js';
import { idAt } from '../model/id.js';
import type { Declaration, Id, NameHint, Type } from '../model/model.js';
import type { NamePath } from './hint.js';
import { isObject, memberOf } from '../load/member.js';
import { child, placeOf, text, type Node } from './node.js';
import type { Schema } from './schemas/schema.js';

/** What the functions of the build share: the source they read, what they have found so far, and the way back to the reader of types. */
export interface Context {
  readonly source: SearchableSource;
  readonly conventions: Conventions;
  /** Whether what the document marks as internal is part of the API. */
  readonly internal: boolean;
  readonly declarations: Map<Id, Declaration>;
  readonly diagnostics: Diagnostic[];
  /** What was read of components that many places refer to, by what it was read as. */
  readonly components: Map<string, ReadComponent>;
  /** What is found in the whole document by a function that is asked many times. */
  readonly findings: Findings;
  /** Bodies of declarations still to be read: documents nest deeper than the call stack. */
  readonly later: (() => void)[];
  /** The type of the schema at a node; structures that need a name are declared on the way. */
  readonly typeOf: (node: Node, way: NamePath) => Type;
  /** The type of the schema of a component that is no schema itself, under the component's name. */
  readonly componentType: (node: Node, key: string) => Type;
  /** Notes that something leads through more others than are followed; reported once. */
  readonly tooDeep: (node: Node, budget: Budget) => void;
  /** Counts objects that combine alternatives of several lists; false where no more of them are made. */
  readonly combines: (node: Node, count: number) => boolean;
  /** The type of a schema that is made on the way, such as one laid over another. */
  readonly convert: (reading: Reading) => Type;
}

/** What a component was read as; words beside a reference to it make another value. */
interface ReadComponent {
  readonly value: Json;
  readonly result: unknown;
}

/** What a rule needs to turn a schema into a type: `hint` names a declaration made here, `way` leads on to what is inside. */
export interface Reading {
  readonly context: Context;
  readonly schema: Schema;
  readonly id: Id;
  readonly way: NamePath;
  readonly hint: NameHint;
}

/** The identity of a place. */
export function idOf(context: Context, node: Node): Id {
  return idAt(node.file === context.source.root ? '' : node.file, node.pointer);
}

export function warn(context: Context, code: Code, message: string, node: Node, hint?: string): void {
  context.diagnostics.push(report(code, message, placeOf(node), hint));
}

/** The node that a `$ref` of this node names, which may be a reference again; `undefined` where it leads nowhere. */
function target({ source }: Context, node: Node): Node | undefined {
  const ref = text(node, '$ref');
  return ref === undefined ? undefined : resolveReference(source, node.file, ref);
}

/** Reads what a node refers to once for all that refer to it; `detail` is all that decides what it is read as. */
export function readOnce<Result>(
  { components, source }: Context,
  reference: Node,
  target: Node,
  detail: readonly unknown[],
  read: () => Result,
): Result {
  if (text(reference, '$ref') === undefined) return read();
  const key = [target.file === source.root ? '' : target.file, target.pointer, ...detail].join(' ');
  const known = components.get(key);
  if (known?.value === target.value) return known.result as Result;
  const result = read();
  components.set(key, { value: target.value, result });
  return result;
}

/** Whether the document is of OpenAPI 3.0 or older, where what stands beside a `$ref` says nothing. */
export function isBefore31({ source }: Context): boolean {
  const version = memberOf(source.documents.get(source.root), 'openapi');
  return typeof version === 'string' && version.startsWith('3.0');
}

/** The members beside a `$ref` that replace those of what it names (OpenAPI 3.1, Reference Object). */
const replaced = ['summary', 'description'];

function withOwnWords(context: Context, reference: Node, found: Node): Node {
  const own = replaced.flatMap((key) => {
    const words = text(reference, key);
    return words === undefined ? [] : [[key, words] as const];
  });
  if (own.length === 0 || !isObject(found.value) || isBefore31(context)) return found;
  return { ...found, value: { ...found.value, ...Object.fromEntries(own) } };
}

/**
 * Follows `$ref` until a node that is none; `undefined` for a target that does not exist and for a ring
 * of references (both reported when the document was read).
 */
export function resolved(context: Context, node: Node): Node | undefined {
  const seen = new Set<string>();
  const passed: Node[] = [];
  let at: Node | undefined = node;
  while (at !== undefined && text(at, '$ref') !== undefined) {
    const id = idOf(context, at);
    if (seen.has(id)) return undefined;
    seen.add(id);
    passed.push(at);
    at = target(context, at);
  }
  // The reference that is met first has the last word.
  return at && passed.reduceRight((found, reference) => withOwnWords(context, reference, found), at);
}

/**
 * Like `resolved` for what may have members of its own beside its `$ref`: a Path Item Object (OpenAPI 3.1, section
 * 4.8.9), and in documents of several files an Operation Object or a map of names. What it names lies beneath its own.
 */
export function layered(context: Context, node: Node): Node | undefined {
  const passed = new Map<string, Node>();
  let at: Node | undefined = node;
  while (at !== undefined && text(at, '$ref') !== undefined) {
    const id = idOf(context, at);
    if (passed.has(id)) break;
    passed.set(id, at);
    if (passed.size > budgets.references.limit) {
      context.tooDeep(node, budgets.references);
      return undefined;
    }
    at = target(context, at);
  }
  const end = at !== undefined && passed.has(idOf(context, at)) ? undefined : at;
  return [...passed.values()].reduceRight<Node | undefined>(laidOver, end);
}

/** The members beside a reference laid over what it names. */
function laidOver(beneath: Node | undefined, reference: Node): Node | undefined {
  if (!isObject(reference.value)) return beneath;
  const { $ref: _, ...own } = reference.value;
  if (Object.keys(own).length === 0) return beneath;
  return { ...reference, value: own, ...(beneath === undefined ? {} : { beneath }) };
}

/** The member `key` of a node where the document may put a reference in the place of any object. */
export function part(context: Context, node: Node, key: string): Node | undefined {
  const found = child(node, key);
  return found && layered(context, found);
}
