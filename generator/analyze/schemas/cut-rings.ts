import { report } from '../../diagnostics/catalogue.js';
import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import type { Declaration, Id, Type } from '../../model/model.js';
import { ringsOf } from '../../model/rings.js';

/** The declaration that a type refers to directly, without an object, array or map in between. */
function directTarget(type: Type): Id | undefined {
  if (type.kind === 'nullable') return directTarget(type.inner);
  return type.kind === 'ref' ? type.to : undefined;
}

/** The declarations that are direct alternatives of a declaration. */
function directTargets(declaration: Declaration | undefined): Id[] {
  const types =
    declaration?.kind === 'union' ? declaration.members : declaration?.kind === 'alias' ? [declaration.type] : [];
  return types.flatMap((type) => directTarget(type) ?? []);
}

/** Whether `to` is reachable from `from` through alternatives alone. */
function leadsTo(from: Id, to: Id, declarations: ReadonlyMap<Id, Declaration>): boolean {
  const seen = new Set<Id>();
  const stack = [from];
  for (let id = stack.pop(); id !== undefined; id = stack.pop()) {
    if (id === to) return true;
    if (seen.has(id)) continue;
    seen.add(id);
    for (const target of directTargets(declarations.get(id))) stack.push(target);
  }
  return false;
}

/**
 * Removes alternatives that lead back to the union itself: "this or itself" means the same as "this",
 * and no language can express it. Each is reported.
 */
export function cutRings(declarations: Map<Id, Declaration>, placeOf: (id: Id) => Diagnostic['place']): Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  // Removing alternatives creates no cycles, so only declarations in a cycle are searched again.
  const rings = ringsOf(declarations.keys(), (id) => directTargets(declarations.get(id)));
  for (const [id, declaration] of declarations) {
    if (declaration.kind !== 'union' || !rings.has(id)) continue;
    const ring = declaration.members.filter((member) => {
      const target = directTarget(member);
      return target !== undefined && rings.get(target) === rings.get(id) && leadsTo(target, id, declarations);
    });
    if (ring.length === 0) continue;
    diagnostics.push(
      report(
        'schema/union-ring',
        'This union is one of its own alternatives; that alternative is omitted',
        placeOf(id),
      ),
    );
    const members = declaration.members.filter((member) => !ring.includes(member));
    const { discriminator: _discriminator, ...rest } = declaration;
    declarations.set(id, { ...rest, members: members.length > 0 ? members : [{ kind: 'unknown' }] });
  }
  return diagnostics;
}
