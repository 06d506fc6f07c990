import type { Media } from '../../model/media.js';
import type { Encoding } from '../../model/model.js';
import { resolved, type Context } from '../context.js';
import { child, children, compact, elements, flag, scalarText, text, type Node } from '../node.js';
import { normalise } from '../schemas/all-of.js';
import { isStyle } from './parameter.js';
import { isEncoded } from '../schemas/schema.js';

/** The fixed value of a part's header. A header with several possible values is left to the caller. */
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

/** The media type of values or items that are sent as they are (JSON Schema Validation, section 8.4). */
function contentMediaType(context: Context, property: Node): string | undefined {
  const schema = resolved(context, property) ?? property;
  const items = child(schema, 'items');
  const value = (items && resolved(context, items)) ?? schema;
  return isEncoded(text(value, 'contentEncoding')) ? undefined : text(value, 'contentMediaType');
}

/** The media types in the schemas of multipart parts. */
function partTypes(context: Context, node: Node): [string, Encoding][] {
  const schema = child(node, 'schema');
  const properties = schema ? [...normalise(context, schema).properties] : [];
  return properties.flatMap(([name, property]): [string, Encoding][] => {
    const contentType = contentMediaType(context, property);
    return contentType === undefined ? [] : [[name, { contentType }]];
  });
}

/** The encodings of form properties or multipart parts (OpenAPI Specification, Encoding Object). */
export function encodingOf(context: Context, node: Node, media: Media): Record<string, Encoding> | undefined {
  const ofSchema = media === 'multipart' ? partTypes(context, node) : [];
  const entries = children(child(node, 'encoding')).flatMap(([name, encoding]): [string, Encoding][] => {
    const style = text(encoding, 'style');
    const found = compact<Encoding>({
      contentType: text(encoding, 'contentType'),
      style: isStyle(style) ? style : undefined,
      explode: flag(encoding, 'explode'),
      headers: fixedHeaders(context, encoding),
    });
    return Object.keys(found).length === 0 ? [] : [[name, found]];
  });
  const own = new Map(entries);
  for (const [name, found] of ofSchema) own.set(name, { ...found, ...own.get(name) });
  return own.size === 0 ? undefined : Object.fromEntries(own);
}
