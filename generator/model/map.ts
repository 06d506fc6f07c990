import type { Declaration } from './declaration.js';
import type { Id } from './id.js';
import type { Model } from './model.js';
import type { Content, Operation } from './operation.js';
import type { Type } from './type.js';

/** A mapping of leaf types: scalars, constants, references. */
export type Leaf = (type: Type) => Type;

/** The alias of a type, which is a reference too. */
function mapAlias({ alias }: { readonly alias?: Id }, leaf: Leaf): { readonly alias?: Id } {
  const named = alias === undefined ? undefined : leaf({ kind: 'ref', to: alias });
  return named?.kind === 'ref' ? { alias: named.to } : {};
}

/** A type with its leaves mapped. */
function mapType(type: Type, leaf: Leaf): Type {
  switch (type.kind) {
    case 'nullable':
      return { ...type, ...mapAlias(type, leaf), inner: mapType(type.inner, leaf) };
    case 'list':
      return { ...type, ...mapAlias(type, leaf), items: mapType(type.items, leaf) };
    case 'map':
      return { ...type, ...mapAlias(type, leaf), values: mapType(type.values, leaf) };
    case 'tuple':
      return {
        ...type,
        ...mapAlias(type, leaf),
        items: type.items.map((item) => mapType(item, leaf)),
        ...(type.rest ? { rest: mapType(type.rest, leaf) } : {}),
      };
    case 'ref':
    case 'scalar':
    case 'literal':
    case 'unknown':
      return leaf(type);
  }
}

/** Items that have a type, with the leaves of their types mapped. */
const mapTyped = <T extends { readonly type: Type }>(all: readonly T[], leaf: Leaf): T[] =>
  all.map((one) => ({ ...one, type: mapType(one.type, leaf) }));

/** A declaration with the leaves of its types mapped. */
export function mapDeclaration(declaration: Declaration, leaf: Leaf): Declaration {
  switch (declaration.kind) {
    case 'object': {
      const { fields, additional } = declaration;
      const more = additional ? { additional: mapType(additional, leaf) } : {};
      return { ...declaration, fields: mapTyped(fields, leaf), ...more };
    }
    case 'union':
      return { ...declaration, members: declaration.members.map((member) => mapType(member, leaf)) };
    case 'alias':
      return { ...declaration, type: mapType(declaration.type, leaf) };
    case 'enum':
      return declaration;
  }
}

/** An operation with the leaves of its request types mapped. */
export function mapRequest(operation: Operation, leaf: Leaf): Operation {
  const { parameters, body } = operation;
  const sent = body
    ? { body: { ...body, type: mapType(body.type, leaf), contents: mapTyped(body.contents, leaf) } }
    : {};
  return { ...operation, parameters: mapTyped(parameters, leaf), ...sent };
}

/** A representation of a response with the leaves of its types mapped. */
function mapContent(content: Content, leaf: Leaf): Content {
  const { type, gateway, failure } = content;
  const error = gateway?.error && { error: mapType(gateway.error, leaf) };
  return {
    ...content,
    type: mapType(type, leaf),
    ...(gateway ? { gateway: { ...error } } : {}),
    ...(failure ? { failure: mapType(failure, leaf) } : {}),
  };
}

function mapResponses(operation: Operation, leaf: Leaf): Operation {
  const responses = operation.responses.map((response) => ({
    ...response,
    contents: response.contents.map((content) => mapContent(content, leaf)),
    headers: mapTyped(response.headers, leaf),
  }));
  return { ...operation, responses };
}

/** A model with the leaves of all types mapped. */
export function mapModel(model: Model, leaf: Leaf): Model {
  return {
    ...model,
    globals: mapTyped(model.globals, leaf),
    operations: model.operations.map((operation) => mapResponses(mapRequest(operation, leaf), leaf)),
    webhooks: model.webhooks.map((webhook) => ({ ...webhook, payload: mapType(webhook.payload, leaf) })),
    ...(model.event ? { event: mapType(model.event, leaf) } : {}),
    ...(model.kept ? { kept: model.kept.map((type) => mapType(type, leaf)) } : {}),
    declarations: model.declarations.map((declaration) => mapDeclaration(declaration, leaf)),
  };
}
