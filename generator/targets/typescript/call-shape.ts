import type { NamedOperation } from '../../languages/api.js';
import { preferred } from '../../languages/derive.js';
import { allocate } from '../../names/allocate.js';
import { identifier } from '../../names/identifier.js';
import { keywords } from '../../languages/typescript-reserved.js';
import type { Content, Field, Type } from '../../model/model.js';
import type { Sdk } from './sdk.js';

/** One argument of a method: a field of the request, or all of it. */
export interface Argument {
  readonly name: string;
  readonly type: Type;
  readonly required: boolean;
  /** The property of the request that it fills; absent for an argument that is the whole request. */
  readonly property?: string;
}

/** How an operation is called: what people pass, and what of it the body is. */
export interface CallShape {
  readonly arguments: readonly Argument[];
  /** The body of the request, in the representation that is sent. */
  readonly content?: Content;
  readonly bodyKey?: string;
}

/** Names that the emitted function uses itself. */
const used = ['client', 'options', 'call', 'paginate', 'operation', ...keywords];

function named(fields: readonly (Field & { property: string })[]): Map<string, string> {
  const wishes = fields.map(({ name, property }, rank) => ({ id: name, candidates: [property], rank }));
  const reserved = new Set(used);
  const legal = (name: string) => (reserved.has(name) ? `${name}_` : identifier(name, 'value'));
  return new Map([...allocate(wishes, { fold: (name) => name, legal, taken: [] })].map(([id, { name }]) => [id, name]));
}

/** Required ones first; inside each, the body goes first, or last where the user wants it so. */
const byPosition =
  (bodyKey: string | undefined, bodyFirst: boolean) =>
  (a: Field, b: Field): number => {
    const body = Number(b.name === bodyKey) - Number(a.name === bodyKey);
    return Number(b.required) - Number(a.required) || (bodyFirst ? body : -body);
  };

/** Up to so many values are arguments of their own; more become one request, and so does a body alone. */
export function callShape(sdk: Sdk, { operation, request }: NamedOperation): CallShape {
  const content = operation.body && preferred(operation.body.contents);
  const type = request === undefined ? undefined : sdk.api.types.get(request);
  if (type?.declaration.kind !== 'object' || request === undefined) {
    if (content === undefined || operation.body === undefined) return { arguments: [] };
    return { arguments: [{ name: 'request', type: content.type, required: operation.body.required }], content };
  }
  const { fields } = type.declaration;
  const bodyKey = content === undefined ? undefined : fields.at(-1)?.name;
  const shape = { ...(content ? { content } : {}), ...(bodyKey === undefined ? {} : { bodyKey }) };
  if (fields.length > sdk.context.positionalArguments) {
    return {
      ...shape,
      arguments: [
        { name: 'request', type: { kind: 'ref', to: request }, required: fields.some(({ required }) => required) },
      ],
    };
  }
  const propertyOf = (field: Field): string => type.fields.get(field.name) ?? field.name;
  const names = named(fields.map((field) => ({ ...field, property: propertyOf(field) })));
  const ordered = [...fields].sort(byPosition(bodyKey, sdk.context.bodyFirst));
  return {
    ...shape,
    arguments: ordered.map((field) => ({
      name: names.get(field.name) ?? field.name,
      type: field.type,
      required: field.required,
      property: propertyOf(field),
    })),
  };
}
