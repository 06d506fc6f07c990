import type { SecurityScheme, Server } from '../../../model/model.js';
import {
  builtIn,
  call,
  entry,
  exported,
  exportedType,
  literal,
  named,
  nullType,
  objectOf,
  orUndefined,
  undefinedType,
  unionOf,
} from '../../../surface/build.js';
import type { Expression } from '../../../surface/expression.js';
import type { Item, SourceFile } from '../../../surface/surface.js';
import type { Member, TypeExpression } from '../../../surface/type-expression.js';
import { serverOf } from '../types/server-text.js';
import { optionFor, variablesOf } from '../../../naming/client-options.js';
import { successes } from '../../../naming/errors.js';
import { clientSchemes } from '../../../model/walk.js';
import { isStreamed } from '../../../model/media.js';
import { versionOf } from '../package/package-manifest.js';
import { extrasModule } from '../package/runtime.js';
import { version } from '../../version.js';
import type { Sdk } from '../sdk.js';
import { summaryOf } from '../print/text.js';
import { typeOf } from '../types/type-text.js';

export const configPath = 'src/lib/config.ts';

/** The names that the file always exports. */
const fixedNames = ['SDKOptions', 'ServerList', 'servers', 'serverURLFromOptions', 'SDK_METADATA'];

/** The names that the file exports. */
export const configNames = ({ api }: Sdk): string[] => [...fixedNames, ...api.options.servers.values()];

const [string, number] = [builtIn('string'), builtIn('number')];

const property = (name: string): Member => ({ name, type: string });

const pair = (first: string, second: string): TypeExpression => ({
  kind: 'object',
  members: [property(first), property(second)],
});

/** A value, or a function that returns it on demand. */
const given = (type: TypeExpression): TypeExpression => ({
  kind: 'union',
  members: [type, { kind: 'function', returns: builtIn('Promise', type) }, undefinedType],
});

/** The type of the option for a scheme's credentials. */
const credentials: Readonly<Record<SecurityScheme['kind'], TypeExpression>> = {
  bearer: given(string),
  http: given(string),
  apiKey: given(string),
  basic: given(pair('username', 'password')),
  clientCredentials: given(pair('clientID', 'clientSecret')),
};

const areNamed = (servers: readonly Server[]): boolean =>
  servers.length > 0 && servers.every(({ key: id }) => id !== undefined);

/** An option of a client: a one-line description and a type. */
const optional = (name: string, type: TypeExpression, summary: string): Member => ({
  name,
  optional: true,
  type,
  doc: { summary },
});

function serverOptions(sdk: Sdk): Member[] {
  const { servers } = sdk.api.model;
  const names: TypeExpression = {
    kind: 'keys',
    of: { kind: 'typeOf', constant: { from: configPath, name: 'ServerList' } },
  };
  const which = areNamed(servers)
    ? optional('server', orUndefined(names), 'The server to call, by name')
    : optional('serverIdx', orUndefined(number), 'The server to call, by its index in ServerList');
  return [
    ...(servers.length > 0 ? [which] : []),
    ...variablesOf(sdk.api.model).map(({ name, description, values }) => {
      const type = values.length > 0 ? unionOf(values.map((value) => ({ kind: 'literal', value }))) : string;
      return optional(
        optionFor(sdk.api.options.variables, name),
        orUndefined(type),
        summaryOf(description ?? 'Sets a variable of the server URL', sdk.context.conventions),
      );
    }),
    optional('serverURL', orUndefined(string), 'Replaces the servers of the API'),
    ...(sdk.context.conventions.extraOptions === 'typed'
      ? [optional('serverBase', orUndefined(string), 'The base of relative server URLs; default: the page in browsers')]
      : []),
  ];
}

/** Options for APIs with streams. */
function streamOptions({ api }: Sdk): Member[] {
  const contents = api.operations.flatMap(({ operation }) => successes(operation).flatMap((one) => one.contents));
  return contents.some((content) => isStreamed(content))
    ? [
        optional(
          'maxRecordLength',
          orUndefined(number),
          'The most characters of a line or event of a stream; default: 16 Mi',
        ),
      ]
    : [];
}

/** Options for headers, parameters and properties that the document does not have. */
const extras = {
  extraHeaders: 'Headers that the API does not declare, sent with every request',
  extraQuery: 'Query parameters that the API does not declare, sent with every request',
  extraBody: 'Members that the API does not declare, added to every request body',
} as const;

function extraOptions(sdk: Sdk): Member[] {
  if (sdk.context.conventions.extraOptions === 'none') return [];
  const of = exportedType(extrasModule, 'Extras');
  return Object.entries(extras).map(([name, words]) => optional(name, { kind: 'property', of, name }, words));
}

function optionsItem(sdk: Sdk): Item {
  const { model } = sdk.api;
  const from = (module: string, name: string): TypeExpression => exportedType(module, name);
  const members = [
    ...clientSchemes(model).map((scheme) =>
      optional(
        optionFor(sdk.api.options.schemes, scheme.key),
        credentials[scheme.kind],
        `The credentials for ${scheme.key}`,
      ),
    ),
    ...model.globals.map((global) =>
      optional(
        optionFor(sdk.api.options.globals, global.name),
        orUndefined(typeOf({ sdk }, global.type)),
        'The default of this parameter in every operation',
      ),
    ),
    optional('httpClient', from('src/runtime/http.ts', 'HTTPClient'), 'Sends the requests'),
    ...serverOptions(sdk),
    optional('userAgent', orUndefined(string), 'Replaces the user agent of this SDK'),
    optional('retryConfig', from('src/runtime/retries.ts', 'RetryConfig'), 'How failed calls are retried'),
    optional('timeoutMs', number, 'The timeout of each attempt, in milliseconds'),
    ...streamOptions(sdk),
    optional('debugLogger', from('src/runtime/logger.ts', 'Logger'), 'Logs every request and response'),
    optional('hooks', from('src/hooks/hooks.ts', 'SDKHooks'), 'Hooks that run around every request'),
    optional(
      'responses',
      orUndefined(from('src/runtime/checks.ts', 'Checks')),
      'How responses are checked: `strict`, `lenient` or `off` of lib/checks',
    ),
    optional(
      'onResponseIssue',
      { kind: 'property', of: from('src/runtime/client/client-options.ts', 'ClientOptions'), name: 'onResponseIssue' },
      'Called for responses that do not match, if the checks return them all the same',
    ),
    ...extraOptions(sdk),
  ];
  return {
    kind: 'type',
    name: 'SDKOptions',
    doc: { summary: 'The options of a client.' },
    type: { kind: 'object', members },
  };
}

const constant = (name: string, value: Expression, summary: string, type?: TypeExpression): Item => ({
  kind: 'constant',
  name,
  doc: { summary },
  ...(type === undefined ? {} : { type }),
  value,
});

const narrow = (value: Expression): Expression => ({ kind: 'constant', value });

function serverConstants({ api, context: { conventions } }: Sdk): Item[] {
  const { servers } = api.model;
  const list = (value: Expression): Item => constant('ServerList', narrow(value), 'The servers of the API');
  if (!areNamed(servers)) return [list(literal(servers.map(({ url }) => url)))];
  const ids = servers.map(({ key: id = '', url, description }) => ({ id, url, description }));
  return [
    ...ids.map(({ id, description }) =>
      constant(
        api.options.servers.get(id) ?? 'Server',
        narrow(literal(id)),
        summaryOf(description ?? `The server ${id}`, conventions),
      ),
    ),
    list({ kind: 'object', entries: ids.map(({ id, url }) => entry(id, literal(url))), lines: true }),
  ];
}

/** The servers by name, or as a list if they have no names. */
function serversOf(sdk: Sdk): Expression {
  const { servers } = sdk.api.model;
  if (!areNamed(servers)) return { kind: 'array', items: servers.map((server) => serverOf(sdk, server)) };
  const entries = servers.map((server) => entry(server.key ?? '', serverOf(sdk, server)));
  return { kind: 'object', entries };
}

/** The metadata of the SDK. Its version is the package's if it was bumped, else the document's as written. */
export const userAgent = ({ context, api }: Sdk): string =>
  `${context.package.replaceAll(/[^\w.@/-]/gu, '')}/${(context.version ?? api.model.info.version).replaceAll(/[^\w.+-]/gu, '') || '0'}`;

/** `lib/config.ts`: the servers, and the options of a client. */
export function configFile(sdk: Sdk): SourceFile {
  const options = exportedType(configPath, 'SDKOptions');
  const metadata = objectOf({
    language: literal('typescript'),
    openapiDocVersion: literal(sdk.api.model.info.version),
    sdkVersion: literal(versionOf(sdk)),
    genVersion: literal(version()),
    userAgent: literal(userAgent(sdk)),
  });
  const servers: Expression = { kind: 'object', entries: [entry('servers', named('servers'))] };
  const url = call(exported('src/runtime/url.ts', 'serverURL'), [servers, named('options')]);
  return {
    path: configPath,
    items: [
      ...serverConstants(sdk),
      optionsItem(sdk),
      constant('servers', serversOf(sdk), 'The servers with their variables', {
        kind: 'property',
        of: exportedType('src/runtime/client/definition.ts', 'Definition'),
        name: 'servers',
      }),
      {
        kind: 'function',
        name: 'serverURLFromOptions',
        doc: {
          summary: 'The URL that a client with these options calls; null if neither they nor the API have one.',
        },
        parameters: [{ name: 'options', type: options }],
        returns: { kind: 'union', members: [builtIn('URL'), nullType] },
        body: [{ kind: 'return', value: url }],
      },
      constant('SDK_METADATA', narrow(metadata), 'The versions that this SDK was generated from'),
    ],
  };
}
