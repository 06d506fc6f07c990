import type { ConsoleData, ParameterData, SchemeData } from '../../../browser/console/console-data.js';
import type { Operation, Parameter, SecurityScheme, Server } from '../../../model/model.js';
import { partsOf } from '../../../model/path.js';
import type { NamedApi, NamedOperation } from '../../../naming/api.js';
import { appliedDefault } from '../../../naming/presence.js';
import { sentValues, type WireValue } from '../../../samples/http/wire-value.js';
import { exampleOf, isWanted, type SampleOptions } from '../../../samples/value.js';
import { acceptOf } from '../../../surface/wire/accept.js';
import { styleChoice, usualStyles } from '../../../surface/wire/style-function.js';
import { bodiesData } from './bodies.js';
import { fieldData } from './fields.js';
import { offeredServers } from './servers.js';

interface ConsoleOptions {
  readonly optional: SampleOptions['optional'];
  /** The servers to offer instead of those of the document. */
  readonly servers?: readonly string[] | undefined;
}

function schemeData(key: string, scheme: SecurityScheme | undefined): SchemeData {
  switch (scheme?.kind) {
    case undefined:
      return { key, kind: 'unsupported' };
    case 'bearer':
    case 'basic':
      return { key, kind: scheme.kind };
    case 'http':
      return { key, kind: 'http', scheme: scheme.scheme };
    case 'apiKey':
      return { key, kind: 'apiKey', in: scheme.in, name: scheme.name };
    case 'clientCredentials':
      return { key, kind: 'token', tokenUrl: scheme.tokenUrl };
  }
}

/** The ways to authenticate, in the order of the document. */
function securityData({ model }: NamedApi, { security }: Operation): SchemeData[][] {
  const { schemes, required } = model.security;
  return (security ?? required).map((requirement) =>
    Object.keys(requirement).map((key) =>
      schemeData(
        key,
        schemes.find((scheme) => scheme.key === key),
      ),
    ),
  );
}

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
      ...styleChoice(usualStyles[place], style, explode),
      ...(allowReserved ? { allowReserved } : {}),
      ...(mediaType === undefined ? {} : { content: true }),
    };
  }

  const own = options.servers?.map((url): Server => ({ url, variables: [] }));
  return (named) => {
    const { operation } = named;
    const { path, query } = partsOf(operation.path);
    const servers = operation.servers.length > 0 ? operation.servers : api.model.servers;
    return {
      method: operation.method,
      path,
      ...(query ? { query } : {}),
      accept: acceptOf(api, named),
      servers: offeredServers(own ?? servers),
      parameters: operation.parameters.map(parameterData),
      bodies: bodiesData(api, operation.body?.contents ?? [], value),
      ...(operation.body?.required === true ? { bodyRequired: true } : {}),
      security: securityData(api, operation),
    };
  };
}
