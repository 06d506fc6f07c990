import { report } from '../diagnostics/catalogue.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { fieldPin, placeOf, type Id } from '../model/id.js';
import type { Grant, Wish } from '../names/allocate.js';

/** What has a name. Functions follow their method, so the pin is that of the method. */
type Named = 'type' | 'method' | 'function' | 'field';

/** Reports a name that is not the wanted one, with the pin that keeps it. */
function movedName(what: Named, id: Id, wanted: string, name: string): Diagnostic {
  const key = what === 'field' ? fieldPin(id) : id;
  const pin = (pinned: string) => `"names": { ${JSON.stringify(key)}: ${JSON.stringify(pinned)} }`;
  return report(
    'name/moved',
    `${JSON.stringify(wanted)} is taken or reserved; the ${what} is named ${name}`,
    { ...placeOf(id), key: true },
    what === 'function'
      ? `To name the method and its function otherwise, put ${pin('anotherName')} into the configuration.`
      : `To keep this name whatever is added later, put ${pin(name)} into the configuration.`,
  );
}

/**
 * Reports names of one kind that were escaped or numbered, rather than one of their candidates. `idOf` returns `undefined`
 * for names that nobody wrote: those are not reported.
 */
export function movedNames(
  what: Named,
  wishes: readonly Wish[],
  grants: ReadonlyMap<string, Grant>,
  idOf: (wish: Wish) => Id | undefined,
): Diagnostic[] {
  return wishes.flatMap((wish) => {
    const grant = grants.get(wish.id);
    const id = idOf(wish);
    if (grant?.wanted === undefined || id === undefined || wish.candidates.includes(grant.name)) return [];
    return [movedName(what, id, grant.wanted, grant.name)];
  });
}
