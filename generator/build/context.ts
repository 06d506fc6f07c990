import { report, type Code } from '../diagnostics/catalogue.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { resolveReference } from '../load/references.js';
import type { Source } from '../load/source.js';
import type { Declaration, Id, Type } from '../model/model.js';
import type { Way } from './hint.js';
import { placeOf, text, type Node } from './node.js';

/** What the functions of the build share: the source they read, what they have found so far, and the way back to the reader of types. */
export interface Context {
  readonly source: Source;
  readonly declarations: Map<Id, Declaration>;
  readonly diagnostics: Diagnostic[];
  /** Bodies of declarations still to be read: documents nest deeper than the call stack. */
  readonly later: (() => void)[];
  /** The type of the schema at a node; structures that need a name are declared on the way. */
  readonly typeOf: (node: Node, way: Way) => Type;
}

/** The identity of a place. */
export function idOf(context: Context, node: Node): Id {
  return `${node.file === context.source.root ? '' : node.file}#${node.pointer}`;
}

export function warn(context: Context, code: Code, message: string, node: Node, hint?: string): void {
  context.diagnostics.push(report(code, message, placeOf(node), hint));
}

/**
 * Follows `$ref` until a node that is none; `undefined` for a target that does not exist and for a ring
 * of references (both reported when the document was read).
 */
export function resolved(context: Context, node: Node): Node | undefined {
  const seen = new Set<string>();
  let at = node;
  for (;;) {
    const ref = text(at, '$ref');
    if (ref === undefined) return at;
    const id = idOf(context, at);
    if (seen.has(id)) return undefined;
    seen.add(id);
    const target = resolveReference(context.source, at.file, ref);
    if (target === undefined) return undefined;
    at = target;
  }
}
