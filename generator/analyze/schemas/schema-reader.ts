import { conventionsOf, type Conventions } from '../../conventions/conventions.js';
import { budgets } from '../../diagnostics/budgets.js';
import { resolveReference } from '../../load/references.js';
import { searchable } from '../../load/searchable.js';
import type { Source } from '../../load/source.js';
import type { Id, NameHint, Type } from '../../model/model.js';
import { measure } from '../../model/size.js';
import { idOf, type Context } from '../context.js';
import { componentKey } from '../component-key.js';
import { extensionText } from '../extensions.js';
import { inlineHint, type NamePath } from '../hint.js';
import { isObject } from '../../load/member.js';
import { child, children, placeOf, text, type Node } from '../node.js';
import { tooDeep } from '../depth.js';
import { aliased } from './alias.js';
import { dynamicOf } from './dynamic.js';
import { normalise, referenceOf } from './all-of.js';
import { noteKeywords, type Unsaid } from './keywords.js';
import { nullable, nullType } from './schema-context.js';
import { isNull, ownSchema } from './schema.js';
import { convert } from './type.js';

const unknown: Type = { kind: 'unknown' };

const pointsAt = (type: Type, id: Id): boolean =>
  type.kind === 'nullable' ? pointsAt(type.inner, id) : type.kind === 'ref' && type.to === id;

/** Whether a schema itself allows null, before its type is known. */
function admitsNull(node: Node): boolean {
  const { nullable: isNullable, alternatives } = ownSchema(node);
  return isNullable || alternatives.some(({ nodes }) => nodes.some(isNull));
}

/**
 * Creates the shared state and the functions that read types. Keywords that types do not express are noted in `unsaid`.
 */
export function createContext(
  given: Source,
  unsaid: Unsaid = new Map(),
  conventions: Conventions = conventionsOf(),
  internal = false,
): Context {
  const source = searchable(given);
  /** Aliases whose type is being computed, and whether they were encountered again meanwhile. */
  const isNamed = conventions.aliases === 'named';
  const open = new Map<Id, boolean>();
  const aliases = new Map<Id, Type>();
  const context: Context = {
    source,
    conventions,
    internal,
    declarations: new Map(),
    components: new Map(),
    findings: new Map(),
    diagnostics: [],
    later: [],
    typeOf: (node, way) => typeAt(node, way, inlineHint(way, node)),
    convert: (reading) =>
      within(reading.schema.node, () => (reading.schema.nullable ? nullable(convert(reading)) : convert(reading))),
    tooDeep: (node, budget) => {
      if (!isTold) context.diagnostics.push(tooDeep(placeOf(node), budget));
      isTold = true;
    },
    combines: (node, count) => {
      combinations += count;
      const isWithin = combinations <= budgets.combinations.limit;
      if (!isWithin) context.tooDeep(node, budgets.combinations);
      return isWithin;
    },
    componentType: (node, key) => {
      const isReference =
        !isObject(node.value) || (dynamicOf(context, node) ?? referenceOf(context, node)) !== undefined;
      return isReference ? context.typeOf(node, { owner: idOf(context, node), role: 'value' }) : referenced(node, key);
    },
  };

  let depth = 0;
  let isTold = false;
  let combinations = 0;

  /** The type of a nested schema. Beyond the budget it is not read, so that the call stack lasts. */
  function within(node: Node, read: () => Type): Type {
    if (depth >= budgets.composition.limit) {
      context.tooDeep(node, budgets.composition);
      return unknown;
    }
    depth++;
    const type = read();
    depth--;
    return type;
  }

  let written = 0;
  const sizeOf = measure();

  /** A type that is written out at every reference to its component, unless that gets too long in total. */
  function writtenOut(node: Node, type: Type): Type {
    const { levels, types } = sizeOf(type);
    written += types;
    const passed =
      levels > budgets.composition.limit / 2
        ? budgets.composition
        : written > budgets.written.limit
          ? budgets.written
          : undefined;
    if (passed === undefined) return type;
    context.tooDeep(node, passed);
    return unknown;
  }

  function read(node: Node, way: NamePath, hint: NameHint): Type {
    const schema = normalise(context, node);
    for (const part of schema.parts) noteKeywords(unsaid, part);
    return context.convert({ context, schema, id: idOf(context, node), way, hint });
  }

  /**
   * The type of a reference. Types with a body become declarations; others are written out in place,
   * and a cycle of such aliases is cut by declaring the alias.
   */
  function referenced(target: Node, found = componentKey(context, target)): Type {
    const key = extensionText(target, 'typeName') ?? found;
    const id = idOf(context, target);
    const known = aliases.get(id);
    if (known !== undefined) return known;
    if (open.has(id)) {
      open.set(id, true);
      return admitsNull(target) ? nullable({ kind: 'ref', to: id }) : { kind: 'ref', to: id };
    }
    open.set(id, false);
    const hint: NameHint = { kind: 'component', key };
    const own = typeAt(target, { owner: id, role: 'value', ...(isNamed ? { whole: key } : {}) }, hint);
    // An alias of itself has no content.
    const type = pointsAt(own, id) && !context.declarations.has(id) ? unknown : own;
    const recursive = open.get(id) === true && type !== unknown && !context.declarations.has(id);
    open.delete(id);
    if (recursive) context.declarations.set(id, { kind: 'alias', id, hint, type, examples: [] });
    const result: Type = recursive ? { kind: 'ref', to: id } : isNamed ? aliased(context, type, target, hint) : type;
    aliases.set(id, result);
    return result;
  }

  function typeAt(node: Node, way: NamePath, hint: NameHint): Type {
    if (!isObject(node.value)) return unknown;
    const dynamic = dynamicOf(context, node);
    if (dynamic !== undefined) {
      if (children(child(dynamic, 'anyOf')).length > 0) noteKeywords(unsaid, node);
      return typeAt(dynamic, way, hint);
    }
    const reference = referenceOf(context, node);
    if (reference === undefined) return isNull(node) ? nullType(context) : read(node, way, hint);
    // One step at a time: an alias may add annotations to its reference.
    const ref = text(reference, '$ref');
    const target = ref === undefined ? undefined : resolveReference(source, reference.file, ref);
    if (target === undefined) return unknown;
    const type = writtenOut(
      target,
      within(target, () => referenced(target)),
    );
    return node.value['nullable'] === true ? nullable(type) : type;
  }

  return context;
}
