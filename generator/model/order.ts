import { idsInDeclaration } from './walk.js';
import type { Declaration, Id } from './model.js';

/**
 * The declarations reachable from `roots`, in depth-first order. Iterative: documents can nest deeper than the stack.
 */
export function encountered(roots: readonly Id[], declarations: ReadonlyMap<Id, Declaration>): Declaration[] {
  const seen = new Set<Id>();
  const order: Declaration[] = [];
  const stack = [...roots].reverse();
  for (let id = stack.pop(); id !== undefined; id = stack.pop()) {
    const declaration = declarations.get(id);
    if (declaration === undefined || seen.has(id)) continue;
    seen.add(id);
    order.push(declaration);
    for (const inside of idsInDeclaration(declaration).toReversed()) stack.push(inside);
  }
  return order;
}
