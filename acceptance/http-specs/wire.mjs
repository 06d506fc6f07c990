// What the text of a URL or of a header says, by the parameter that describes it.
import { resolved } from '../pages/document.mjs';

/** The parts of a schema and of those that it is made of. */
function partsOf(document, node, depth = 0) {
  const schema = resolved(document, node);
  if (typeof schema !== 'object' || schema === null || depth > 8) return [];
  const more = [...(schema.allOf ?? []), ...(schema.anyOf ?? []), ...(schema.oneOf ?? [])];
  return [schema, ...more.flatMap((part) => partsOf(document, part, depth + 1))];
}

const typesOf = (document, schema) => partsOf(document, schema).flatMap(({ type }) => type ?? []);

export const isList = (document, schema) => typesOf(document, schema).includes('array');
export const isObject = (document, schema) => typesOf(document, schema).includes('object');

/** What a schema says of members that it does not name. */
const others = ({ additionalProperties, unevaluatedProperties }) => additionalProperties ?? unevaluatedProperties;

/** The schema of the items, or of a member. */
export const itemsOf = (document, schema) => partsOf(document, schema).find(({ items }) => items)?.items ?? {};
export const memberOf = (document, schema, name) => {
  const parts = partsOf(document, schema);
  return (
    parts.find(({ properties }) => properties && Object.hasOwn(properties, name))?.properties[name] ??
    parts.map(others).find((schema) => typeof schema === 'object') ??
    {}
  );
};
/** The names of the members that a schema has. */
export const propertiesOf = (document, schema) => [
  ...new Set(partsOf(document, schema).flatMap(({ properties = {} }) => Object.keys(properties))),
];

const hasMember = (document, schema, name) =>
  partsOf(document, schema).some(
    (schema) => Object.hasOwn(schema.properties ?? {}, name) || others(schema) !== undefined,
  );

const scalars = {
  integer: (text) => (/^-?\d+$/u.test(text) ? Number(text) : undefined),
  number: (text) => (text.trim() !== '' && Number.isFinite(Number(text)) ? Number(text) : undefined),
  boolean: (text) => ({ true: true, false: false })[text],
  null: (text) => (text === '' || text === 'null' ? null : undefined),
};

/** A text as the value that its schema allows. */
export function scalar(document, schema, text) {
  if (typeof text !== 'string') return text;
  for (const type of typesOf(document, schema)) {
    const value = scalars[type]?.(text);
    if (value !== undefined) return value;
  }
  return text;
}

const pairs = (list) =>
  Array.from({ length: Math.floor(list.length / 2) }, (_, index) => [list[2 * index], list[2 * index + 1]]);
const equations = (list) => list.map((one) => one.split('=', 2));

/** How texts of a path or a header come apart, by style: what leads, what is between, and what is before each value. */
const styles = {
  simple: { lead: '', between: () => ',' },
  label: { lead: '.', between: (explode) => (explode ? '.' : ',') },
  matrix: { lead: ';', between: (explode) => (explode ? ';' : ',') },
};

/** The value of a parameter of a path or of a header. */
export function valueOfText(document, parameter, text) {
  const { style = 'simple', explode = false, schema = {}, name } = parameter;
  const { lead, between } = styles[style];
  let rest = text.startsWith(lead) ? text.slice(lead.length) : text;
  if (style === 'matrix' && !(explode && isObject(document, schema)) && rest.startsWith(`${name}=`))
    rest = rest.slice(name.length + 1);
  const list = rest.split(between(explode));
  if (isList(document, schema)) {
    const own = style === 'matrix' && explode ? list.map((one) => one.replace(`${name}=`, '')) : list;
    return own.map((one) => scalar(document, itemsOf(document, schema), decodeURIComponent(one)));
  }
  if (isObject(document, schema)) {
    const entries = explode ? equations(list) : pairs(list);
    return Object.fromEntries(
      entries.map(([key, value]) => [
        key,
        scalar(document, memberOf(document, schema, key), decodeURIComponent(value)),
      ]),
    );
  }
  return scalar(document, schema, style === 'simple' ? decodeURIComponent(text) : decodeURIComponent(rest));
}

const delimiters = { form: ',', spaceDelimited: ' ', pipeDelimited: '|' };

/** The value of a parameter of a query, taken out of what is left of it; undefined where it is not there. */
export function takeFromQuery(document, parameter, query) {
  const { name, schema = {}, style = 'form' } = parameter;
  const explode = parameter.explode ?? style === 'form';
  if (Object.hasOwn(query, name)) {
    const value = query[name];
    delete query[name];
    if (isList(document, schema)) {
      const list = Array.isArray(value) ? value : explode ? [value] : String(value).split(delimiters[style]);
      return list.map((one) => scalar(document, itemsOf(document, schema), String(one)));
    }
    if (isObject(document, schema)) {
      const entries = pairs(String(value).split(delimiters[style]));
      return Object.fromEntries(
        entries.map(([key, one]) => [key, scalar(document, memberOf(document, schema, key), one)]),
      );
    }
    return scalar(document, schema, Array.isArray(value) ? value : String(value));
  }
  if (!isObject(document, schema) || !explode) return undefined;
  const own = Object.entries(query).filter(([key]) => hasMember(document, schema, key));
  own.forEach(([key]) => delete query[key]);
  const made = own.map(([key, one]) => [key, scalar(document, memberOf(document, schema, key), String(one))]);
  return own.length === 0 ? undefined : Object.fromEntries(made);
}
