import type { NamedApi } from '../../naming/api.js';
import { remembered } from '../../model/remember.js';
import type { Declaration, Field, Id, Type } from '../../model/model.js';
import { leadingTo, reachable, idsInType } from '../../model/walk.js';
import type { Xml } from '../../model/xml.js';
import type { Module } from './module.js';
import { block, key, quote } from './text.js';

const fieldsOf = (declaration: Declaration): readonly Field[] =>
  declaration.kind === 'object' ? declaration.fields : [];

/** The objects that a type leads to without another one on the way. */
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

/** What is said of a name, as the runtime reads it; `of` is the type of the objects inside. */
function nodeText({ name, prefix, namespace, attribute, text, wrapped, item }: Xml, own: string, of?: string): string {
  const qualified = prefix === undefined ? name : `${prefix}:${name ?? own}`;
  const said = item && nodeText(item, name ?? own);
  const members = [
    ...(qualified === undefined || qualified === own ? [] : [`name: ${quote(qualified)}`]),
    ...(namespace === undefined ? [] : [`namespace: ${quote(namespace)}`]),
    ...(attribute === true ? ['attribute: true'] : []),
    ...(text === true ? ['text: true'] : []),
    ...(wrapped === true ? ['wrapped: true'] : []),
    ...(said === undefined || said === '{}' ? [] : [`item: ${said}`]),
    ...(of === undefined ? [] : [`of: ${quote(of)}`]),
  ];
  return members.length === 0 ? '{}' : `{ ${members.join(', ')} }`;
}

const declarationsOf = remembered(
  ({ types }: NamedApi): ReadonlyMap<Id, Declaration> =>
    new Map([...types].map(([id, { declaration }]) => [id, declaration] as const)),
);

/** The root of XML of a type, and what is said of the properties inside, as arguments. */
export function xmlTexts(module: Module, type: Type, root: Xml): string[] {
  const { types } = module.sdk.api;
  const declarations = declarationsOf(module.sdk.api);
  const used = reachable(idsInType(type), declarations);
  const inside = new Map(
    [...used].flatMap((id): [Id, Declaration][] => {
      const declaration = declarations.get(id);
      return declaration ? [[id, declaration]] : [];
    }),
  );
  // Objects that say something of their properties, or hold some that do.
  const told = leadingTo(inside, (declaration) => fieldsOf(declaration).some(({ xml }) => xml !== undefined));
  const nameOf = (inner: Type): string | undefined => {
    const id = objectIn(inner);
    return id !== undefined && told.has(id) ? types.get(id)?.name : undefined;
  };
  const tables = [...told].sort().flatMap((id) => {
    const declaration = inside.get(id);
    const members = declaration?.kind === 'union' ? declaration.members.map(objectIn) : [id];
    // What is one of several objects has the properties of all of them.
    const fields = members.flatMap((member) => {
      const found = member === undefined ? undefined : inside.get(member);
      return found === undefined ? [] : fieldsOf(found);
    });
    const entries = new Map(
      fields.flatMap(({ name, xml = {}, type: inner }) => {
        const text = nodeText(xml, name, nameOf(inner));
        return text === '{}' ? [] : [[name, `${key(name)}: ${text}`] as const];
      }),
    );
    const table = types.get(id)?.name;
    return entries.size === 0 || table === undefined ? [] : [`${key(table)}: ${block([...entries.values()], ',')}`];
  });
  return [nodeText(root, '', nameOf(type)), ...(tables.length === 0 ? [] : [block(tables, ',')])];
}
