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

/** What the functions of the analysis share: the source, what was found so far, and the reader of types. */
export interface Context {
  readonly source: SearchableSource;
  readonly conventions: Conventions;
  /** Whether the API includes parts marked as internal. */
  readonly internal: boolean;
  readonly declarations: Map<Id, Declaration>;
  readonly diagnostics: Diagnostic[];
  /** Components that were read, by what they were read as. */
  readonly components: Map<string, ReadComponent>;
  /** Results of functions over the whole document, which are called many times. */
  readonly findings: Findings;
  /** Bodies of declarations still to read. Documents can nest deeper than the call stack. */
  readonly later: (() => void)[];
  /** The type of the schema at a node. Structures that need a name are declared. */
  readonly typeOf: (node: Node, way: NamePath) => Type;
  /** The type of the schema in a component that is not a schema itself, under the component's name. */
  readonly componentType: (node: Node, key: string) => Type;
  /** Notes that a chain of references is longer than is followed. Reported once. */
  readonly tooDeep: (node: Node, budget: Budget) => void;
  /** Counts objects that combine alternatives of several lists; `false` once the limit is reached. */
  readonly combines: (node: Node, count: number) => boolean;
  /** The type of a schema that is not in the document, such as a merged one. */
  readonly convert: (reading: Reading) => Type;
}

/** The result of reading a component. A reference with a description of its own has another result. */
interface ReadComponent {
  readonly value: Json;
  readonly result: unknown;
}

/**
 * What a rule needs to convert a schema to a type: `hint` names a declaration made here, `way` is its path of names.
 */
export interface Reading {
  readonly context: Context;
  readonly schema: Schema;
  readonly id: Id;
  readonly way: NamePath;
  readonly hint: NameHint;
}

/** The id of a place. */
export function idOf(context: Context, node: Node): Id {
  return idAt(node.file === context.source.root ? '' : node.file, node.pointer);
}

export function warn(context: Context, code: Code, message: string, node: Node, hint?: string): void {
  context.diagnostics.push(report(code, message, placeOf(node), hint));
}

/** The target of a node's `$ref`, which may be a reference again; `undefined` if it does not exist. */
function target({ source }: Context, node: Node): Node | undefined {
  const ref = text(node, '$ref');
  return ref === undefined ? undefined : resolveReference(source, node.file, ref);
}

/** Reads the target of a reference once for all references; `detail` is everything else that the result depends on. */
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

/** Whether the document is OpenAPI 3.0 or older, where siblings of a `$ref` are ignored. */
export function isBefore31({ source }: Context): boolean {
  const version = memberOf(source.documents.get(source.root), 'openapi');
  return typeof version === 'string' && version.startsWith('3.0');
}

/** The siblings of a `$ref` that replace members of its target (OpenAPI 3.1, Reference Object). */
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
 * Follows `$ref` to a node that is not a reference; `undefined` for a target that does not exist and for a cycle
 * of references (both were reported when the document was read).
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
  // Siblings of the outermost reference win.
  return at && passed.reduceRight((found, reference) => withOwnWords(context, reference, found), at);
}

/**
 * Like `resolved` for objects that may have members beside their `$ref`: a Path Item Object (OpenAPI 3.1, section
 * 4.8.9), and in documents of several files an Operation Object or a map of names. Their own members win.
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

/** The target of a reference with the reference's siblings merged over it. */
function laidOver(beneath: Node | undefined, reference: Node): Node | undefined {
  if (!isObject(reference.value)) return beneath;
  const { $ref: _, ...own } = reference.value;
  if (Object.keys(own).length === 0) return beneath;
  return { ...reference, value: own, ...(beneath === undefined ? {} : { beneath }) };
}

/** The member `key` of a node, in a position where references are allowed. */
export function part(context: Context, node: Node, key: string): Node | undefined {
  const found = child(node, key);
  return found && layered(context, found);
}
