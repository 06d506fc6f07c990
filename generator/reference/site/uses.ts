import type { Id, Model } from '../../model/model.js';
import { idsInDeclaration, idsInOperation, idsInType } from '../../model/walk.js';
import type { PageId } from '../field.js';

/** The subjects of pages that refer to each type without another one in between, in the order of the document. */
export function usesOf({ operations, webhooks, declarations }: Model): ReadonlyMap<Id, readonly PageId[]> {
  const uses = new Map<Id, Set<PageId>>();
  const note = (user: PageId, used: readonly Id[]): void => {
    for (const id of used) {
      if (id === user) continue;
      const users = uses.get(id) ?? new Set();
      uses.set(id, users.add(user));
    }
  };
  for (const operation of operations) note(operation.id, idsInOperation(operation));
  for (const { id, payload } of webhooks) note(id, idsInType(payload));
  for (const declaration of declarations) note(declaration.id, idsInDeclaration(declaration));
  return new Map([...uses].map(([id, users]) => [id, [...users]]));
}
