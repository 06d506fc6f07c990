import type { NamedOperation } from '../../../naming/api.js';
import type { CallShape } from '../../../naming/call-shape.js';
import { preferred } from '../../../naming/derive.js';
import { bodyChoices } from '../../../naming/media-choice.js';
import type { Content, Type } from '../../../model/model.js';
import { requestWith } from './body-overloads.js';
import { entry, objectOf, undefinedType } from '../../../surface/build.js';
import { keyOf } from '../../../model/key.js';
import type { Entry, Expression } from '../../../surface/expression.js';
import type { TypeExpression } from '../../../surface/type-expression.js';
import { entries, linesOf } from '../types/expressions.js';
import { bodyOf } from './media.js';
import type { Sdk } from '../sdk.js';
import { schemaOf } from '../types/schemas.js';
import { schemaCall } from '../types/shapes.js';
import { typeOf } from '../types/type-text.js';

/** The request of a call: its type and its schema. */
interface Request {
  readonly type: TypeExpression;
  readonly schema: Expression;
}

const requestOf = (sdk: Sdk, type: Type): Request => ({
  type: typeOf({ sdk }, type),
  schema: schemaOf(sdk, type),
});

/** The request, or if bodies differ, the request with one of them. */
function requestOfBody(sdk: Sdk, named: NamedOperation, { bodyKey }: CallShape, content: Content): Request {
  const type = named.request === undefined ? undefined : sdk.api.types.get(named.request);
  const isOne = JSON.stringify(named.operation.body?.type) === JSON.stringify(content.type);
  if (bodyKey === undefined || type?.declaration.kind !== 'object') return requestOf(sdk, content.type);
  const whole = requestOf(sdk, { kind: 'ref', to: type.id });
  const text = isOne ? undefined : requestWith(sdk, type.id, bodyKey, typeOf({ sdk }, content.type));
  if (text === undefined) return whole;
  const fields = type.declaration.fields.map((field) =>
    field.name === bodyKey ? { ...field, type: content.type } : field,
  );
  return { type: text, schema: { ...schemaCall(sdk, type, { ...type.declaration, fields }), types: [text] } };
}

/** The members of a descriptor for the request, and their types. */
export interface Sent {
  readonly entries: readonly Entry[];
  readonly request: TypeExpression;
  /** The types of the request by media type of the body, if there is a choice. */
  readonly bodies?: TypeExpression;
}

/** The schema of the request with its body or bodies. */
export function sentBy(sdk: Sdk, named: NamedOperation, shape: CallShape): Sent {
  const contents = bodyChoices(named);
  const { body } = named.operation;
  const usual = body && preferred(body.contents);
  if (usual === undefined || body === undefined) {
    if (named.request === undefined || !sdk.api.types.has(named.request))
      return { entries: [], request: undefinedType };
    const { type, schema } = requestOf(sdk, { kind: 'ref', to: named.request });
    return { entries: entries({ request: schema }), request: type };
  }
  const { type: request, schema } = requestOfBody(sdk, named, shape, usual);
  const written = (content: Content): Expression => bodyOf(sdk, content, shape, body.required);
  if (contents.length === 0) return { entries: entries({ request: schema, body: written(usual) }), request };
  const all = contents.map((content) => {
    const own = requestOfBody(sdk, named, shape, content);
    const isUsual = keyOf(own.type) === keyOf(request);
    const value = objectOf({ request: isUsual ? undefined : own.schema, body: written(content) });
    return { mediaType: content.mediaType, value, type: own.type };
  });
  return {
    entries: entries({ request: schema, bodies: linesOf(all.map(({ mediaType, value }) => entry(mediaType, value))) }),
    request,
    bodies: { kind: 'object', members: all.map(({ mediaType: name, type }) => ({ name, type })) },
  };
}
