import type { ConsoleData, ParameterData, SchemeData } from '../../../browser/console/console-data.js';
import { acceptedType } from '../../../model/media.js';
import type { Content, Operation, Parameter, SecurityScheme, Server } from '../../../model/model.js';
import { partsOf } from '../../../model/path.js';
import { withoutNull } from '../../../model/walk.js';
import type { NamedApi, NamedOperation } from '../../../naming/api.js';
import { parameterKeys } from '../../../naming/derive.js';
import { appliedDefault } from '../../../naming/presence.js';
import { flagOf, readOf } from '../../../naming/stream-flag.js';
import { sentValues, type WireValue } from '../../../samples/http/wire-value.js';
import { exampleOf, isWanted, type SampleOptions } from '../../../samples/value.js';
import { acceptOf } from '../../../surface/wire/accept.js';
import { usualStyles } from '../../../surface/wire/style-function.js';
import { bodiesData } from './bodies.js';
import { fieldData, styleData } from './fields.js';
import { bodyLimit, isForbidden, limitOf, schemeNote } from './limits.js';
import { offeredServers } from './servers.js';

interface ConsoleOptions {
  readonly optional: SampleOptions['optional'];
  /** The servers to offer instead of those of the document. */
  readonly servers?: readonly string[] | undefined;
}

function plainScheme(key: string, scheme: SecurityScheme | undefined): SchemeData {
  switch (scheme?.kind) {
    case undefined:
      return { key, kind: 'unsupported' };
    case 'basic':
      return { key, kind: 'basic' };
    case 'bearer':
    case 'clientCredentials':
      return { key, kind: 'http', scheme: 'Bearer' };
    case 'http':
      return { key, kind: 'http', scheme: scheme.scheme };
    case 'apiKey':
      return { key, kind: 'apiKey', in: scheme.in, name: scheme.name };
  }
}

function schemeData(key: string, scheme: SecurityScheme | undefined): SchemeData {
  const plain = plainScheme(key, scheme);
  return { ...plain, note: schemeNote(plain, scheme?.kind === 'clientCredentials' ? scheme.tokenUrl : undefined) };
}

/** The ways to authenticate, in the order of the document; the last one is to do without. */
function securityData({ model }: NamedApi, { security }: Operation): SchemeData[][] {
  const { schemes, required } = model.security;
  const ways = (security ?? required).filter((requirement) => Object.keys(requirement).length > 0);
  if (ways.length === 0) return [];
  return [...ways, {}].map((requirement) =>
    Object.keys(requirement).map((key) =>
      schemeData(
        key,
        schemes.find((scheme) => scheme.key === key),
      ),
    ),
  );
}

/** The texts that there are. */
const given = <Key extends string>(texts: Readonly<Record<Key, string | undefined>>): Partial<Record<Key, string>> =>
  Object.fromEntries(Object.entries(texts).filter(([, text]) => text !== undefined)) as Partial<Record<Key, string>>;

/** What asks for a stream, as the SDK decides it. */
function streamData(api: NamedApi, named: NamedOperation): Pick<ConsoleData, 'accept' | 'stream'> {
  const flag = flagOf(api, named);
  if (flag === undefined) return { accept: acceptOf(api, named) };
  const { streams, values } = readOf(named);
  const accept = (contents: readonly Content[]): string =>
    [...new Set(contents.map(({ mediaType }) => acceptedType(mediaType)))].join(', ');
  const inner = withoutNull(flag.argument.type);
  const type = inner.kind === 'ref' ? api.types.get(inner.to) : undefined;
  const [name] = [...(type?.fields ?? [])].find(([, property]) => property === flag.property) ?? [flag.property];
  const keys = parameterKeys(named.operation);
  const parameter = type?.id === named.request ? named.operation.parameters[keys.indexOf(name)] : undefined;
  const place = parameter ? { parameter: `${parameter.in}.${parameter.name}` } : { property: name };
  return { accept: accept(values), stream: { ...place, accept: accept(streams), standard: flag.standard } };
}

/** Makes the data of the consoles of an API; an operation that no browser can call has none. */
export function consoleDataOf(
  api: NamedApi,
  options: ConsoleOptions,
): (named: NamedOperation) => ConsoleData | undefined {
  const value: WireValue = sentValues(api, options.optional);

  /** A parameter with the value that a call of the SDK's sample would send. */
  function parameterData(parameter: Parameter): ParameterData {
    const { in: place, type, examples, required, style, explode, allowReserved, mediaType } = parameter;
    const example = exampleOf(type, examples);
    const isShown = required || isWanted({ optional: options.optional, constants: 'literal' }, examples);
    const sample = isShown ? value(type, example) : appliedDefault(api.presence, parameter);
    return {
      in: place,
      ...fieldData(api, parameter, sample),
      ...styleData(usualStyles[place], style, explode),
      ...(allowReserved ? { allowReserved } : {}),
      ...(mediaType === undefined ? {} : { content: true }),
      ...given({ note: limitOf(parameter) }),
    };
  }

  const own = options.servers?.map((url): Server => ({ url, variables: [] }));
  return (named) => {
    const { operation } = named;
    const { path, query } = partsOf(operation.path);
    const servers = operation.servers.length > 0 ? operation.servers : api.model.servers;
    const { method } = operation;
    const offered = offeredServers(own ?? servers);
    if (offered.length === 0 || isForbidden(method)) return undefined;
    return {
      method,
      path,
      ...(query ? { query } : {}),
      ...streamData(api, named),
      servers: offered,
      parameters: operation.parameters.map(parameterData),
      bodies: bodiesData(api, operation.body?.contents ?? [], value),
      ...(operation.body?.required === true ? { bodyRequired: true } : {}),
      ...given({ bodyLimit: operation.body && bodyLimit(method) }),
      security: securityData(api, operation),
    };
  };
}
