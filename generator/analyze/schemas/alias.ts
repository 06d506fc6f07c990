import type { Id, NameHint, Type } from '../../model/model.js';
import { leavesOf } from '../../model/walk.js';
import { idOf, type Context } from '../context.js';
import { description } from '../extensions.js';
import type { Node } from '../node.js';
import { wordsOf } from '../words.js';

/** Binary data has another type when received, so an alias of an array of it would be two types. */
const holdsBytes = (type: Type): boolean =>
  leavesOf(type).some((leaf) => leaf.kind === 'scalar' && leaf.scalar === 'binary');

/** Whether a nullable type already has the name of a component. */
const isCalled = ({ declarations }: Context, type: Type, key: string): boolean => {
  const hint = type.kind === 'ref' ? declarations.get(type.to)?.hint : undefined;
  return hint?.kind === 'component' && hint.key === key;
};

/** Moves the description of a nullable component to the type inside, which often has none. */
function describe({ declarations }: Context, type: Type, target: Node): void {
  const declaration = type.kind === 'ref' ? declarations.get(type.to) : undefined;
  const words = description(target);
  if (declaration === undefined || declaration.description !== undefined || words === undefined) return;
  declarations.set(declaration.id, { ...declaration, description: words });
}

/** Declares an alias for a component that is an array, a map or nullable. Other types are returned unchanged. */
export function aliased(context: Context, type: Type, target: Node, hint: NameHint): Type {
  const id: Id = idOf(context, target);
  const key = hint.kind === 'component' ? hint.key : '';
  switch (type.kind) {
    case 'ref':
    case 'scalar':
    case 'literal':
    case 'unknown':
      return type;
    case 'nullable':
      if (!isCalled(context, type.inner, key)) break;
      describe(context, type.inner, target);
      return type;
    case 'list':
    case 'map':
    case 'tuple':
      break;
  }
  if (type.alias !== undefined || context.declarations.has(id) || holdsBytes(type)) return type;
  context.declarations.set(id, { kind: 'alias', id, hint, type, inPlace: true, ...wordsOf(target) });
  return { ...type, alias: id };
}
