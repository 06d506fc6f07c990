import { StructureKind, VariableDeclarationKind } from 'ts-morph';
import type { Pagination } from '../../model/model.js';
import type { CallShape } from '../../naming/call-shape.js';
import { bodyChoices } from '../../naming/media-choice.js';
import { descriptorText } from './descriptor.js';
import type { TypeScriptFile } from './emit.js';
import type { Method } from '../../naming/api.js';
import { Imports } from './imports.js';
import { docs } from './model-file.js';
import { modulePath, schemaName, type Sdk } from './sdk.js';
import { apiModule } from './runtime.js';
import { failuresText, operationDocs } from './signature.js';
import { key } from './text.js';
import type { Negotiation } from './negotiation.js';
import { signaturesOf } from './overloads.js';
import { namedModule, type Module } from './module.js';
import type { NamedOperation } from '../../naming/api.js';

export const functionPath = ({ functionName }: Method): string => `src/funcs/${functionName}.ts`;

export const corePath = 'src/core.ts';

/** What the caller's arguments become: one request, as the descriptor describes it. */
function requestText({ arguments: given }: CallShape): string {
  const [first] = given;
  if (first === undefined) return 'undefined';
  if (given.length === 1 && first.property === undefined) return first.name;
  const objects = given.filter(({ property }) => property === undefined).map(({ name }) => `...${name}`);
  const fields = given.flatMap(({ name, property }) =>
    property === undefined ? [] : [property === name ? name : `${key(property)}: ${name}`],
  );
  const entries = [...objects, ...fields];
  return `{ ${entries.join(', ')} }`;
}

const headersModule = 'src/lib/declared-headers.ts';

/** The call of an operation, with the headers that its response declares. */
function declaringText({ sdk, imports }: Module, { headers }: NamedOperation, made: string): string {
  const type = headers === undefined ? undefined : sdk.api.types.get(headers);
  if (type === undefined) return made;
  const schema = imports.value(modulePath(type), schemaName(type.name));
  return `${imports.value(headersModule, 'declaring')}(client, ${made}, ${schema})`;
}

/** The promise of a result, with the type of the headers that its response declares. */
function promiseText({ sdk, imports }: Module, { headers }: NamedOperation, result: string): string {
  const type = headers === undefined ? undefined : sdk.api.types.get(headers);
  if (type === undefined) return `${imports.type(apiModule, 'APIPromise')}<${result}>`;
  const declared = imports.type(modulePath(type), type.name);
  return `${imports.type(headersModule, 'HeadersPromise')}<${result}, ${declared}>`;
}

/** The statements of a function: one call, of the operation or of one with the body that is chosen. */
function runText(
  module: Module,
  operation: NamedOperation,
  shape: CallShape,
  runner: string,
  negotiation: Negotiation | undefined,
): string[] {
  const request = requestText(shape);
  const chosen =
    bodyChoices(operation).length > 0
      ? `${module.imports.value('src/lib/bodies.ts', 'choose')}(operation, ${request}, options)`
      : 'operation';
  const made = `${runner}(client, ${negotiation?.operation(chosen) ?? chosen}, ${request}, options)`;
  return [`return ${declaringText(module, operation, made)};`];
}

/** The file of one operation: its documentation, its signature, one call and one descriptor. */
export function functionFile(sdk: Sdk, method: Method): TypeScriptFile {
  const path = functionPath(method);
  const { operation, functionName } = method;
  return {
    path,
    statements: () => {
      const shape = operation.call;
      const declared = [functionName, 'operation', 'client', 'options', ...shape.arguments.map(({ name }) => name)];
      const module = namedModule(sdk, new Imports(path, declared, sdk.homes));
      const { imports } = module;
      const { pagination } = operation.operation;
      const paged = pagination !== undefined;
      const runner = paged ? imports.value('src/lib/paginate.ts', 'paginate') : imports.value(apiModule, 'call');
      const resultOf = (value: string): string =>
        `${imports.type(apiModule, 'Result')}<${value}, ${failuresText(module, operation)}>`;
      const client = { name: 'client', type: imports.type(corePath, `${sdk.context.client}Core`) };
      const { parameters, value, overloads, negotiation } = signaturesOf(module, operation, shape);
      const returnedOf = (of: string): string => {
        const result = resultOf(of);
        const returned = paged
          ? `${imports.type(apiModule, 'PageIterator')}<${result}, ${pageState(pagination)}>`
          : result;
        return promiseText(module, operation, returned);
      };
      const words = docs(operationDocs(operation, sdk.context.conventions));
      const statements = [
        {
          kind: StructureKind.Function as const,
          isExported: true,
          name: functionName,
          docs: overloads.length > 0 ? [] : words,
          parameters: [client, ...parameters],
          returnType: returnedOf(value),
          overloads: overloads.map((overload) => ({
            docs: words,
            parameters: [client, ...overload.parameters],
            returnType: returnedOf(overload.value),
          })),
          statements: runText(module, operation, shape, runner, negotiation),
        },
        {
          kind: StructureKind.VariableStatement as const,
          declarationKind: VariableDeclarationKind.Const,
          declarations: [
            {
              name: 'operation',
              type: imports.type(apiModule, 'Operation'),
              initializer: descriptorText(module, operation, shape),
            },
          ],
        },
      ];
      return [...imports.statements(), ...statements];
    },
  };
}

/** What a page iterator keeps to ask for the next page. */
export function pageState(pagination: Pagination): string {
  const states: Readonly<Record<Pagination['kind'], string>> = {
    cursor: '{ cursor: string }',
    offsetLimit: pagination.inputs.some(({ role }) => role === 'page') ? '{ page: number }' : '{ offset: number }',
    url: '{ url: string }',
  };
  return states[pagination.kind];
}
