import { fileNames } from '../../../names/file-name.js';
import type { Id } from '../../../model/model.js';
import { withoutNull } from '../../../model/walk.js';
import type { NamedType } from '../../../naming/api.js';
import { builtIn, call, exported, exportedType, literal, named, orUndefined } from '../../../surface/build.js';
import type { Expression, Statement } from '../../../surface/expression.js';
import type { ClassItem, Item, Property } from '../../../surface/surface.js';
import type { TypeExpression } from '../../../surface/type-expression.js';
import { bodyType, schemaConstant } from './model-file.js';
import { folderOf, modulePath, type Sdk } from '../sdk.js';
import { docOf } from '../print/text.js';
import { typeOf } from '../types/type-text.js';

/** Properties of every error. A field of the same name is available on `data$` only. */
const taken = new Set(
  'message name stack cause statusCode body headers contentType rawResponse data$ constructor toString rawValue rawMessage pretty'.split(
    ' ',
  ),
);

const errorsModule = 'src/runtime/responses/errors.ts';

/** The module of an error class. */
const errorPath = (sdk: Sdk, name: string): string =>
  `src/${folderOf(sdk, 'errors')}/${fileNames[sdk.api.conventions.fileNames](name)}.ts`;

/** The module of the class that all errors of an API extend. */
export const baseErrorPath = (sdk: Sdk): string => errorPath(sdk, sdk.context.errors.base);

/** The module of the error for undocumented responses. */
export const fallbackErrorPath = (sdk: Sdk): string => errorPath(sdk, sdk.context.errors.fallback);

/** The module of the error for responses that do not match the document. */
export const validationErrorPath = (sdk: Sdk): string => errorPath(sdk, 'ResponseValidationError');

/** The type of the constructor's argument for the exchange: request, response and the text of the response body. */
export const httpMeta: Extract<TypeExpression, { kind: 'object' }> = {
  kind: 'object',
  members: [
    { name: 'response', type: builtIn('Response') },
    { name: 'request', type: builtIn('Request') },
    { name: 'body', type: builtIn('string') },
  ],
};

/** The name of the type of an error's data. */
export const dataName = ({ name, data }: NamedType): string => data ?? `${name}Data`;

/** Fields are declared, not initialized: the constructor copies the data of the response. */
function propertiesOf(sdk: Sdk, type: NamedType): Property[] {
  const fields = type.declaration.kind === 'object' ? type.declaration.fields : [];
  return fields.flatMap((field): Property[] => {
    const name = type.fields.get(field.name) ?? field.name;
    if (taken.has(name)) return [];
    const { description, deprecated, required } = field;
    const value = typeOf({ sdk }, field.type);
    const doc = docOf({ description, deprecated, kind: 'field' }, sdk.context.conventions);
    return [
      {
        name,
        declared: true,
        ...(required ? { type: value } : { optional: true, type: orUndefined(value) }),
        ...(doc === undefined ? {} : { doc }),
      },
    ];
  });
}

/** The path to the property that the document marks as the message of an error, if it marks one. */
function messagePath(sdk: Sdk, root: NamedType): Expression[] {
  const passed = new Set<Id>();
  const open = [{ type: root, path: [] as readonly string[] }];
  for (let at = open.shift(); at !== undefined; at = open.shift()) {
    const { type, path } = at;
    if (passed.has(type.id) || type.declaration.kind !== 'object') continue;
    passed.add(type.id);
    for (const field of type.declaration.fields) {
      const further = [...path, type.fields.get(field.name) ?? field.name];
      if (field.isMessage === true) return further.map(literal);
      const inner = withoutNull(field.type);
      const target = inner.kind === 'ref' ? sdk.api.types.get(inner.to) : undefined;
      if (target !== undefined) open.push({ type: target, path: further });
    }
  }
  return [];
}

const run = (value: Expression): Statement => ({ kind: 'run', value });

function errorClass(sdk: Sdk, type: NamedType, data: TypeExpression): ClassItem {
  const { declaration, name, id } = type;
  const { description, deprecated } = declaration;
  const [err, meta] = [named('err'), named('httpMeta')];
  const doc = docOf({ description, deprecated, kind: 'class' }, sdk.context.conventions);
  return {
    kind: 'class',
    name,
    id,
    extends: { class: exported(baseErrorPath(sdk), sdk.context.errors.base) },
    ...(doc === undefined ? {} : { doc }),
    properties: [
      ...propertiesOf(sdk, type),
      { name: 'data$', declared: true, type: data, doc: { summary: 'The body of the response.' } },
    ],
    constructs: {
      parameters: [
        { name: 'err', type: data },
        { name: 'httpMeta', type: httpMeta },
      ],
      body: [
        run(call(named('super'), [call(exported(errorsModule, 'messageOf'), [err, ...messagePath(sdk, type)]), meta])),
        run(call(exported(errorsModule, 'fill'), [named('this'), literal(name), err])),
      ],
    },
  };
}

/** The declarations of an error: the type of its data, the class that is thrown, and the schema that reads it. */
export function errorItems(sdk: Sdk, type: NamedType): Item[] {
  const path = modulePath(type);
  const { id, declaration } = type;
  const data = dataName(type);
  const doc = docOf({ description: declaration.description, kind: 'class' }, sdk.context.conventions);
  const body: Item = {
    kind: 'type',
    name: data,
    id,
    ...(doc === undefined ? {} : { doc }),
    type: bodyType(sdk, type, declaration),
  };
  return [body, errorClass(sdk, type, exportedType(path, data)), schemaConstant(sdk, path, data, type)];
}
