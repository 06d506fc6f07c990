import { Scope, StructureKind, type ClassDeclarationStructure } from 'ts-morph';
import type { TypeScriptFile } from './emit.js';
import { baseErrorPath, fallbackErrorPath, httpMeta } from './error-file.js';
import { Imports } from './imports.js';
import { docs } from './model-file.js';
import type { Sdk } from './sdk.js';
import { quote } from './text.js';

/** Declared only: the constructor sets it. */
const readonlyField = (name: string, type: string, words: string) => ({
  name,
  type,
  hasDeclareKeyword: true,
  isReadonly: true,
  docs: docs([words]),
});

/** The class that all errors of an API extend. */
export function baseErrorFile(sdk: Sdk): TypeScriptFile {
  const { base } = sdk.context.errors;
  const path = baseErrorPath(sdk);
  return {
    path,
    statements: () => {
      const imports = new Imports(path, [base], sdk.homes);
      const declaration: ClassDeclarationStructure = {
        kind: StructureKind.Class,
        isExported: true,
        name: base,
        extends: 'Error',
        docs: docs(['Base class of all error responses.']),
        properties: [
          readonlyField('statusCode', 'number', 'HTTP status code'),
          readonlyField('body', 'string', 'Text of the response'),
          readonlyField('headers', 'Headers', 'Headers of the response'),
          readonlyField('contentType', 'string', 'Media type of the response'),
          readonlyField('rawResponse', 'Response', 'The response itself'),
        ],
        ctors: [
          {
            parameters: [
              { name: 'message', type: 'string' },
              { name: 'httpMeta', type: httpMeta },
            ],
            statements: [
              'super(message);',
              'const { response, body } = httpMeta;',
              `Object.assign(this, { name: ${quote(base)}, statusCode: response.status, body, headers: response.headers, contentType: response.headers.get("content-type") ?? "", rawResponse: response });`,
            ],
          },
        ],
      };
      return [...imports.statements(), declaration];
    },
  };
}

/** The error for responses that the document does not describe. */
export function fallbackErrorFile(sdk: Sdk): TypeScriptFile {
  const { base, fallback } = sdk.context.errors;
  const path = fallbackErrorPath(sdk);
  return {
    path,
    statements: () => {
      const imports = new Imports(path, [fallback], sdk.homes);
      const parent = imports.value(baseErrorPath(sdk), base);
      const describe = imports.value('src/lib/errors.ts', 'describeResponse');
      const declaration: ClassDeclarationStructure = {
        kind: StructureKind.Class,
        isExported: true,
        name: fallback,
        extends: parent,
        docs: docs(['A response that the API does not describe.']),
        ctors: [
          {
            parameters: [
              { name: 'message', type: 'string' },
              { name: 'httpMeta', type: httpMeta },
            ],
            statements: [`super(${describe}(message, httpMeta), httpMeta);`, `this.name = ${quote(fallback)};`],
          },
        ],
      };
      return [...imports.statements(), declaration];
    },
  };
}

/** The error for responses that are not what the document describes. */
export function validationErrorFile(sdk: Sdk): TypeScriptFile {
  const { base } = sdk.context.errors;
  const name = 'ResponseValidationError';
  const path = 'src/models/errors/responsevalidationerror.ts';
  return {
    path,
    statements: () => {
      const imports = new Imports(path, [name], sdk.homes);
      const parent = imports.value(baseErrorPath(sdk), base);
      const pretty = imports.value('src/lib/issues.ts', 'prettyIssues');
      const declaration: ClassDeclarationStructure = {
        kind: StructureKind.Class,
        isExported: true,
        name,
        extends: parent,
        docs: docs(['A successful response whose body is not what the API describes.']),
        properties: [
          readonlyField('rawValue', 'unknown', 'The value that did not fit'),
          readonlyField('rawMessage', 'unknown', 'The message without the text of its cause'),
        ],
        ctors: [
          {
            parameters: [
              { name: 'message', type: 'string' },
              {
                name: 'extra',
                type: `${httpMeta.slice(0, -2)}; cause: unknown; rawValue: unknown; rawMessage: unknown }`,
              },
            ],
            statements: [
              'super(message, extra);',
              'const { cause, rawValue, rawMessage } = extra;',
              `Object.assign(this, { name: ${quote(name)}, cause, rawValue, rawMessage });`,
            ],
          },
        ],
        methods: [
          {
            name: 'pretty',
            scope: Scope.Public,
            returnType: 'string',
            docs: docs(['The issues, one per line, each with the place in the value.']),
            statements: [`return ${pretty}(this.cause, this.message);`],
          },
        ],
      };
      return [...imports.statements(), declaration];
    },
  };
}
