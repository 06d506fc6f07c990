// What XML says, by the `xml` hints of the schema (OpenAPI Specification, XML Object).
import { SaxesParser } from 'saxes';
import { resolved } from '../pages/document.mjs';
import { isList, isObject, itemsOf, memberOf, propertiesOf, scalar } from './wire.mjs';

const local = (name) => name.replace(/^.*:/u, '');

/** The root element of a text: local names, attributes, elements and text. */
function read(text) {
  const parser = new SaxesParser();
  const root = { elements: [] };
  const open = [root];
  parser.on('opentag', ({ name, attributes }) => {
    const own = Object.entries(attributes).map(([key, value]) => [local(key), value]);
    const element = { name: local(name), attributes: Object.fromEntries(own), elements: [], text: '' };
    open.at(-1).elements.push(element);
    open.push(element);
  });
  parser.on('closetag', () => void open.pop());
  parser.on('text', (part) => {
    if (open.length > 1) open.at(-1).text += part;
  });
  parser.write(text).close();
  return root.elements[0];
}

/** The hints of a schema, or of the one that it refers to. */
const hintsOf = (document, schema) => schema.xml ?? resolved(document, schema)?.xml ?? {};

const named = (element, name) => element.elements.filter((one) => one.name === name);

/** A list: in an element of its own, or each item beside the other members. */
function listOf(document, schema, element, name) {
  const hints = hintsOf(document, schema);
  const items = itemsOf(document, schema);
  const item = hintsOf(document, items).name ?? name;
  const found = hints.wrapped ? named(element, hints.name ?? name)[0]?.elements : named(element, item);
  return found?.length === 0 && !hints.wrapped ? undefined : found?.map((one) => valueOf(document, items, one));
}

function memberValue(document, schema, element, name) {
  const hints = hintsOf(document, schema);
  const own = hints.name ?? name;
  if (hints.attribute) {
    const value = element.attributes[own];
    return value === undefined ? undefined : scalar(document, schema, value);
  }
  if (isList(document, schema)) return listOf(document, schema, element, name);
  const [found] = named(element, own);
  return found && valueOf(document, schema, found);
}

/** The value of an element. */
function valueOf(document, schema, element) {
  if (!isObject(document, schema)) return scalar(document, schema, element.text);
  const names = propertiesOf(document, schema);
  const given = names.map((name) => [name, memberValue(document, memberOf(document, schema, name), element, name)]);
  const value = Object.fromEntries(given.filter(([, member]) => member !== undefined));
  if (names.length > 0) return value;
  const others = element.elements.map((one) => [
    one.name,
    valueOf(document, memberOf(document, schema, one.name), one),
  ]);
  return Object.fromEntries(others);
}

/** The value of an XML document whose root is of a schema. */
export const valueOfXml = (document, schema, text) => valueOf(document, schema, read(text.trim()));
