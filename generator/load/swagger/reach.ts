import { resolveReference } from '../resolve.js';
import type { SearchableSource } from '../searchable.js';
import { below, itemsOf, membersOf, rootOf, textOf, type At } from './at.js';
import { kindOfItems, kindOfMember, type Kind } from './grammar.js';

/** An object or list of a document, and what the place says that it is. */
export interface Part extends At {
  readonly kind: Kind;
}

/**
 * Everything that the root of a document of Swagger 2.0 is made of, in whichever file it stands: what a reference leads
 * to is what the place of the reference asks for. Values must be objects of their own in every place.
 */
export function reach(source: SearchableSource): ReadonlyMap<object, Part> {
  const found = new Map<object, Part>();
  const follow = (start: At, startKind: Kind): void => {
    const stack: Part[] = [{ ...start, kind: startKind }];
    const push = (at: At | undefined, kind: Kind | undefined): void => {
      if (at !== undefined && kind !== undefined) stack.push({ ...at, kind });
    };
    for (let part = stack.pop(); part !== undefined; part = stack.pop()) {
      const { kind, value, file } = part;
      if (typeof value !== 'object' || value === null || found.has(value)) continue;
      found.set(value, part);
      // Backwards, so that they leave the stack in document order.
      for (const item of itemsOf(part).reverse()) push(item, kindOfItems(kind));
      for (const [name, member] of membersOf(part).reverse()) push(member, kindOfMember(kind, name));
      const ref = textOf(part, '$ref');
      if (ref !== undefined) push(resolveReference(source, file, ref), kind);
      if (kind === 'mapping')
        for (const [name] of membersOf(part)) {
          const to = textOf(part, name);
          push(to === undefined ? undefined : resolveReference(source, file, to), 'schema');
        }
    }
  };
  follow(rootOf(source), 'document');
  // A child names its parent, so no reference to it is needed.
  for (const file of source.documents.keys()) {
    const definitions = below(rootOf(source, file), 'definitions');
    if (definitions !== undefined) follow(definitions, 'schemas');
  }
  return found;
}
