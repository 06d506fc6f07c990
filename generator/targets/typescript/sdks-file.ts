import { StructureKind, VariableDeclarationKind, type StatementStructures } from 'ts-morph';
import type { SecurityScheme } from '../../model/model.js';
import { optionFor } from '../../naming/client-options.js';
import { configPath, userAgent } from './config-file.js';
import type { TypeScriptFile } from './emit.js';
import { Imports } from './imports.js';
import { docs } from './model-file.js';
import { literalText } from './shape-text.js';
import type { Sdk } from './sdk.js';
import { key, quote } from './text.js';
import { namedModule, type Module } from './module.js';

/** The module of the class behind all clients. */
export const sdksPath = 'src/lib/sdks.ts';

/** The function that carries a scheme out; a bundle holds only those that are named. */
function schemeText({ sdk, imports }: Module, scheme: SecurityScheme): string {
  const option = quote(optionFor(sdk.api.options.schemes, scheme.key));
  const made = (name: string, ...given: readonly string[]): string =>
    `${imports.value(name === 'bearer' ? 'src/lib/security.ts' : 'src/lib/schemes.ts', name)}(${[option, ...given].join(', ')})`;
  switch (scheme.kind) {
    case 'bearer':
      return made('bearer');
    case 'basic':
      return made('basic');
    case 'http':
      return made('http', quote(scheme.scheme));
    case 'apiKey':
      return made('apiKey', quote(scheme.in), quote(scheme.name));
    case 'clientCredentials':
      return made('oauth2ClientCredentials', quote(scheme.tokenUrl));
  }
}

/** `lib/sdks.ts`: the class behind all clients, with what all operations share. */
export function sdksFile(sdk: Sdk): TypeScriptFile {
  const { model } = sdk.api;
  return {
    path: sdksPath,
    statements: () => {
      const module = namedModule(sdk, new Imports(sdksPath, ['ClientSDK', 'definition', 'RequestOptions'], sdk.homes));
      const { imports } = module;
      const base = imports.value('src/lib/client.ts', 'Client');
      const options = imports.type(configPath, 'SDKOptions');
      const members = [
        `servers: ${imports.value(configPath, 'servers')},`,
        `security: {\nschemes: {\n${model.security.schemes.map((scheme) => `${key(scheme.key)}: ${schemeText(module, scheme)},`).join('\n')}\n},\nrequired: ${literalText(model.security.required)},\n},`,
        `environment: ${quote(sdk.context.environmentPrefix)},`,
        `userAgent: ${quote(userAgent(sdk))},`,
        `responses: ${imports.value('src/lib/checks.ts', sdk.responses)},`,
        `errors: { fallback: ${imports.value(fallbackPath(sdk), sdk.context.errors.fallback)}, validation: ${imports.value('src/models/errors/responsevalidationerror.ts', 'ResponseValidationError')} },`,
      ];
      const statements: StatementStructures[] = [
        {
          kind: StructureKind.ExportDeclaration,
          isTypeOnly: true,
          moduleSpecifier: sdk.context.conventions.extraOptions === 'typed' ? './extras.js' : './request-options.js',
          namedExports: ['RequestOptions'],
        },
        {
          kind: StructureKind.VariableStatement,
          declarationKind: VariableDeclarationKind.Const,
          docs: docs(['What all operations of the API share.']),
          declarations: [
            {
              name: 'definition',
              type: imports.type('src/lib/definition.ts', 'Definition'),
              initializer: `{\n${members.join('\n')}\n}`,
            },
          ],
        },
        {
          kind: StructureKind.Class,
          isExported: true,
          name: 'ClientSDK',
          extends: `${base}<${options}>`,
          docs: docs(['What every client and every group of operations is.']),
          ctors: [
            {
              parameters: [{ name: 'options', type: options, initializer: '{}' }],
              statements: ['super(options, definition);'],
            },
          ],
        },
      ];
      return [...imports.statements(), ...statements];
    },
  };
}

const fallbackPath = ({ context }: Sdk): string => `src/models/errors/${context.errors.fallback.toLowerCase()}.ts`;
