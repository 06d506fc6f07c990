import type { SecurityScheme } from '../../../model/model.js';
import { optionFor } from '../../../naming/client-options.js';
import { configPath, userAgent } from './config-file.js';
import { call, entry, exported, exportedType, literal, named, objectOf } from '../../../surface/build.js';
import type { Expression } from '../../../surface/expression.js';
import type { SourceFile } from '../../../surface/surface.js';
import { fallbackErrorPath, validationErrorPath } from './error-file.js';
import { extrasModule } from '../package/runtime.js';
import type { Sdk } from '../sdk.js';

/** The module of the base class of all clients. */
export const sdksPath = 'src/lib/sdks.ts';

/** The runtime function of a security scheme. Bundles contain only the ones in use. */
function schemeOf(sdk: Sdk, scheme: SecurityScheme): Expression {
  const made = (name: string, ...given: readonly string[]): Expression =>
    call(
      exported(name === 'bearer' ? 'src/runtime/security.ts' : 'src/runtime/security/schemes.ts', name),
      [optionFor(sdk.api.options.schemes, scheme.key), ...given].map(literal),
    );
  switch (scheme.kind) {
    case 'bearer':
      return made('bearer');
    case 'basic':
      return made('basic');
    case 'http':
      return made('http', scheme.scheme);
    case 'apiKey':
      return made('apiKey', scheme.in, scheme.name);
    case 'clientCredentials':
      return made('oauth2ClientCredentials', scheme.tokenUrl);
  }
}

/** What all operations share, for the runtime. */
function definitionOf(sdk: Sdk): Expression {
  const { security } = sdk.api.model;
  const schemes = security.schemes.map((scheme) => entry(scheme.key, schemeOf(sdk, scheme)));
  return objectOf(
    {
      servers: exported(configPath, 'servers'),
      security: objectOf(
        { schemes: { kind: 'object', entries: schemes, lines: true }, required: literal(security.required) },
        'lines',
      ),
      environment: literal(sdk.context.environmentPrefix),
      userAgent: literal(userAgent(sdk)),
      responses: exported('src/runtime/checks.ts', sdk.responses),
      ...(sdk.context.conventions.initHooks === 'transport'
        ? { init: exported('src/runtime/init.ts', 'initTransport') }
        : {}),
      errors: objectOf({
        fallback: exported(fallbackErrorPath(sdk), sdk.context.errors.fallback),
        validation: exported(validationErrorPath(sdk), 'ResponseValidationError'),
      }),
    },
    'lines',
  );
}

/** `lib/sdks.ts`: the base class of all clients, with what all operations share. */
export function sdksFile(sdk: Sdk): SourceFile {
  const options = exportedType(configPath, 'SDKOptions');
  const optionsModule =
    sdk.context.conventions.extraOptions === 'typed' ? extrasModule : 'src/runtime/client/request-options.ts';
  return {
    path: sdksPath,
    items: [
      { kind: 'export', from: optionsModule, names: ['RequestOptions'], typesOnly: true },
      {
        kind: 'constant',
        name: 'definition',
        local: true,
        doc: { summary: 'The part of the API that all operations share.' },
        type: exportedType('src/runtime/client/definition.ts', 'Definition'),
        value: definitionOf(sdk),
      },
      {
        kind: 'class',
        name: 'ClientSDK',
        extends: { class: exported('src/runtime/client/client.ts', 'Client'), arguments: [options] },
        doc: { summary: 'The base class of every client and every group of operations.' },
        constructs: {
          parameters: [{ name: 'options', type: options, default: { kind: 'object', entries: [] } }],
          body: [{ kind: 'run', value: call(named('super'), [named('options'), named('definition')]) }],
        },
      },
    ],
  };
}
