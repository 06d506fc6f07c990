import type { Model } from '../../model/model.js';
import type { Context } from '../context.js';
import { extension } from '../extensions.js';
import { child, children, type Node } from '../node.js';

/** The schemas that a document asks to keep even if no operation refers to them. */
export function keptOf(context: Context, root: Node): Pick<Model, 'kept'> {
  const components = child(root, 'components');
  const schemas = (components && child(components, 'schemas')) ?? child(root, 'definitions');
  const kept = children(schemas).filter(([, schema]) => extension(schema, 'keep')?.value === true);
  return kept.length === 0 ? {} : { kept: kept.map(([key, schema]) => context.componentType(schema, key)) };
}
