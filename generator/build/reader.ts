import { resolveReference } from '../load/references.js';
import type { Source } from '../load/source.js';
import type { Id, NameHint, Type } from '../model/model.js';
import { idOf, type Context } from './context.js';
import { componentKey, inlineHint, type Way } from './hint.js';
import { isObject } from '../load/member.js';
import { text, type Node } from './node.js';
import { isNull, normalise, soleReference } from './normalise.js';
import { nullable } from './reading.js';
import { convert } from './type.js';

const unknown: Type = { kind: 'unknown' };

const pointsAt = (type: Type, id: Id): boolean =>
  type.kind === 'nullable' ? pointsAt(type.inner, id) : type.kind === 'ref' && type.to === id;

/** Starts a build: the shared state and the functions that read types with it. */
export function createContext(source: Source): Context {
  /** Aliases whose type is being worked out, with whether they were met again meanwhile. */
  const open = new Map<Id, boolean>();
  const aliases = new Map<Id, Type>();
  const context: Context = {
    source,
    declarations: new Map(),
    diagnostics: [],
    later: [],
    typeOf: (node, way) => typeAt(node, way, inlineHint(way, node)),
  };

  function read(node: Node, way: Way, hint: NameHint): Type {
    const schema = normalise(context, node);
    const type = convert({ context, schema, id: idOf(context, node), way, hint });
    return schema.nullable ? nullable(type) : type;
  }

  /**
   * The type that a reference stands for. What has a body becomes a declaration; the rest is written out in place,
   * and a ring of such aliases is cut by declaring the alias.
   */
  function referenced(target: Node): Type {
    const id = idOf(context, target);
    const known = aliases.get(id);
    if (known !== undefined) return known;
    if (open.has(id)) {
      open.set(id, true);
      return { kind: 'ref', to: id };
    }
    open.set(id, false);
    const hint: NameHint = { kind: 'component', key: componentKey(target) };
    const found = typeAt(target, { owner: id, role: 'value' }, hint);
    // An alias of nothing but itself says nothing.
    const type = pointsAt(found, id) && !context.declarations.has(id) ? unknown : found;
    const recursive = open.get(id) === true && type !== unknown && !context.declarations.has(id);
    open.delete(id);
    if (recursive) context.declarations.set(id, { kind: 'alias', id, hint, type, examples: [] });
    const result: Type = recursive ? { kind: 'ref', to: id } : type;
    aliases.set(id, result);
    return result;
  }

  function typeAt(node: Node, way: Way, hint: NameHint): Type {
    if (!isObject(node.value)) return unknown;
    const reference = Object.hasOwn(node.value, '$ref') ? node : soleReference(node);
    if (reference === undefined) return isNull(node) ? unknown : read(node, way, hint);
    // One step at a time: an alias may say more than the reference it is.
    const ref = text(reference, '$ref');
    const target = ref === undefined ? undefined : resolveReference(source, reference.file, ref);
    if (target === undefined) return unknown;
    const type = referenced(target);
    return node.value['nullable'] === true ? nullable(type) : type;
  }

  return context;
}
