import {
  StructureKind,
  type ClassDeclarationStructure,
  type OptionalKind,
  type PropertyDeclarationStructure,
} from 'ts-morph';
import type { NamedType } from '../../naming/api.js';
import type { TypeScriptFile } from './emit.js';
import { Imports } from './imports.js';
import { bodyText, docs, schemaConstant } from './model-file.js';
import { modulePath, schemaName, type Sdk } from './sdk.js';
import { docLines, quote, typeKey } from './text.js';
import { typeText } from './type-text.js';
import { modelModule, type Module } from './module.js';

/** Members of every error: a field of that name is read from `data$`. */
const taken = new Set(
  'message name stack cause statusCode body headers contentType rawResponse data$ constructor toString rawValue rawMessage pretty'.split(
    ' ',
  ),
);

const errorsModule = 'src/lib/errors.ts';

/** The module of the class that all errors of an API extend. */
export const baseErrorPath = ({ context }: Sdk): string => `src/models/errors/${context.errors.base.toLowerCase()}.ts`;

/** The module of the error for responses that the document does not describe. */
export const fallbackErrorPath = ({ context }: Sdk): string =>
  `src/models/errors/${context.errors.fallback.toLowerCase()}.ts`;

/** What the constructor of an error takes of the exchange: the text of the response beside both sides of it. */
export const httpMeta = '{ response: Response; request: Request; body: string }';

/** The name of the data that an error carries. */
export const dataName = ({ name, data }: NamedType): string => data ?? `${name}Data`;

/** Fields are declared, not initialised: the constructor copies what the response holds. */
function properties(module: Module, type: NamedType): OptionalKind<PropertyDeclarationStructure>[] {
  const fields = type.declaration.kind === 'object' ? type.declaration.fields : [];
  return fields.flatMap((field): OptionalKind<PropertyDeclarationStructure>[] => {
    const name = type.fields.get(field.name) ?? field.name;
    if (taken.has(name)) return [];
    const text = typeText(module, field.type);
    return [
      {
        name: typeKey(name),
        hasDeclareKeyword: true,
        hasQuestionToken: !field.required,
        type: field.required ? text : `${text} | undefined`,
        docs: docs(
          docLines(
            { description: field.description, deprecated: field.deprecated, kind: 'field' },
            module.sdk.context.conventions,
          ),
        ),
      },
    ];
  });
}

function errorClass(module: Module, type: NamedType): ClassDeclarationStructure {
  const { imports, sdk } = module;
  const { declaration, name } = type;
  const [message, fill] = [imports.value(errorsModule, 'messageOf'), imports.value(errorsModule, 'fill')];
  return {
    kind: StructureKind.Class,
    isExported: true,
    name,
    extends: imports.value(baseErrorPath(sdk), sdk.context.errors.base),
    docs: docs(
      docLines(
        { description: declaration.description, deprecated: declaration.deprecated, kind: 'class' },
        module.sdk.context.conventions,
      ),
    ),
    properties: [
      ...properties(module, type),
      { name: 'data$', hasDeclareKeyword: true, type: dataName(type), docs: docs(['The body of the response.']) },
    ],
    ctors: [
      {
        parameters: [
          { name: 'err', type: dataName(type) },
          { name: 'httpMeta', type: httpMeta },
        ],
        statements: [`super(${message}(err), httpMeta);`, `${fill}(this, ${quote(name)}, err);`],
      },
    ],
  };
}

/** The file of an error: the data of its response, the class that is thrown, and the schema that reads it. */
export function errorFile(sdk: Sdk, type: NamedType): TypeScriptFile {
  const path = modulePath(type);
  const data = dataName(type);
  return {
    path,
    statements: () => {
      const module = modelModule(sdk, new Imports(path, [type.name, data, schemaName(data)], sdk.homes));
      const words = docs(
        docLines({ description: type.declaration.description, kind: 'class' }, module.sdk.context.conventions),
      );
      const statements = [
        {
          kind: StructureKind.TypeAlias as const,
          isExported: true,
          docs: words,
          name: data,
          type: bodyText(module, type, type.declaration),
        },
        errorClass(module, type),
        schemaConstant(module, data, type),
      ];
      return [...module.imports.statements(), ...statements];
    },
  };
}
