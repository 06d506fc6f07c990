import type { Pagination } from '../../../model/model.js';
import type { Method, NamedOperation } from '../../../naming/api.js';
import type { CallShape } from '../../../naming/call-shape.js';
import { bodyChoices } from '../../../naming/media-choice.js';
import { builtIn, call, entry, exported, exportedType, named } from '../../../surface/build.js';
import { optionFor } from '../../../naming/client-options.js';
import type { Entry, Expression } from '../../../surface/expression.js';
import type { Parameter, Signature, SourceFile } from '../../../surface/surface.js';
import type { TypeExpression } from '../../../surface/type-expression.js';
import { descriptorOf } from '../calls/descriptor.js';
import { modelType, modulePath, schemaName, type Sdk } from '../sdk.js';
import type { Negotiation } from '../calls/negotiation.js';
import { signaturesOf } from '../calls/overloads.js';
import { apiModule } from '../package/runtime.js';
import { failuresType, operationDoc } from '../calls/signature.js';

export const functionPath = ({ functionName }: Method): string => `src/funcs/${functionName}.ts`;

export const corePath = 'src/core.ts';

/** The request object made from the caller's arguments. */
function requestOf({ arguments: all }: CallShape): Expression {
  const given = all.filter(({ credentials }) => credentials !== true);
  const [first] = given;
  if (first === undefined) return named('undefined');
  if (given.length === 1 && first.property === undefined) return named(first.name);
  const objects = given.filter(({ property }) => property === undefined);
  const fields = given.flatMap(({ name, property }) => (property === undefined ? [] : [entry(property, named(name))]));
  const spread = objects.map(({ name }): Entry => ({ kind: 'spread', value: named(name) }));
  return { kind: 'object', entries: [...spread, ...fields] };
}

/** The client of a call: with the credentials of the call, if it takes some. */
function clientOf(sdk: Sdk, { operation, call: { arguments: given }, credentials: id }: NamedOperation): Expression {
  const argument = given.find(({ credentials }) => credentials === true);
  const type = id === undefined ? undefined : sdk.api.types.get(id);
  if (argument === undefined || type === undefined) return named('client');
  const passed = named(argument.name);
  const schemes = sdk.api.model.security.schemes.filter(({ key }) => operation.credentials?.includes(key));
  const entries = schemes.flatMap(({ key, kind }): Entry[] => {
    const option = optionFor(sdk.api.options.schemes, key);
    if (kind === 'basic' || kind === 'clientCredentials') return [entry(option, passed)];
    const name = type.fields.get(key) ?? key;
    const value: Expression = {
      kind: 'property',
      of: passed,
      name,
      ...(argument.required ? {} : { optional: true as const }),
    };
    return name === option ? [] : [entry(option, value)];
  });
  const spread: Entry[] = entries.length === schemes.length ? [] : [{ kind: 'spread', value: passed }];
  const all: Expression = entries.length === 0 ? passed : { kind: 'object', entries: [...spread, ...entries] };
  return call(exported('src/runtime/security/call-credentials.ts', 'withCredentials'), [named('client'), all]);
}

const headersModule = 'src/runtime/responses/declared-headers.ts';

/** The expression that calls an operation, with the headers that its response declares. */
function declaring(sdk: Sdk, { headers }: NamedOperation, made: Expression): Expression {
  const type = headers === undefined ? undefined : sdk.api.types.get(headers);
  if (type === undefined) return made;
  const schema = exported(modulePath(type), schemaName(type.name));
  return call(exported(headersModule, 'declaring'), [named('client'), made, schema]);
}

/** The return type: a promise of a result, with the type of the headers that its response declares. */
function promiseOf(sdk: Sdk, { headers }: NamedOperation, result: TypeExpression): TypeExpression {
  const type = headers === undefined ? undefined : sdk.api.types.get(headers);
  if (type === undefined) return exportedType(apiModule, 'APIPromise', result);
  return exportedType(headersModule, 'HeadersPromise', result, modelType(type));
}

/** The expression that a function returns: one call of the operation, or of the one with the chosen body. */
function runOf(
  sdk: Sdk,
  operation: NamedOperation,
  shape: CallShape,
  negotiation: Negotiation | undefined,
): Expression {
  const { pagination } = operation.operation;
  const runner = pagination ? exported('src/runtime/calls/paginate.ts', 'paginate') : exported(apiModule, 'call');
  const request = requestOf(shape);
  const [descriptor, client, options] = [named('operation'), clientOf(sdk, operation), named('options')];
  const chosen =
    bodyChoices(operation).length > 0
      ? call(exported('src/runtime/bodies.ts', 'choose'), [descriptor, request, options])
      : descriptor;
  return declaring(sdk, operation, call(runner, [client, negotiation?.operation(chosen) ?? chosen, request, options]));
}

/** The file of one operation: its documentation, its signature, one call and one descriptor. */
export function functionFile(sdk: Sdk, method: Method): SourceFile {
  const { operation, functionName } = method;
  const shape = operation.call;
  const { pagination, id } = operation.operation;
  const client = { name: 'client', type: exportedType(corePath, `${sdk.context.client}Core`) };
  const { parameters, value, overloads, negotiation } = signaturesOf(sdk, operation, shape);
  const failures = failuresType(sdk, operation);
  const returnsOf = (of: TypeExpression): TypeExpression => {
    const result = exportedType(apiModule, 'Result', of, failures);
    const returned = pagination ? exportedType(apiModule, 'PageIterator', result, pageState(pagination)) : result;
    return promiseOf(sdk, operation, returned);
  };
  const signatureOf = (one: { parameters: readonly Parameter[]; value: TypeExpression }): Signature => ({
    parameters: [client, ...one.parameters],
    returns: returnsOf(one.value),
  });
  const doc = operationDoc(operation, sdk.context.conventions);
  return {
    path: functionPath(method),
    reserved: ['client', 'options', ...shape.arguments.map(({ name }) => name)],
    items: [
      {
        kind: 'function',
        name: functionName,
        id,
        ...(doc === undefined ? {} : { doc }),
        ...signatureOf({ parameters, value }),
        ...(overloads.length > 0 ? { overloads: overloads.map(signatureOf) } : {}),
        body: [{ kind: 'return', value: runOf(sdk, operation, shape, negotiation) }],
      },
      {
        kind: 'constant',
        name: 'operation',
        local: true,
        ...descriptorOf(sdk, operation, shape),
      },
    ],
  };
}

const state = (name: string, type: string): TypeExpression => ({
  kind: 'object',
  members: [{ name, type: builtIn(type) }],
});

/** The state of a page iterator for requesting the next page. */
export function pageState({ kind, inputs }: Pagination): TypeExpression {
  switch (kind) {
    case 'cursor':
      return state('cursor', 'string');
    case 'offsetLimit':
      return state(inputs.some(({ role }) => role === 'page') ? 'page' : 'offset', 'number');
    case 'url':
      return state('url', 'string');
  }
}
