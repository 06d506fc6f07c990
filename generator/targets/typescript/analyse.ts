import type { NamedApi } from '../../languages/api.js';
import { failures, successes } from '../../languages/errors.js';
import type { Declaration, Id } from '../../model/model.js';
import { idsInDeclaration, idsInRequest, idsInType, reachable } from '../../model/walk.js';
import type { Directions } from './sdk.js';

const declarationsOf = (api: NamedApi): Map<Id, Declaration> =>
  new Map([...api.types.values()].map(({ id, declaration }) => [id, declaration]));

/** Which models a client sends and which it receives. */
export function directionsOf(api: NamedApi): Directions {
  const declarations = declarationsOf(api);
  const requests = api.operations.flatMap(({ operation, request, globals }) => [
    ...idsInRequest(operation),
    ...[request, globals].filter((id) => id !== undefined),
  ]);
  const answers = api.operations.flatMap(({ operation, response }) => [
    ...[...successes(operation), ...failures(operation)].flatMap(({ contents }) =>
      contents.flatMap(({ type }) => idsInType(type)),
    ),
    ...(response ? [response] : []),
  ]);
  const bodies = [...api.errors.values()].flatMap(({ declaration }) => idsInDeclaration(declaration));
  return { sent: reachable(requests, declarations), received: reachable([...answers, ...bodies], declarations) };
}

/** Fields that select members of unions, by the member: they must be given. */
export function selectorsOf(api: NamedApi): Map<Id, Set<string>> {
  const out = new Map<Id, Set<string>>();
  for (const { declaration } of api.types.values()) {
    if (declaration.kind !== 'union' || declaration.discriminator === undefined) continue;
    for (const member of declaration.members) {
      if (member.kind !== 'ref') continue;
      out.set(member.to, (out.get(member.to) ?? new Set()).add(declaration.discriminator.property));
    }
  }
  return out;
}

/**
 * Numbers the rings of declarations: two declarations have one number if each leads to the other (Tarjan's strongly
 * connected components, iterative). A declaration on no ring is absent.
 */
export function ringsOf(api: NamedApi): Map<Id, number> {
  const declarations = declarationsOf(api);
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
