import { StructureKind, VariableDeclarationKind, type StatementStructures } from 'ts-morph';
import type { SecurityScheme, Server } from '../../model/model.js';
import type { TypeScriptFile } from './emit.js';
import { Imports } from './imports.js';
import { docs } from './model-file.js';
import { serverText } from './server-text.js';
import { optionFor, variablesOf } from '../../naming/client-options.js';
import { successes } from '../../naming/errors.js';
import { isStreamed } from '../../model/media.js';
import { extrasModule } from './runtime.js';
import type { Sdk } from './sdk.js';
import { comment, commentLines, key, quote, summaryOf, typeKey } from './text.js';
import { typeText } from './type-text.js';
import { namedModule, type Module } from './module.js';

export const configPath = 'src/lib/config.ts';

/** The names that the file always exports. */
const fixedNames = ['SDKOptions', 'ServerList', 'servers', 'serverURLFromOptions', 'SDK_METADATA'];

/** The names that the file exports. */
export const configNames = ({ api }: Sdk): string[] => [...fixedNames, ...api.options.servers.values()];

/** The option that carries a scheme's credentials, in TypeScript. */
const credentials: Readonly<Record<SecurityScheme['kind'], string>> = {
  bearer: 'string | (() => Promise<string>) | undefined',
  http: 'string | (() => Promise<string>) | undefined',
  apiKey: 'string | (() => Promise<string>) | undefined',
  basic: '{ username: string; password: string } | (() => Promise<{ username: string; password: string }>) | undefined',
  clientCredentials:
    '{ clientID: string; clientSecret: string } | (() => Promise<{ clientID: string; clientSecret: string }>) | undefined',
};

const named = (servers: readonly Server[]): boolean =>
  servers.length > 0 && servers.every(({ key: id }) => id !== undefined);

/** An option of a client: one line about it, and its type. */
const optional = (name: string, type: string, words: string): string =>
  `${comment(commentLines(words))}${typeKey(name)}?: ${type};`;

function serverOptions(sdk: Sdk): string[] {
  const { servers } = sdk.api.model;
  const which = named(servers)
    ? [optional('server', 'keyof typeof ServerList | undefined', 'Which server to call, by name')]
    : [optional('serverIdx', 'number | undefined', 'Which server to call, by its place in ServerList')];
  return [
    ...(servers.length > 0 ? which : []),
    ...variablesOf(sdk.api.model).map(({ name, description, values }) => {
      const type = values.length > 0 ? `${values.map(quote).join(' | ')} | undefined` : 'string | undefined';
      return optional(
        optionFor(sdk.api.options.variables, name),
        type,
        summaryOf(description ?? 'Sets a variable of the server URL', sdk.context.conventions),
      );
    }),
    optional('serverURL', 'string | undefined', 'Takes the place of the servers that the API names'),
    ...(sdk.context.conventions.extraOptions === 'typed'
      ? [optional('serverBase', 'string | undefined', 'What a relative server URL is resolved against, else the page')]
      : []),
  ];
}

/** Options that only an API with streams needs. */
function streamOptions({ api }: Sdk): string[] {
  const contents = api.operations.flatMap(({ operation }) => successes(operation).flatMap((one) => one.contents));
  return contents.some((content) => isStreamed(content))
    ? [optional('maxRecordLength', 'number | undefined', 'The most characters of a line or event of a stream; 16 Mi')]
    : [];
}

/** Options for what the document does not have. */
const extras = {
  extraHeaders: 'Headers of all requests that the API does not name',
  extraQuery: 'Query parameters of all requests that the API does not name',
  extraBody: 'Members of all request bodies that the API does not name',
} as const;

function extraOptions({ sdk, imports }: Module): string[] {
  if (sdk.context.conventions.extraOptions === 'none') return [];
  const type = imports.type(extrasModule, 'Extras');
  return Object.entries(extras).map(([name, words]) => optional(name, `${type}[${quote(name)}]`, words));
}

function optionsType(module: Module): StatementStructures {
  const { sdk, imports } = module;
  const { model } = sdk.api;
  const members = [
    ...model.security.schemes.map((scheme) =>
      optional(
        optionFor(sdk.api.options.schemes, scheme.key),
        credentials[scheme.kind],
        `The credentials for ${scheme.key}`,
      ),
    ),
    ...model.globals.map((global) =>
      optional(
        optionFor(sdk.api.options.globals, global.name),
        `${typeText(module, global.type)} | undefined`,
        'Used by every operation that takes this parameter and is called without it',
      ),
    ),
    optional('httpClient', imports.type('src/lib/http.ts', 'HTTPClient'), 'Sends the requests'),
    ...serverOptions(sdk),
    optional('userAgent', 'string | undefined', 'Takes the place of the user agent of this SDK'),
    optional('retryConfig', imports.type('src/lib/retries.ts', 'RetryConfig'), 'When failed calls are tried again'),
    optional('timeoutMs', 'number', 'How long each attempt may take, in milliseconds'),
    ...streamOptions(sdk),
    optional('debugLogger', imports.type('src/lib/logger.ts', 'Logger'), 'Told of every request and response'),
    optional('hooks', imports.type('src/hooks/hooks.ts', 'SDKHooks'), 'Changes requests and responses on their way'),
    optional(
      'responses',
      `${imports.type('src/lib/checks.ts', 'Checks')} | undefined`,
      'How responses are checked: `strict`, `lenient` or `off` of lib/checks',
    ),
    optional(
      'onResponseIssue',
      `${imports.type('src/lib/client-options.ts', 'ClientOptions')}["onResponseIssue"]`,
      'Called for responses that do not match where those are let through',
    ),
    ...extraOptions(module),
  ];
  return {
    kind: StructureKind.TypeAlias,
    isExported: true,
    name: 'SDKOptions',
    docs: docs(['What a client is made with.']),
    type: `{\n${members.join('\n')}\n}`,
  };
}

const constant = (name: string, initializer: string, words: string, type?: string): StatementStructures => ({
  kind: StructureKind.VariableStatement,
  isExported: true,
  declarationKind: VariableDeclarationKind.Const,
  docs: docs([words]),
  declarations: [{ name, initializer, ...(type === undefined ? {} : { type }) }],
});

function serverConstants({ api, context: { conventions } }: Sdk): StatementStructures[] {
  const { servers } = api.model;
  if (!named(servers))
    return [
      constant('ServerList', `[${servers.map(({ url }) => quote(url)).join(', ')}] as const`, 'The servers of the API'),
    ];
  const ids = servers.map(({ key: id, url, description }) => ({
    id: id ?? '',
    url,
    name: api.options.servers.get(id ?? '') ?? 'Server',
    description,
  }));
  return [
    ...ids.map(({ id, name, description }) =>
      constant(
        name,
        `${quote(id)} as const`,
        commentLines(summaryOf(description ?? `The server ${id}`, conventions)).join(' '),
      ),
    ),
    constant(
      'ServerList',
      `{\n${ids.map(({ id, url }) => `${key(id)}: ${quote(url)},`).join('\n')}\n} as const`,
      'The servers of the API',
    ),
  ];
}

/** The servers by their names, in a list where they have none. */
function serversText(module: Module): string {
  const { servers } = module.sdk.api.model;
  const texts = servers.map((server) => serverText(module, server));
  if (!named(servers)) return `[${texts.join(', ')}]`;
  return `{ ${servers.map(({ key: id = '' }, index) => `${key(id)}: ${texts[index] ?? ''}`).join(', ')} }`;
}

/** What the SDK calls itself; its version is that of the package where it was raised, else the document's as written. */
export const userAgent = ({ context, api }: Sdk): string =>
  `${context.package.replaceAll(/[^\w.@/-]/gu, '')}/${(context.version ?? api.model.info.version).replaceAll(/[^\w.+-]/gu, '') || '0'}`;

/** `lib/config.ts`: the servers, and the options of a client. */
export function configFile(sdk: Sdk): TypeScriptFile {
  const { info } = sdk.api.model;
  return {
    path: configPath,
    statements: () => {
      const module = namedModule(sdk, new Imports(configPath, fixedNames, sdk.homes));
      const find = module.imports.value('src/lib/url.ts', 'serverURL');
      const statements: StatementStructures[] = [
        ...serverConstants(sdk),
        optionsType(module),
        constant(
          'servers',
          serversText(module),
          'The servers with their variables',
          `${module.imports.type('src/lib/definition.ts', 'Definition')}["servers"]`,
        ),
        {
          kind: StructureKind.Function,
          isExported: true,
          name: 'serverURLFromOptions',
          docs: docs(['The URL that a client with these options calls, null where neither they nor the API name one.']),
          parameters: [{ name: 'options', type: 'SDKOptions' }],
          returnType: 'URL | null',
          statements: [`return ${find}({ servers }, options);`],
        },
        constant(
          'SDK_METADATA',
          `{ language: "typescript", openapiDocVersion: ${quote(info.version)}, userAgent: ${quote(userAgent(sdk))} } as const`,
          'What this SDK was made from',
        ),
      ];
      return [...module.imports.statements(), ...statements];
    },
  };
}
