/* eslint-disable @typescript-eslint/no-explicit-any, @typescript-eslint/no-unsafe-assignment, @typescript-eslint/no-unsafe-member-access, @typescript-eslint/no-unsafe-argument, @typescript-eslint/no-unsafe-return -- documents are any JSON */

/** A source of numbers below a limit, the same for the same seed (mulberry32). */
export function dice(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296) * limit) | 0;
  };
}

export type Dice = ReturnType<typeof dice>;

/** The parts of a document that edits are made at. */
export interface Parts {
  readonly document: any;
  readonly roll: Dice;
  readonly schemas: readonly any[];
  readonly objects: readonly any[];
  readonly enums: readonly any[];
  readonly operations: readonly any[];
  readonly components: readonly string[];
}

export const isObject = (value: unknown): value is Record<string, any> =>
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

export const methods = ['get', 'put', 'post', 'delete', 'patch'];

export function partsOf(document: any, roll: Dice): Parts {
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

export const some = (roll: Dice, all: readonly any[]): any => all[roll(all.length)];

/** Schemas that any value may become. */
export const fresh = (roll: Dice, components: readonly string[]): any =>
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
export function become(schema: any, other: any): void {
  for (const key of Object.keys(schema)) Reflect.deleteProperty(schema, key);
  Object.assign(schema, other);
}

export const flip = (holder: any, key: string): void => {
  if (holder[key] === true) Reflect.deleteProperty(holder, key);
  else holder[key] = true;
};

/** Takes an item out of a list, or puts it in. */
export function toggle(holder: any, key: string, item: unknown): void {
  const list: unknown[] = Array.isArray(holder[key]) ? holder[key] : [];
  holder[key] = list.includes(item) ? list.filter((one) => one !== item) : [...list, item];
}

/** One change to a document, of those that people make; some documents have nothing for one to change. */
export type Edit = (parts: Parts) => void;

const namesIn = ({ properties }: any): string[] => Object.keys(properties).filter((name) => isObject(properties[name]));

const property = ({ roll, objects }: Parts): { holder: any; name: string } | undefined => {
  const holder = some(roll, objects);
  return holder === undefined ? undefined : { holder, name: some(roll, namesIn(holder)) };
};

export const onProperty =
  (change: (holder: any, name: string, parts: Parts) => void): Edit =>
  (parts) => {
    const found = property(parts);
    if (found) change(found.holder, found.name, parts);
  };

export const onOperation =
  (change: (operation: any, parts: Parts) => void): Edit =>
  (parts) => {
    const operation = some(parts.roll, parts.operations);
    if (operation !== undefined) change(operation, parts);
  };

export const parameterOf = ({ roll }: Parts, operation: any): any =>
  some(
    roll,
    ((operation.parameters ?? []) as any[]).filter((one) => one.in !== 'path' && one.$ref === undefined),
  );
