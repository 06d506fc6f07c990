import type { NamedApi, NamedOperation } from './api.js';
import { plainCalls } from './calls.js';
import { preferred } from './derive.js';
import { allocate } from '../names/allocate.js';
import { identifier } from '../names/identifier.js';
import type { Content, Field, Type } from '../model/model.js';

/** One argument of a method: a field of the request, or all of it. */
export interface Argument {
  readonly name: string;
  readonly type: Type;
  readonly required: boolean;
  /** The property of the request that it fills, and the field behind it; absent for an argument that is the whole request. */
  readonly property?: string;
  readonly field?: Field;
}

/** How an operation is called: what people pass, and what of it the body is. */
export interface CallShape {
  readonly arguments: readonly Argument[];
  /** The body of the request, in the representation that is sent. */
  readonly content?: Content;
  readonly bodyKey?: string;
}

/** What decides how operations are called: the API, and what the user wants of arguments. */
export interface CallRules {
  readonly api: NamedApi;
  readonly context: { readonly positionalArguments: number; readonly bodyFirst: boolean };
}

function named(fields: readonly (Field & { property: string })[], used: readonly string[]): Map<string, string> {
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
export function callShape(rules: CallRules, { operation, request }: NamedOperation): CallShape {
  const content = operation.body && preferred(operation.body.contents);
  const type = request === undefined ? undefined : rules.api.types.get(request);
  if (type?.declaration.kind !== 'object' || request === undefined) {
    if (content === undefined || operation.body === undefined) return { arguments: [] };
    return { arguments: [{ name: 'request', type: operation.body.type, required: operation.body.required }], content };
  }
  const { fields } = type.declaration;
  const bodyKey = content === undefined ? undefined : fields.at(-1)?.name;
  const shape = { ...(content ? { content } : {}), ...(bodyKey === undefined ? {} : { bodyKey }) };
  if (fields.length > rules.context.positionalArguments) {
    return {
      ...shape,
      arguments: [
        { name: 'request', type: { kind: 'ref', to: request }, required: fields.some(({ required }) => required) },
      ],
    };
  }
  const propertyOf = (field: Field): string => type.fields.get(field.name) ?? field.name;
  const { reservedArguments, argument = String } = rules.api.language.calls ?? plainCalls;
  const wanted = fields.map((field) => ({ ...field, property: argument(propertyOf(field)) }));
  const names = named(wanted, reservedArguments);
  const ordered = [...fields].sort(byPosition(bodyKey, rules.context.bodyFirst));
  return {
    ...shape,
    arguments: ordered.map((field) => ({
      name: names.get(field.name) ?? field.name,
      type: field.type,
      required: field.required,
      property: propertyOf(field),
      field,
    })),
  };
}
