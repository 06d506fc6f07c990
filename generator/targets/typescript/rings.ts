import type { Declaration, Id } from '../../model/model.js';
import { idsInDeclaration } from '../../model/walk.js';

/**
 * Numbers the rings of declarations: two declarations have one number if each leads to the other (Tarjan's strongly
 * connected components, iterative). A declaration on no ring is absent.
 */
export function ringsOf(given: Iterable<Declaration>): Map<Id, number> {
  const declarations = new Map([...given].map((declaration) => [declaration.id, declaration]));
  const targets = (id: Id): Id[] => {
    const declaration = declarations.get(id);
    return declaration ? idsInDeclaration(declaration).filter((to) => declarations.has(to)) : [];
  };
  const index = new Map<Id, number>();
  const low = new Map<Id, number>();
  const open: Id[] = [];
  const isOpen = new Set<Id>();
  const rings = new Map<Id, number>();
  let ring = 0;
  for (const start of declarations.keys()) {
    if (index.has(start)) continue;
    const work: { readonly id: Id; readonly next: Id[] }[] = [];
    const enter = (id: Id): void => {
      index.set(id, index.size);
      low.set(id, index.size - 1);
      open.push(id);
      isOpen.add(id);
      work.push({ id, next: targets(id) });
    };
    enter(start);
    for (let frame = work.at(-1); frame !== undefined; frame = work.at(-1)) {
      const { id } = frame;
      const next = frame.next.pop();
      if (next !== undefined) {
        if (!index.has(next)) enter(next);
        else if (isOpen.has(next)) low.set(id, Math.min(low.get(id) ?? 0, index.get(next) ?? 0));
        continue;
      }
      work.pop();
      const parent = work.at(-1)?.id;
      if (parent !== undefined) low.set(parent, Math.min(low.get(parent) ?? 0, low.get(id) ?? 0));
      if (low.get(id) !== index.get(id)) continue;
      const members = open.splice(open.indexOf(id));
      for (const member of members) isOpen.delete(member);
      if (members.length > 1 || targets(id).includes(id)) {
        for (const member of members) rings.set(member, ring);
        ring++;
      }
    }
  }
  return rings;
}
