import { builtIn, call, exported, exportedType, named } from '../../../surface/build.js';
import type { Expression } from '../../../surface/expression.js';
import type { Callable, Getter, Property, Signature, SourceFile } from '../../../surface/surface.js';
import type { TypeExpression } from '../../../surface/type-expression.js';
import { fileNames } from '../../../names/file-name.js';
import type { Group, Method } from '../../../naming/api.js';
import { functionPath, pageState } from './func-file.js';
import { modelType, type Sdk } from '../sdk.js';
import { apiModule } from '../package/runtime.js';
import { operationDoc, parametersOf } from '../calls/signature.js';
import { signaturesOf } from '../calls/overloads.js';

const responsePromise = 'src/runtime/response-promise.ts';

const isRoot = ({ segments }: Group): boolean => segments.length === 0;

export const classPath = ({ api }: Sdk, group: Group): string =>
  isRoot(group) ? 'src/sdk/sdk.ts' : `src/sdk/${fileNames[api.conventions.fileNames](group.className)}.ts`;

const own = (name: string): Expression => ({ kind: 'property', of: named('this'), name });

/** The getter of a group, which creates the group on first use. */
function getterOf(sdk: Sdk, child: Group['children'][number]): { readonly field: Property; readonly getter: Getter } {
  const [path, className] = [classPath(sdk, child.group), child.group.className];
  const type = exportedType(path, className);
  const plain = `_${child.property}`;
  const field = sdk.api.language.calls?.reservedMethods.includes(plain) === true ? `${plain}_` : plain;
  const made: Expression = { kind: 'new', class: exported(path, className), arguments: [own('_options')] };
  return {
    field: { name: field, private: true, optional: true, type },
    getter: {
      name: child.property,
      returns: type,
      body: [{ kind: 'return', value: { kind: 'binary', operator: '??=', left: own(field), right: made } }],
    },
  };
}

function methodOf(sdk: Sdk, method: Method): Callable {
  const shape = method.operation.call;
  const { pagination } = method.operation.operation;
  const signatures = signaturesOf(sdk, method.operation, shape);
  const valueOf = (value: TypeExpression): TypeExpression =>
    pagination ? exportedType(apiModule, 'PageIterator', value, pageState(pagination)) : value;
  const unwrap = pagination
    ? exported('src/types/operations.ts', 'unwrapResultIterator')
    : exported('src/types/fp.ts', 'unwrapAsync');
  const given = ['this', ...shape.arguments.map(({ name }) => name), 'options'].map(named);
  const made = call(exported(functionPath(method), method.functionName), given);
  const doc = operationDoc(method.operation, sdk.context.conventions);
  const isPlain = sdk.context.conventions.promises === 'plain';
  const { headers } = method.operation;
  const type = headers === undefined ? undefined : sdk.api.types.get(headers);
  const promiseOf = (value: TypeExpression): TypeExpression =>
    isPlain
      ? builtIn('Promise', value)
      : exportedType(responsePromise, 'ResponsePromise', value, ...(type ? [modelType(type)] : []));
  const signatureOf = ({ parameters, value }: { parameters: Signature['parameters']; value: TypeExpression }) => ({
    parameters,
    returns: promiseOf(valueOf(value)),
  });
  const value = isPlain ? call(unwrap, [made]) : call(exported(responsePromise, 'responsePromise'), [unwrap, made]);
  // It forwards the options.
  const parameters = signatures.overloads.length > 0 ? parametersOf(sdk, shape) : signatures.parameters;
  return {
    name: method.name,
    id: method.operation.operation.id,
    ...(doc === undefined ? {} : { doc }),
    ...signatureOf({ parameters, value: signatures.value }),
    ...(signatures.overloads.length > 0 ? { overloads: signatures.overloads.map(signatureOf) } : {}),
    ...(isPlain ? { async: true } : {}),
    body: [{ kind: 'return', value }],
  };
}

/** The file of a client class: its groups as properties, its operations as methods that throw the functions' errors. */
export function classFile(sdk: Sdk, group: Group): SourceFile {
  const members = group.children.map((child) => getterOf(sdk, child));
  // A parameter with the name of the function would shadow it.
  const given = group.methods.flatMap(({ operation }) => operation.call.arguments);
  return {
    path: classPath(sdk, group),
    reserved: [...new Set(['options', ...given.map(({ name }) => name)])],
    items: [
      {
        kind: 'class',
        name: group.className,
        extends: { class: exported('src/lib/sdks.ts', 'ClientSDK') },
        properties: members.map((member) => member.field),
        getters: members.map((member) => member.getter),
        methods: group.methods.map((method) => methodOf(sdk, method)),
      },
    ],
  };
}
