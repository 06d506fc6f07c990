import type { Value, Words } from '../model/model.js';
import { deprecation, description } from './extensions.js';
import { child, children, compact, elements, text, type Node } from './node.js';
import { isNull, valueOf } from './schemas/schema.js';

/**
 * Examples of a schema or parameter: `examples` (a list in schemas, a map of Example Objects elsewhere), else
 * `example`. Example Objects may be references, which `follow` resolves.
 */
export function examplesOf(node: Node, follow: (example: Node) => Node | undefined = (example) => example): Value[] {
  const examples = child(node, 'examples');
  if (examples !== undefined && Array.isArray(examples.value)) return elements(examples).map(valueOf);
  const named = children(examples).flatMap(([, unresolved]) => {
    const example = follow(unresolved);
    // OpenAPI 3.2, section 4.19: `dataValue` replaces `value`.
    const value = example && (child(example, 'value') ?? child(example, 'dataValue'));
    return value ? [valueOf(value)] : [];
  });
  if (named.length > 0) return named;
  const single = child(node, 'example');
  return single ? [valueOf(single)] : [];
}

/** The node's own title, description, examples and deprecation. */
export function wordsOf(node: Node): Words {
  return compact<Words>({
    title: text(node, 'title'),
    description: description(node),
    examples: examplesOf(node),
    deprecated: deprecation(node),
  });
}

/** The alternatives of a wrapper that are not `null`. */
function meaningful(node: Node): Node[] {
  return [...elements(child(node, 'anyOf')), ...elements(child(node, 'oneOf'))].filter((part) => !isNull(part));
}

/** The annotations of a property. Without examples of its own it takes those of the single schema it wraps. */
export function fieldWords(node: Node): Words {
  const own = wordsOf(node);
  const [only, ...others] = meaningful(node);
  if (only === undefined || others.length > 0 || text(only, '$ref') !== undefined) return own;
  const inner = wordsOf(only);
  return compact<Words>({
    title: own.title,
    description: own.description ?? inner.description,
    examples: own.examples.length > 0 ? own.examples : inner.examples,
    deprecated: own.deprecated ?? inner.deprecated,
  });
}
