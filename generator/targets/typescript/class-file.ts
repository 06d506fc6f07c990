import {
  Scope,
  StructureKind,
  type ClassDeclarationStructure,
  type GetAccessorDeclarationStructure,
  type MethodDeclarationStructure,
  type OptionalKind,
  type PropertyDeclarationStructure,
} from 'ts-morph';
import type { TypeScriptFile } from './emit.js';
import { functionPath, pageState } from './func-file.js';
import type { Group, Method } from '../../naming/api.js';
import { Imports } from './imports.js';
import { docs } from './model-file.js';
import { modulePath, type Sdk } from './sdk.js';
import { apiModule } from './runtime.js';
import { operationDocs, parameterTexts } from './signature.js';
import { key } from './text.js';
import { namedModule, type Module } from './module.js';
import { signaturesOf } from './overloads.js';

const responsePromise = 'src/lib/response-promise.ts';

const isRoot = ({ segments }: Group): boolean => segments.length === 0;

export const classPath = (group: Group): string =>
  isRoot(group) ? 'src/sdk/sdk.ts' : `src/sdk/${group.className.toLowerCase()}.ts`;

/** A group of operations is made when it is first asked for. */
function getter(
  module: Module,
  child: Group['children'][number],
): { field: OptionalKind<PropertyDeclarationStructure>; getter: OptionalKind<GetAccessorDeclarationStructure> } {
  const className = module.imports.value(classPath(child.group), child.group.className);
  const plain = `_${child.property}`;
  const field = module.sdk.api.language.calls?.reservedMethods.includes(plain) === true ? `${plain}_` : plain;
  return {
    field: { name: field, scope: Scope.Private, hasQuestionToken: true, type: className },
    getter: {
      name: key(child.property),
      returnType: className,
      statements: [`return (this.${field} ??= new ${className}(this._options));`],
    },
  };
}

function methodOf(module: Module, method: Method): OptionalKind<MethodDeclarationStructure> {
  const { imports } = module;
  const shape = method.operation.call;
  const { pagination } = method.operation.operation;
  const run = imports.value(functionPath(method), method.functionName);
  const signatures = signaturesOf(module, method.operation, shape);
  const valueOf = (value: string): string =>
    pagination ? `${imports.type(apiModule, 'PageIterator')}<${value}, ${pageState(pagination)}>` : value;
  const unwrap = pagination
    ? imports.value('src/types/operations.ts', 'unwrapResultIterator')
    : imports.value('src/types/fp.ts', 'unwrapAsync');
  const given = ['this', ...shape.arguments.map(({ name }) => name), 'options'].join(', ');
  const call = `${run}(${given})`;
  // It passes the options on.
  const parameters = signatures.overloads.length > 0 ? parameterTexts(module, shape) : signatures.parameters;
  const words = docs(operationDocs(method.operation, module.sdk.context.conventions));
  const common = (promise: (value: string) => string) => ({
    name: key(method.name),
    // What stands behind overloads nobody sees.
    docs: signatures.overloads.length > 0 ? [] : words,
    parameters: [...parameters],
    returnType: promise(valueOf(signatures.value)),
    overloads: signatures.overloads.map((overload) => ({
      docs: words,
      parameters: [...overload.parameters],
      returnType: promise(valueOf(overload.value)),
    })),
  });
  if (module.sdk.context.conventions.promises === 'plain') {
    const returned = common((of) => `Promise<${of}>`);
    return { ...returned, isAsync: true, statements: [`return ${unwrap}(${call});`] };
  }
  const { headers } = method.operation;
  const type = headers === undefined ? undefined : module.sdk.api.types.get(headers);
  const typeArguments = type ? [imports.type(modulePath(type), type.name)] : [];
  const made = `${imports.value(responsePromise, 'responsePromise')}(${unwrap}, ${call})`;
  const promise = imports.type(responsePromise, 'ResponsePromise');
  return {
    ...common((of) => `${promise}<${[of, ...typeArguments].join(', ')}>`),
    statements: [`return ${made};`],
  };
}

/** The file of a client class: its groups as properties, its operations as methods that throw what the functions return. */
export function classFile(sdk: Sdk, group: Group): TypeScriptFile {
  const path = classPath(group);
  return {
    path,
    statements: () => {
      // A function that an argument has the name of could not be called where that is.
      const given = group.methods.flatMap(({ operation }) => operation.call.arguments);
      const own = [group.className, 'options', ...given.map(({ name }) => name)];
      const module = namedModule(sdk, new Imports(path, own, sdk.homes));
      const members = group.children.map((child) => getter(module, child));
      const declaration: ClassDeclarationStructure = {
        kind: StructureKind.Class,
        isExported: true,
        name: group.className,
        extends: module.imports.value('src/lib/sdks.ts', 'ClientSDK'),
        properties: members.map((member) => member.field),
        getAccessors: members.map((member) => member.getter),
        methods: group.methods.map((method) => methodOf(module, method)),
      };
      return [...module.imports.statements(), declaration];
    },
  };
}
