import type { Type } from '../../model/model.js';
import { mediaOf } from '../../model/media.js';
import type { Xml } from '../../model/xml.js';
import { idOf, resolved, type Context } from '../context.js';
import { child, children, compact, elements, flag, text, type Node } from '../node.js';

/**
 * What a schema says of its XML, or the one that it refers to; nothing where neither says anything. Lists may hold
 * themselves, so that only items of a list itself are asked.
 */
export function xmlOf(context: Context, schema: Node, isItem = false): Xml | undefined {
  const target = resolved(context, schema) ?? schema;
  const xml = child(schema, 'xml') ?? child(target, 'xml');
  const items = isItem ? undefined : child(target, 'items');
  const node = xml && text(xml, 'nodeType');
  const found = compact<Xml>({
    name: xml && text(xml, 'name'),
    namespace: xml && text(xml, 'namespace'),
    prefix: xml && text(xml, 'prefix'),
    attribute: (xml && flag(xml, 'attribute')) === true || node === 'attribute' ? true : undefined,
    text: node === 'text' || node === 'cdata' ? true : undefined,
    wrapped: (xml && flag(xml, 'wrapped')) === true || (items && node === 'element') ? true : undefined,
    item: items && xmlOf(context, items, true),
  });
  return Object.keys(found).length === 0 ? undefined : found;
}

/** Where a schema leads to others. */
const single = ['items', 'additionalProperties'];
const lists = ['allOf', 'anyOf', 'oneOf'];

/** Whether a schema, or one inside it, says anything of XML. */
function speaksOfXml(context: Context, schema: Node, seen = new Set<string>()): boolean {
  const target = resolved(context, schema) ?? schema;
  if (child(schema, 'xml') !== undefined || child(target, 'xml') !== undefined) return true;
  const id = idOf(context, target);
  if (seen.has(id)) return false;
  seen.add(id);
  const properties = child(target, 'properties');
  const inside = [
    ...(properties === undefined ? [] : children(properties).map(([, node]) => node)),
    ...single.flatMap((key) => child(target, key) ?? []),
    ...lists.flatMap((key) => elements(child(target, key))),
  ];
  return inside.some((node) => speaksOfXml(context, node, seen));
}

/**
 * The root element of XML: where it has a name, the schema a structure, and something in it says how XML has that; else
 * XML is text, as nobody knows what stands for a list.
 */
export function xmlRoot(
  context: Context,
  mediaType: string,
  schema: Node | undefined,
  { type, component }: { readonly type: Type; readonly component: string | undefined },
): Xml | undefined {
  if (schema === undefined || mediaOf(mediaType) !== 'xml' || !speaksOfXml(context, schema)) return undefined;
  const xml = xmlOf(context, schema);
  const inner = type.kind === 'list' ? type.items : type;
  const declaration = inner.kind === 'ref' ? context.declarations.get(inner.to) : undefined;
  if (declaration?.kind !== 'object') return undefined;
  if (type.kind === 'list') return xml?.name === undefined ? undefined : { ...xml, wrapped: true };
  const name = xml?.name ?? component;
  return name === undefined ? undefined : { ...xml, name };
}
