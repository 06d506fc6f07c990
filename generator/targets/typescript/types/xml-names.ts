import type { NamedApi } from '../../../naming/api.js';
import { remembered } from '../../../model/remember.js';
import type { Declaration, Field, Id, Type } from '../../../model/model.js';
import { leadingTo, reachable, idsInType } from '../../../model/walk.js';
import type { Xml } from '../../../model/xml.js';
import { entry, literal, objectOf } from '../../../surface/build.js';
import type { Entry, Expression } from '../../../surface/expression.js';
import { object } from './expressions.js';
import type { Sdk } from '../sdk.js';

const fieldsOf = (declaration: Declaration): readonly Field[] =>
  declaration.kind === 'object' ? declaration.fields : [];

/** The objects that a type refers to directly. */
function objectIn(type: Type): Id | undefined {
  switch (type.kind) {
    case 'nullable':
      return objectIn(type.inner);
    case 'list':
      return objectIn(type.items);
    case 'ref':
      return type.to;
    case 'map':
    case 'tuple':
    case 'scalar':
    case 'literal':
    case 'unknown':
      return undefined;
  }
}

/** The XML settings of a name for the runtime; `of` is the type of nested objects. */
function nodeOf(
  { name, prefix, namespace, attribute, text, wrapped, item }: Xml,
  own: string,
  of?: string,
): Extract<Expression, { kind: 'object' }> {
  const qualified = prefix === undefined ? name : `${prefix}:${name ?? own}`;
  const inner = item && nodeOf(item, name ?? own);
  return objectOf({
    name: qualified === undefined || qualified === own ? undefined : literal(qualified),
    namespace: namespace === undefined ? undefined : literal(namespace),
    attribute: attribute === true ? literal(true) : undefined,
    text: text === true ? literal(true) : undefined,
    wrapped: wrapped === true ? literal(true) : undefined,
    item: inner && inner.entries.length > 0 ? inner : undefined,
    of: of === undefined ? undefined : literal(of),
  });
}

const declarationsOf = remembered(
  ({ types }: NamedApi): ReadonlyMap<Id, Declaration> =>
    new Map([...types].map(([id, { declaration }]) => [id, declaration] as const)),
);

/** The XML root element of a type, and the settings of nested properties. */
export function xmlNames(
  sdk: Sdk,
  type: Type,
  root: Xml,
): { readonly root?: Expression | undefined; readonly types?: Expression | undefined } {
  const { types } = sdk.api;
  const declarations = declarationsOf(sdk.api);
  const used = reachable(idsInType(type), declarations);
  const inside = new Map(
    [...used].flatMap((id): [Id, Declaration][] => {
      const declaration = declarations.get(id);
      return declaration ? [[id, declaration]] : [];
    }),
  );
  // Objects with XML settings, or with nested objects that have some.
  const told = leadingTo(inside, (declaration) => fieldsOf(declaration).some(({ xml }) => xml !== undefined));
  const nameOf = (inner: Type): string | undefined => {
    const id = objectIn(inner);
    return id !== undefined && told.has(id) ? types.get(id)?.name : undefined;
  };
  const tables = [...told].sort().flatMap((id): Entry[] => {
    const declaration = inside.get(id);
    const members = declaration?.kind === 'union' ? declaration.members.map(objectIn) : [id];
    // A union of objects has the properties of all of them.
    const fields = members.flatMap((member) => {
      const found = member === undefined ? undefined : inside.get(member);
      return found === undefined ? [] : fieldsOf(found);
    });
    const entries = new Map(
      fields.flatMap(({ name, xml = {}, type: inner }): [string, Entry][] => {
        const value = nodeOf(xml, name, nameOf(inner));
        return value.entries.length === 0 ? [] : [[name, entry(name, value)]];
      }),
    );
    const table = types.get(id)?.name;
    return entries.size === 0 || table === undefined ? [] : [entry(table, object([...entries.values()]))];
  });
  const node = nodeOf(root, '', nameOf(type));
  return {
    root: node.entries.length > 0 ? node : undefined,
    types: tables.length > 0 ? object(tables) : undefined,
  };
}
