import type { ConsoleData, ParameterData, SchemeData } from '../../../browser/console/console-data.js';
import type { Operation, Parameter, SecurityScheme, Server } from '../../../model/model.js';
import { partsOf } from '../../../model/path.js';
import type { NamedApi, NamedOperation } from '../../../naming/api.js';
import { appliedDefault } from '../../../naming/presence.js';
import { sentValues, type WireValue } from '../../../samples/http/wire-value.js';
import { exampleOf, isWanted, type SampleOptions } from '../../../samples/value.js';
import { acceptOf } from '../../../surface/wire/accept.js';
import { usualStyles } from '../../../surface/wire/style-function.js';
import { bodiesData } from './bodies.js';
import { fieldData, styleData } from './fields.js';
import { bodyLimit, limitOf, methodLimit, schemeNote } from './limits.js';
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

/** Makes the data of the consoles of an API, operation by operation. */
export function consoleDataOf(api: NamedApi, options: ConsoleOptions): (named: NamedOperation) => ConsoleData {
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
    return {
      method,
      path,
      ...(query ? { query } : {}),
      accept: acceptOf(api, named),
      servers: offeredServers(own ?? servers),
      parameters: operation.parameters.map(parameterData),
      bodies: bodiesData(api, operation.body?.contents ?? [], value),
      ...(operation.body?.required === true ? { bodyRequired: true } : {}),
      ...given({ limit: methodLimit(method), bodyLimit: operation.body && bodyLimit(method) }),
      security: securityData(api, operation),
    };
  };
}
