/* eslint-disable @typescript-eslint/no-explicit-any, @typescript-eslint/no-unsafe-assignment, @typescript-eslint/no-unsafe-member-access, @typescript-eslint/no-unsafe-argument, @typescript-eslint/no-unsafe-call, @typescript-eslint/no-unsafe-return -- documents are any JSON */

import type { Json } from '../../generator/load/source.js';

/** A source of numbers below a limit, the same for the same seed (mulberry32). */
function dice(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296) * limit) | 0;
  };
}

type Dice = ReturnType<typeof dice>;

/** The parts of a document that edits are made at. */
interface Parts {
  readonly document: any;
  readonly roll: Dice;
  readonly schemas: readonly any[];
  readonly objects: readonly any[];
  readonly enums: readonly any[];
  readonly operations: readonly any[];
  readonly components: readonly string[];
}

const isObject = (value: unknown): value is Record<string, any> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Every schema of a document, by the keys that hold one. */
function schemasIn(document: any): any[] {
  const found = new Set<any>();
  const visit = (value: any, isSchema: boolean): void => {
    if (Array.isArray(value)) {
      for (const item of value) visit(item, isSchema);
      return;
    }
    if (!isObject(value)) return;
    if (isSchema) found.add(value);
    for (const [key, inner] of Object.entries(value)) {
      if (['schemas', 'properties'].includes(key) && isObject(inner)) {
        for (const one of Object.values(inner)) visit(one, true);
      } else if (!['example', 'examples', 'default', 'enum', 'const'].includes(key)) {
        visit(inner, ['schema', 'items', 'additionalProperties', 'oneOf', 'anyOf', 'allOf'].includes(key));
      }
    }
  };
  visit(document, false);
  return [...found];
}

const methods = ['get', 'put', 'post', 'delete', 'patch'];

function partsOf(document: any, roll: Dice): Parts {
  const schemas = schemasIn(document);
  const items = Object.values<any>(document.paths ?? {});
  return {
    document,
    roll,
    schemas,
    objects: schemas.filter((schema) => isObject(schema.properties) && Object.values(schema.properties).some(isObject)),
    enums: schemas.filter((schema) => Array.isArray(schema.enum) && typeof schema.enum[0] === 'string'),
    operations: items.flatMap((item) =>
      methods.flatMap((method) => (isObject(item[method]?.responses) ? [item[method]] : [])),
    ),
    components: Object.keys(document.components?.schemas ?? {}),
  };
}

const some = (roll: Dice, all: readonly any[]): any => all[roll(all.length)];

/** Schemas that any value may become. */
const fresh = (roll: Dice, components: readonly string[]): any =>
  some(roll, [
    { type: 'string' },
    { type: 'integer' },
    { type: 'boolean' },
    { type: 'string', format: 'date-time' },
    { type: 'string', format: 'date' },
    { type: ['string', 'null'] },
    { type: ['string', 'integer'] },
    { type: 'array', items: { type: 'string' } },
    { type: 'object', additionalProperties: { type: 'integer' } },
    { type: 'object', required: ['a'], properties: { a: { type: 'string' }, b: { type: 'integer' } } },
    { type: 'string', enum: ['left', 'right'] },
    { const: 'fixed' },
    {},
    ...(components.length > 0 ? [{ $ref: `#/components/schemas/${String(some(roll, components))}` }] : []),
  ]);

/** Makes another schema of one, in place. */
function become(schema: any, other: any): void {
  for (const key of Object.keys(schema)) Reflect.deleteProperty(schema, key);
  Object.assign(schema, other);
}

const flip = (holder: any, key: string): void => {
  if (holder[key] === true) Reflect.deleteProperty(holder, key);
  else holder[key] = true;
};

/** Takes an item out of a list, or puts it in. */
function toggle(holder: any, key: string, item: unknown): void {
  const list: unknown[] = Array.isArray(holder[key]) ? holder[key] : [];
  holder[key] = list.includes(item) ? list.filter((one) => one !== item) : [...list, item];
}

/** One change to a document, of those that people make; some documents have nothing for one to change. */
type Edit = (parts: Parts) => void;

const namesIn = ({ properties }: any): string[] => Object.keys(properties).filter((name) => isObject(properties[name]));

const property = ({ roll, objects }: Parts): { holder: any; name: string } | undefined => {
  const holder = some(roll, objects);
  return holder === undefined ? undefined : { holder, name: some(roll, namesIn(holder)) };
};

const onProperty =
  (change: (holder: any, name: string, parts: Parts) => void): Edit =>
  (parts) => {
    const found = property(parts);
    if (found) change(found.holder, found.name, parts);
  };

const onOperation =
  (change: (operation: any, parts: Parts) => void): Edit =>
  (parts) => {
    const operation = some(parts.roll, parts.operations);
    if (operation !== undefined) change(operation, parts);
  };

const parameterOf = ({ roll }: Parts, operation: any): any =>
  some(
    roll,
    ((operation.parameters ?? []) as any[]).filter((one) => one.in !== 'path' && one.$ref === undefined),
  );

/** All edits by name. */
const edits: Readonly<Record<string, Edit>> = {
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
  'an operation gone': ({ document, roll }) => {
    const item = some(roll, Object.values(document.paths ?? {}));
    if (item === undefined) return;
    const method = some(
      roll,
      methods.filter((one) => item[one] !== undefined),
    );
    Reflect.deleteProperty(item, method ?? 'none');
  },
  'a path of another name': ({ document, roll }) => {
    const path: string | undefined = some(roll, Object.keys(document.paths ?? {}));
    if (path === undefined) return;
    document.paths[`/v2${path}`] = document.paths[path];
    Reflect.deleteProperty(document.paths, path);
  },
  'an operation of another name': onOperation((operation) => {
    operation.operationId = `${String(operation.operationId ?? 'some')}_renamed`;
  }),
  'an operation in another group': onOperation((operation) => {
    operation.tags = ['elsewhere'];
  }),
  'an operation deprecated or not': onOperation((operation) => flip(operation, 'deprecated')),
  'a parameter more': onOperation((operation, { roll, components }) => {
    const more = { name: `p${String(roll(9))}`, in: some(roll, ['query', 'header']), schema: fresh(roll, components) };
    operation.parameters = [...(operation.parameters ?? []), more];
  }),
  'a parameter more that is required': onOperation((operation, { roll }) => {
    const more = { name: `p${String(roll(9))}`, in: 'query', required: true, schema: { type: 'string' } };
    operation.parameters = [more, ...(operation.parameters ?? [])];
  }),
  'a parameter less': onOperation((operation, parts) => {
    const gone = parameterOf(parts, operation);
    if (gone !== undefined) operation.parameters = operation.parameters.filter((one: any) => one !== gone);
  }),
  'a parameter required or not': onOperation((operation, parts) => {
    const found = parameterOf(parts, operation);
    if (found !== undefined) flip(found, 'required');
  }),
  'parameters in another order': onOperation((operation) => {
    operation.parameters?.reverse();
  }),
  'a parameter elsewhere': onOperation((operation, parts) => {
    const found = parameterOf(parts, operation);
    if (found !== undefined) found.in = found.in === 'query' ? 'header' : 'query';
  }),
  'a body required or not': onOperation((operation) => {
    if (isObject(operation.requestBody)) flip(operation.requestBody, 'required');
  }),
  'a body more or less': onOperation((operation, { roll, components }) => {
    if (operation.requestBody === undefined)
      operation.requestBody = { content: { 'application/json': { schema: fresh(roll, components) } } };
    else Reflect.deleteProperty(operation, 'requestBody');
  }),
  'a body of another kind': onOperation((operation, { roll }) => {
    const content = operation.requestBody?.content;
    const [media] = Object.keys(content ?? {});
    if (media !== undefined)
      operation.requestBody.content = {
        [some(roll, ['application/json', 'multipart/form-data', 'text/plain', 'application/octet-stream'])]:
          content[media],
      };
  }),
  'an answer more': onOperation((operation, { roll, components }) => {
    const content = { 'application/json': { schema: fresh(roll, components) } };
    operation.responses[some(roll, ['201', '202', '404', 'default'])] = { description: 'More', content };
  }),
  'an answer without a body': onOperation((operation) => {
    operation.responses['204'] = { description: 'Nothing' };
  }),
  'an answer less': onOperation((operation, { roll }) => {
    const status = some(roll, Object.keys(operation.responses));
    if (Object.keys(operation.responses).length > 1) Reflect.deleteProperty(operation.responses, status);
  }),
  'an answer of another kind': onOperation((operation, { roll }) => {
    const response = some(roll, Object.values(operation.responses));
    const [media] = Object.keys(response?.content ?? {});
    if (media !== undefined)
      response.content = {
        [some(roll, ['application/json', 'text/plain', 'text/event-stream', 'application/octet-stream'])]:
          response.content[media],
      };
  }),
  'a security scheme of another kind': ({ document, roll }) => {
    const scheme = some(roll, Object.values(document.components?.securitySchemes ?? {}));
    if (scheme !== undefined)
      become(
        scheme,
        some(roll, [
          { type: 'http', scheme: 'basic' },
          { type: 'http', scheme: 'bearer' },
          { type: 'apiKey', in: 'query', name: 'key' },
        ]),
      );
  },
  'a security scheme more or less': ({ document, roll }) => {
    document.components ??= {};
    const schemes = (document.components.securitySchemes ??= {});
    const name: string | undefined = some(roll, Object.keys(schemes));
    if (name === undefined || roll(2) === 0) schemes[`scheme${String(roll(9))}`] = { type: 'http', scheme: 'bearer' };
    else Reflect.deleteProperty(schemes, name);
  },
  'a webhook less': ({ document, roll }) => {
    const webhooks = document.webhooks ?? document['x-webhooks'] ?? {};
    Reflect.deleteProperty(webhooks, some(roll, Object.keys(webhooks)) ?? 'none');
  },
  'a webhook more': ({ document, roll, components }) => {
    const content = { 'application/json': { schema: fresh(roll, components) } };
    document.webhooks = { ...document.webhooks, [`hook${String(roll(9))}`]: { post: { requestBody: { content } } } };
  },
  'pages or one answer': onOperation((operation) => {
    if (operation['x-speakeasy-pagination'] !== undefined) Reflect.deleteProperty(operation, 'x-speakeasy-pagination');
    else if (Array.isArray(operation.parameters) && isObject(operation.parameters[0]))
      operation['x-speakeasy-pagination'] = {
        type: 'cursor',
        inputs: [{ name: operation.parameters[0]['name'], in: 'parameters', type: 'cursor' }],
        outputs: { results: '$.items', nextCursor: '$.next' },
      };
  }),
  'global parameters or none': ({ document, roll }) => {
    if (document['x-speakeasy-globals'] !== undefined) Reflect.deleteProperty(document, 'x-speakeasy-globals');
    else {
      const all = Object.values<any>(document.paths ?? {}).flatMap((item) =>
        methods.flatMap((method) => item[method]?.parameters ?? []),
      );
      const found = some(roll, all);
      if (isObject(found)) document['x-speakeasy-globals'] = { parameters: [found] };
    }
  },
  'servers with names': ({ document }) => {
    for (const [index, server] of (document.servers ?? []).entries())
      server['x-speakeasy-server-id'] ??= `s${String(index)}`;
  },
  'a server less': ({ document, roll }) => {
    if (Array.isArray(document.servers)) document.servers.splice(roll(document.servers.length), 1);
  },
  'another title': ({ document }) => {
    document.info.title = 'Something Else';
  },
  'another server': ({ document }) => {
    document.servers = [
      ...(document.servers ?? []),
      { url: 'https://{region}.example', variables: { region: { default: 'eu' } } },
    ];
  },
};

/** A document after some edits, by a seed; what was done to it. */
export function edited(document: Json, seed: number): { readonly document: Json; readonly done: readonly string[] } {
  const roll = dice(seed);
  const copy = structuredClone(document) as any;
  const names = Object.keys(edits);
  const done = Array.from({ length: 1 + roll(2) }, () => {
    const name = names[roll(names.length)] ?? '';
    edits[name]?.(partsOf(copy, roll));
    return name;
  });
  return { document: copy, done };
}
