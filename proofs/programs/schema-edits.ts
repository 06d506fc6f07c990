import { become, flip, fresh, onProperty, some, toggle, type Edit } from './document-parts.js';

/* eslint-disable @typescript-eslint/no-unsafe-assignment, @typescript-eslint/no-unsafe-member-access, @typescript-eslint/no-unsafe-argument, @typescript-eslint/no-unsafe-call -- documents are any JSON */

/** Edits of schemas, by name. */
export const schemaEdits: Readonly<Record<string, Edit>> = {
  'a property of another type': onProperty((holder, name, { roll, components }) => {
    holder.properties[name] = fresh(roll, components);
  }),
  'a property gone': onProperty((holder, name) => {
    Reflect.deleteProperty(holder.properties, name);
    if (Array.isArray(holder.required)) holder.required = holder.required.filter((one: string) => one !== name);
  }),
  'a property more': onProperty((holder, _, { roll, components }) => {
    holder.properties[`extra${String(roll(9))}`] = fresh(roll, components);
  }),
  'a property required or not': onProperty((holder, name) => toggle(holder, 'required', name)),
  'a property read only or not': onProperty((holder, name) => flip(holder.properties[name], 'readOnly')),
  'a property write only or not': onProperty((holder, name) => flip(holder.properties[name], 'writeOnly')),
  'a property of another name': onProperty((holder, name) => {
    holder.properties[`${name}_new`] = holder.properties[name];
    Reflect.deleteProperty(holder.properties, name);
  }),
  'a property of another name in code': onProperty((holder, name) => {
    holder.properties[name]['x-speakeasy-name-override'] = `${name}Renamed`;
  }),
  'a default': onProperty((holder, name, { roll }) => {
    const schema = holder.properties[name];
    if (schema.type === 'string' && schema.enum === undefined) schema.default = `d${String(roll(3))}`;
  }),
  'a list of what was one': onProperty((holder, name) => {
    holder.properties[name] = { type: 'array', items: holder.properties[name] };
  }),
  null: onProperty((holder, name) => {
    holder.properties[name] = { anyOf: [holder.properties[name], { type: 'null' }] };
  }),
  'other properties': onProperty((holder, _, { roll }) => {
    if (holder.additionalProperties === undefined) holder.additionalProperties = some(roll, [true, { type: 'string' }]);
    else Reflect.deleteProperty(holder, 'additionalProperties');
  }),
  'a schema of another type': ({ roll, schemas, components }) => {
    const schema = some(roll, schemas);
    if (schema !== undefined) become(schema, fresh(roll, components));
  },
  'one of two': ({ roll, schemas, components }) => {
    const schema = some(roll, schemas);
    if (schema !== undefined) become(schema, { oneOf: [structuredClone(schema), fresh(roll, components)] });
  },
  'an alternative less': ({ roll, schemas }) => {
    const union = some(
      roll,
      schemas.filter((schema) => Array.isArray(schema.oneOf) && schema.oneOf.length > 2),
    );
    if (union !== undefined) union.oneOf.splice(roll(union.oneOf.length), 1);
  },
  'a value more': ({ roll, enums }) => {
    some(roll, enums)?.enum.push(`new_${String(roll(9))}`);
  },
  'a value less': ({ roll, enums }) => {
    const found = some(roll, enums);
    if (found !== undefined && found.enum.length > 1) found.enum.splice(roll(found.enum.length), 1);
  },
  'an enumeration open or closed': ({ roll, enums }) => {
    const found = some(roll, enums);
    if (found !== undefined) flip(found, 'x-extensible-enum');
  },
  'a component of another name': ({ document, roll, components }) => {
    const name: string | undefined = some(roll, components);
    if (name === undefined) return;
    const text = JSON.stringify(document).replaceAll(
      `"#/components/schemas/${name}"`,
      `"#/components/schemas/${name}New"`,
    );
    become(document, JSON.parse(text));
    document.components.schemas[`${name}New`] = document.components.schemas[name];
    Reflect.deleteProperty(document.components.schemas, name);
  },
};
