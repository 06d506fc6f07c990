/**
 * Numbers the cycles of a graph: two nodes have the same number if each is reachable from the other (Tarjan's strongly
 * connected components, iterative). Nodes outside cycles are absent.
 */
export function ringsOf<T>(nodes: Iterable<T>, targetsOf: (node: T) => readonly T[]): Map<T, number> {
  const targets = (node: T): T[] => [...targetsOf(node)];
  const index = new Map<T, number>();
  const low = new Map<T, number>();
  const open: T[] = [];
  const isOpen = new Set<T>();
  const rings = new Map<T, number>();
  let ring = 0;
  for (const start of nodes) {
    if (index.has(start)) continue;
    const work: { readonly id: T; readonly next: T[] }[] = [];
    const enter = (id: T): void => {
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
      const members = open.splice(open.lastIndexOf(id));
      for (const member of members) isOpen.delete(member);
      if (members.length > 1 || targets(id).includes(id)) {
        for (const member of members) rings.set(member, ring);
        ring++;
      }
    }
  }
  return rings;
}
