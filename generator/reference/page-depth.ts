import type { NamedApi } from '../naming/api.js';
import type { Id, Type } from '../model/model.js';
import { namedOf } from '../surface/spell.js';

/** The most properties on one page, unless a medium shows fewer. */
const usual = 500;

/** The most levels of nested objects on a page. */
const deepest = 5;

/** How much room a property of a type takes on a page. */
type Weight = (type: Type) => number;

/** Weighs the properties that a type adds to a page of a given depth. Results are kept. */
function counter(api: NamedApi, most: number, weightOf: Weight): (type: Type, depth: number) => number {
  const known = new Map<string, number>();
  const sum = (types: readonly Type[], depth: number): number =>
    types.reduce((total, type) => Math.min(total + weightOf(type) + count(type, depth), most + 1), 0);

  function declared(id: Id, depth: number): number {
    const key = `${String(depth)} ${id}`;
    const counted = known.get(key);
    if (counted !== undefined) return counted;
    known.set(key, 0); // A ring of types ends where it comes back.
    const declaration = namedOf(api, id)?.declaration;
    const found =
      declaration === undefined || declaration.kind === 'enum'
        ? 0
        : declaration.kind === 'alias'
          ? count(declaration.type, depth)
          : declaration.kind === 'union'
            ? sum(declaration.members, depth)
            : sum(
                [
                  ...declaration.fields.map(({ type }) => type),
                  ...(declaration.additional ? [declaration.additional] : []),
                ],
                depth - 1,
              );
    known.set(key, found);
    return found;
  }

  function count(type: Type, depth: number): number {
    switch (type.kind) {
      case 'nullable':
        return count(type.inner, depth);
      case 'list':
        return count(type.items, depth);
      case 'map':
        return sum([type.values], depth);
      case 'tuple':
        return sum(type.items, depth);
      case 'ref':
        return depth === 0 ? 0 : declared(type.to, depth);
      case 'scalar':
      case 'literal':
      case 'unknown':
        return 0;
    }
  }
  return count;
}

/**
 * How many levels of nested objects a page can write out and stay readable, even if every type of the document
 * contains every other. 0: no object is written out.
 */
export function pageDepths(
  api: NamedApi,
  most = usual,
  weightOf: Weight = () => 1,
): (types: readonly Type[]) => number {
  const count = counter(api, most, weightOf);
  const fields = (types: readonly Type[], depth: number): number =>
    types.reduce((total, type) => total + count(type, depth), 0);
  return (types) => {
    for (let depth = deepest; depth > 0; depth--) if (fields(types, depth) <= most) return depth;
    return 0;
  };
}
