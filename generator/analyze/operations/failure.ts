import { derivedId } from '../../model/id.js';
import { carriedBy } from '../../model/media.js';
import type { Content, NameHint, Type } from '../../model/model.js';
import { withoutNull } from '../../model/walk.js';
import { idOf, resolved, type Context } from '../context.js';
import { inlineHint, type ContentPlace } from '../hint.js';
import type { Node } from '../node.js';
import { wordsOf } from '../words.js';

/** Types without information, whose errors would be no better than the default one. */
const silent: ReadonlySet<Type['kind']> = new Set<Type['kind']>(['unknown', 'literal']);

/**
 * Declares the error of a response whose body is not an object but an array, a map, a single value or a union:
 * an object is the error itself. It is named after the component, else after its place.
 */
export function failureOf(context: Context, content: Content, schema: Node, place: ContentPlace): Type | undefined {
  const { way, component = content.component } = place;
  if (way.role !== 'response' || !/^(?:[45]|default$)/iu.test(way.status ?? '')) return undefined;
  const inner = withoutNull(content.type);
  const isObject = inner.kind === 'ref' && context.declarations.get(inner.to)?.kind === 'object';
  if (isObject || silent.has(inner.kind) || carriedBy(content) !== 'json') return undefined;
  const target = resolved(context, schema) ?? schema;
  const id = derivedId(idOf(context, target), 'Failure');
  const hint: NameHint = component === undefined ? inlineHint(way, schema) : { kind: 'component', key: component };
  if (!context.declarations.has(id)) {
    context.declarations.set(id, { ...wordsOf(target), kind: 'alias', id, hint, type: content.type });
  }
  return { kind: 'ref', to: id };
}
