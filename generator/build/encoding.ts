import type { Encoding } from '../model/model.js';
import { resolved, type Context } from './context.js';
import { child, children, compact, elements, flag, scalarText, text, type Node } from './node.js';
import { isStyle } from './parameter.js';

/** What a header of a part always has: one that may have several values is up to the caller. */
function fixedHeaders(context: Context, encoding: Node): Record<string, string> | undefined {
  const entries = children(child(encoding, 'headers')).flatMap(([name, unresolved]): [string, string][] => {
    const schema = child(resolved(context, unresolved) ?? unresolved, 'schema');
    const values = schema && elements(child(schema, 'enum'));
    const node = schema && (child(schema, 'const') ?? (values?.length === 1 ? values[0] : child(schema, 'default')));
    const isFixed = node !== undefined && /^(?:string|number|boolean)$/u.test(typeof node.value);
    return isFixed && name.toLowerCase() !== 'content-type' ? [[name, scalarText(node.value)]] : [];
  });
  return entries.length === 0 ? undefined : Object.fromEntries(entries);
}

/** How the properties of a form, or the parts of a multipart body, are written (OpenAPI Specification, Encoding Object). */
export function encodingOf(context: Context, node: Node): Record<string, Encoding> | undefined {
  const entries = children(child(node, 'encoding')).flatMap(([name, encoding]) => {
    const style = text(encoding, 'style');
    const found = compact<Encoding>({
      contentType: text(encoding, 'contentType'),
      style: isStyle(style) ? style : undefined,
      explode: flag(encoding, 'explode'),
      headers: fixedHeaders(context, encoding),
    });
    return Object.keys(found).length === 0 ? [] : [[name, found] as const];
  });
  return entries.length === 0 ? undefined : Object.fromEntries(entries);
}
