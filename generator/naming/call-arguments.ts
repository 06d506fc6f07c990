import { plainCalls } from '../languages/calls.js';
import type { Language } from '../languages/language.js';
import type { Field, Id, Operation } from '../model/model.js';
import { allocate } from '../names/allocate.js';
import { identifier } from '../names/identifier.js';
import type { NamedType } from './api.js';
import type { Argument, CallShape } from './call-shape.js';
import { preferred } from './derive.js';
import type { NamingRules } from './options.js';

/** The most positional arguments of a call under the convention `list`, unless the user sets a number. */
const positionalArguments = 4;

/** The most positional arguments of a call, where they are limited. */
export function mostArguments(operation: Operation, rules: NamingRules): number | undefined {
  const { positionalArguments: own, namedArguments } = rules.language.calls ?? plainCalls;
  // With names, a long list is no harder to read than an object.
  const list = namedArguments ? Infinity : positionalArguments;
  const standard = { object: own, list, request: 0 }[rules.conventions.callShape];
  const usual = rules.positionalArguments ?? standard;
  return usual === undefined ? undefined : (operation.positionalArguments ?? usual);
}

/** Makes any text a name of an argument. */
export function legalArgument({ calls = plainCalls }: Language): (name: string) => string {
  const reserved = new Set(calls.reservedArguments);
  return (name) => (reserved.has(name) ? `${name}_` : identifier(name, 'value'));
}

/** The request of an operation, as its arguments are made from it. */
interface Request {
  readonly id: Id;
  readonly fields: readonly Field[];
  readonly bodyKey: string | undefined;
  readonly operation: Operation;
  readonly propertyOf: (field: Field) => string;
  /** Allocates legal names for arguments in one batch; each gets its first free candidate. */
  readonly named: (wishes: readonly { readonly id: string; readonly candidates: readonly string[] }[]) => string[];
}

/** Required fields come first; among equals the body is first or last, as the user chose. */
const byPosition =
  (bodyKey: string | undefined, bodyFirst: boolean) =>
  (a: Field, b: Field): number => {
    const body = Number(b.name === bodyKey) - Number(a.name === bodyKey);
    return Number(b.required) - Number(a.required) || (bodyFirst ? body : -body);
  };

const wholeRequest = ({ id, fields }: Request): Argument => ({
  name: 'request',
  type: { kind: 'ref', to: id },
  required: fields.some(({ required }) => required),
});

/** Every field is a positional argument. */
function listed(request: Request, bodyFirst: boolean): Argument[] {
  const { fields, bodyKey, propertyOf } = request;
  const names = request.named(fields.map((field) => ({ id: field.name, candidates: [propertyOf(field)] })));
  const nameOf = new Map(fields.map(({ name }, index) => [name, names[index] ?? name]));
  return [...fields].sort(byPosition(bodyKey, bodyFirst)).map((field) => ({
    name: nameOf.get(field.name) ?? field.name,
    type: field.type,
    required: field.required,
    property: propertyOf(field),
    field,
  }));
}

/** The required path parameters, in the order of the path. */
function pathFields({ fields, operation: { path, parameters } }: Request): Field[] {
  const places = new Map([...path.matchAll(/\{([^{}]+)\}/gu)].map(([, name], index) => [name, index] as const));
  const inPath = new Map(
    parameters
      .filter((parameter) => parameter.in === 'path' && parameter.required)
      .map(({ id, name }) => [id, places.get(name) ?? places.size]),
  );
  return fields.filter(({ id }) => inPath.has(id)).sort((a, b) => (inPath.get(a.id) ?? 0) - (inPath.get(b.id) ?? 0));
}

/** Path parameters and the body are positional arguments; one object holds the other parameters. */
function grouped(request: Request, bodyFirst: boolean): Argument[] {
  const { id, fields, bodyKey, propertyOf } = request;
  const inPath = pathFields(request);
  const body = fields.find(({ name }) => name === bodyKey);
  const inOrder = body === undefined ? inPath : bodyFirst ? [body, ...inPath] : [...inPath, body];
  const isPositional = new Set(inOrder);
  const rest = fields.filter((field) => !isPositional.has(field));
  const inside = new Set(rest.map(propertyOf));
  // An object with the name of one of its own properties would be mistaken for that property.
  const apart = (candidates: readonly string[]): string[] => candidates.filter((name) => !inside.has(name));
  const wishes = [
    ...inOrder.map((field) => ({
      id: field.name,
      candidates: field === body ? apart(['body', 'requestBody', 'payload', 'content']) : [propertyOf(field)],
    })),
    ...(rest.length > 0 ? [{ id: '', candidates: apart(['params', 'parameters', 'query', 'values']) }] : []),
  ];
  const names = request.named(wishes);
  const own = inOrder.map((field, index): Argument => ({
    name: names[index] ?? field.name,
    type: field.type,
    required: field.required,
    property: propertyOf(field),
    field,
  }));
  if (rest.length === 0) return own;
  const object: Argument = {
    name: names.at(-1) ?? 'params',
    type: { kind: 'ref', to: id },
    required: rest.some(({ required }) => required),
    without: inOrder.map(propertyOf),
  };
  return [...own, object];
}

/**
 * Decides the arguments of a call: path parameters, the body, then one object with the other parameters. If the number of
 * positional arguments is limited, a call with more values takes one request object. `type` is the type of the request, if
 * the operation has one.
 */
export function callShape(
  operation: Operation,
  type: NamedType | undefined,
  rules: NamingRules,
  positional = mostArguments(operation, rules),
): CallShape {
  const content = operation.body && preferred(operation.body.contents);
  if (type?.declaration.kind !== 'object') {
    if (content === undefined || operation.body === undefined) return { arguments: [] };
    const name = positional === undefined ? 'body' : 'request';
    return { arguments: [{ name, type: operation.body.type, required: operation.body.required }], content };
  }
  const { fields } = type.declaration;
  const { argument = String } = rules.language.calls ?? plainCalls;
  const legal = legalArgument(rules.language);
  const bodyKey = content === undefined ? undefined : fields.at(-1)?.name;
  const request: Request = {
    id: type.id,
    fields,
    bodyKey,
    operation,
    propertyOf: (field) => type.fields.get(field.name) ?? field.name,
    named: (wishes) => {
      const ranked = wishes.map(({ id, candidates }, rank) => ({ id, candidates: candidates.map(argument), rank }));
      const grants = allocate(ranked, { fold: (name) => name, legal, taken: [] });
      return wishes.map(({ id }) => grants.get(id)?.name ?? id);
    },
  };
  const all =
    positional === undefined
      ? grouped(request, rules.bodyFirst ?? false)
      : fields.length > positional
        ? [wholeRequest(request)]
        : listed(request, rules.bodyFirst ?? true);
  return { arguments: all, ...(content ? { content } : {}), ...(bodyKey === undefined ? {} : { bodyKey }) };
}
