import { filled, is, isNothing, location, name, text } from '../convert.js';
import { manifestMembers } from '../manifest.js';
import type { Row } from '../reader.js';

const publish = 'Publish the folder of the package with the commands of your registry.';
const manifest = 'Specwright decides these members of package.json. `additionalPackageJson` adds others.';
const readme = 'What the README says follows from the document. List it under `keep` to write your own.';
const form = 'What is generated has one form. See `conventions` for what can differ.';
const parsing = 'The document is read as the specification says. Change it with an overlay.';
const elsewhere = 'Save the document as a file and name that one.';

/** Of several documents the first counts. */
const documentRows = (front: string): readonly Row[] => [
  { key: `${front}openapi`, to: 'input', convert: location, otherwise: elsewhere },
  { key: `${front}path`, to: 'input', convert: location, otherwise: elsewhere },
  { key: `${front}overlays`, when: (value) => typeof value === 'string', to: 'overlays[]', convert: location },
  { key: `${front}overlays.*`, to: 'overlays[]', convert: location },
  { key: `${front}overrides`, quiet: true },
  { key: `${front}origin`, none: 'The document is read from where it lies. `input` may be the URL.' },
  { key: `${front}namespace`, none: 'Set the groups of the operations with an overlay.' },
  { key: `${front}settings`, none: parsing },
  { key: `${front}asyncapi`, none: 'Only OpenAPI documents are read.' },
  { key: `${front}proto`, none: 'Only OpenAPI documents are read.' },
  { key: `${front}openrpc`, none: 'Only OpenAPI documents are read.' },
];

/** What there is in `generators.yml`, beside the generator that counts. */
export const generatorsRows: readonly Row[] = [
  { key: 'api', when: (value) => typeof value === 'string', to: 'input', convert: location, otherwise: elsewhere },
  { key: 'api.auth', quiet: true },
  { key: 'api.environments', quiet: true },
  { key: 'api.default-environment', quiet: true },
  { key: 'api.headers', quiet: true },
  ...['api.', 'api.*.', 'api.specs.*.', ''].flatMap(documentRows),
  { key: 'openapi-overrides', quiet: true },
  { key: 'async-api', none: 'Only OpenAPI documents are read.' },
  { key: 'auth-schemes', quiet: true },
  { key: 'default-group', quiet: true },
  { key: 'aliases', quiet: true },
  { key: 'groups.*', none: 'There is no SDK in this language, or a configuration of its own has to make it.' },
  { key: 'metadata', none: manifest },
  { key: 'readme', none: readme },
  { key: 'whitelabel', same: 'Nothing in the SDK names the tool that made it, but the user agent and comments.' },
  { key: 'reviewers', none: publish },
  { key: 'autorelease', none: 'Run `specwright check` and `specwright diff` in your own workflows.' },
];

/** What there is of the group whose generator counts, beside that one. */
export const groupRows: readonly Row[] = [
  { key: 'audiences', when: isNothing, same: 'All of the document is generated.' },
  {
    key: 'audiences',
    to: 'include',
    convert: (value) => (Array.isArray(value) ? { extensions: { 'x-fern-audiences': value.map(String) } } : undefined),
  },
  { key: 'metadata', none: manifest },
  { key: 'reviewers', none: publish },
  { key: 'generators.*', none: 'A configuration of its own has to make what this one made.' },
];

const peers = (value: unknown): unknown =>
  filled(value) === undefined ? undefined : { peerDependencies: filled(value) };

const asClient = (value: unknown): unknown => (typeof value === 'string' ? name(`${value}Client`) : undefined);
const className = 'Name the class of the client with `client`.';

/** What there is of the generator that counts. */
export const generatorRows: readonly Row[] = [
  { key: 'name', same: 'It says which generator counts.' },
  { key: 'version', quiet: true },
  { key: 'output.package-name', to: 'package', convert: text },
  { key: 'output.path', none: 'The SDK is written to `sdk`. Change `output` of the target as you like.' },
  { key: 'output.*', none: publish },
  { key: 'github', none: publish },
  { key: 'metadata', none: manifest },
  { key: 'keywords', to: 'typescript.additionalPackageJson{}', convert: (value) => ({ keywords: value }) },
  { key: 'snippets', same: 'Samples are part of the pages.' },
  { key: 'disable-examples', none: 'Samples are part of the pages; `sampleSection: false` leaves them out.' },
  { key: 'smart-casing', none: 'Names are written in one way. Pin others with `names`.' },
  { key: 'api', none: 'Say it for the whole API, or with an overlay of this configuration.' },
  { key: 'config.naming.client', to: 'client', convert: name, otherwise: className },
  { key: 'config.naming.error', to: 'errors.base', convert: name },
  {
    key: 'config.naming',
    when: (value) => typeof value === 'string',
    to: 'client',
    convert: asClient,
    otherwise: className,
  },
  { key: 'config.namespaceExport', to: 'client', convert: asClient, otherwise: className },
  { key: 'config.client_class_name', to: 'client', convert: name, otherwise: className },
  { key: 'config.client-class-name', to: 'client', convert: name, otherwise: className },
  {
    key: 'config.inlinePathParameters',
    when: is(true),
    to: 'positionalArguments',
    convert: () => 0,
    said: 'a method takes one object',
  },
  { key: 'config.inlinePathParameters', same: 'Parameters of the path go one by one.' },
  {
    key: 'config.skipResponseValidation',
    when: is(false),
    to: 'typescript.responses',
    convert: () => 'strict',
  },
  { key: 'config.skipResponseValidation', same: 'Responses are checked leniently.' },
  {
    key: 'config.useBigInt',
    when: is(true),
    to: 'typescript.numbers',
    convert: () => 'bigint',
  },
  { key: 'config.timeoutInSeconds', none: 'Set `timeoutMs` when the client is made.' },
  { key: 'config.defaultTimeoutInSeconds', none: 'Set `timeoutMs` when the client is made.' },
  { key: 'config.maxRetries', none: 'Set `retryConfig` when the client is made, or use `x-speakeasy-retries`.' },
  {
    key: 'config.packageJson',
    to: 'typescript.additionalPackageJson{}',
    convert: manifestMembers,
    otherwise: manifest,
  },
  ...Object.entries({ extraDependencies: 'dependencies', extraDevDependencies: 'devDependencies' }).map(
    ([key, kind]): Row => ({
      key: `config.${key}`,
      to: 'typescript.additionalDependencies{}',
      convert: (value) => (filled(value) === undefined ? undefined : { [kind]: filled(value) }),
      otherwise: 'Nothing is added to package.json.',
    }),
  ),
  {
    key: 'config.extraPeerDependencies',
    to: 'typescript.additionalDependencies{}',
    convert: peers,
    otherwise: manifest,
  },
  { key: 'config.extraPeerDependenciesMeta', none: manifest },
  {
    key: 'config.retainOriginalCasing',
    when: is(true),
    to: 'fieldNames',
    convert: () => 'written',
  },
  { key: 'config.retainOriginalCasing', to: 'fieldNames', convert: () => 'camel' },
  {
    key: 'config.noSerdeLayer',
    when: is(true),
    to: 'typescript.dates',
    convert: () => 'string',
    said: 'values are as on the wire',
  },
  { key: 'config.noSerdeLayer', same: 'Values are converted: dates become `Date`.' },
  { key: 'config.neverThrowErrors', when: is(true), none: 'Call the functions in `funcs/`, which return results.' },
  { key: 'config.neverThrowErrors', same: 'Methods throw errors.' },
  {
    key: 'config.includeCredentialsOnCrossOriginRequests',
    none: 'Pass `fetchOptions: { credentials: "include" }` with a call, or set it with a hook before each request.',
  },
  { key: 'config.publishToJsr', same: 'A package for JSR (`jsr.json`) is written as well.' },
  { key: 'config.outputSourceFiles', same: 'The source is part of the package.' },
  { key: 'config.formDataSupport', same: 'Forms are `FormData` of the platform.' },
  { key: 'config.fetchSupport', same: 'Requests are sent with `fetch` of the platform.' },
  { key: 'config.streamType', same: 'Streams are those of the platform (`ReadableStream`).' },
  { key: 'config.fileResponseType', none: 'Files are received as `ReadableStream`.' },
  { key: 'config.generateWireTests', none: 'Write tests in files that `keep` lists.' },
  { key: 'config.shouldGenerateWebsocketClients', none: 'WebSocket channels are not generated.' },
  { key: 'config.allowCustomFetcher', same: 'A client takes another `fetch` with `httpClient`.' },
  { key: 'config.includeApiReference', same: 'Reference pages are written to `docs`.' },
  { key: 'config.*', none: form },
];

/** What there is in `fern.config.json`. */
export const projectRows: readonly Row[] = [
  { key: 'organization', quiet: true },
  { key: 'version', quiet: true },
  { key: '$schema', quiet: true },
];

const exported = 'It is part of the document that `fern export` writes.';

/** What there is in `definition/api.yml`. */
export const apiRows: readonly Row[] = [
  ...['name', 'auth', 'auth-schemes', 'environments', 'default-environment', 'headers', 'base-path'].map((key) => ({
    key,
    quiet: true as const,
  })),
  { key: 'errors', same: exported },
  { key: 'error-discrimination', none: 'Errors are classes by operation and status.' },
  {
    key: 'idempotency-headers',
    none: 'Declare the header as a parameter of the operations, or set it with a hook before each request.',
  },
  { key: 'audiences', none: 'Say it with `include` and an extension of the operations.' },
  { key: 'pagination', none: 'Add `x-fern-pagination` to the operations with an overlay.' },
  { key: 'imports', quiet: true },
  { key: 'docs', same: exported },
  { key: 'display-name', same: exported },
  { key: 'path-parameters', same: exported },
  { key: 'variables', none: 'Add `x-speakeasy-globals` with an overlay.' },
  { key: 'version', none: 'Add the header to `x-speakeasy-globals` with an overlay.' },
];

/** What there is in another file of `definition/`. */
export const definitionRows: readonly Row[] = [
  { key: 'types', same: exported },
  { key: 'errors', same: exported },
  { key: 'webhooks', same: exported },
  { key: 'channel', none: 'WebSocket channels are not generated.' },
  { key: 'imports', quiet: true },
  { key: 'docs', same: exported },
  { key: 'navigation', quiet: true },
  { key: 'service.base-path', quiet: true },
  { key: 'service.auth', same: exported },
  { key: 'service.endpoints', quiet: true },
  { key: 'service.audiences', none: 'Say it with `include` and an extension of the operations.' },
  { key: 'service.*', same: exported },
];

/** Extensions of the tool in a document that nothing reads, with what to do instead. */
export const unread: Readonly<Record<string, string>> = {
  'x-fern-request-name': 'A request has the name of its operation. Pin another one with `names`.',
  'x-fern-examples': 'Samples are made of the examples in the document. Add them to parameters and bodies.',
  'x-fern-audiences': 'Say it with `include`: `{ extensions: { x-fern-audiences: [...] } }`.',
  'x-fern-availability': 'Mark the operation as `deprecated` instead.',
  'x-fern-streaming': 'Describe the stream as `text/event-stream`; `x-speakeasy-stream-request-field` asks for one.',
  'x-fern-retries': 'Use `x-speakeasy-retries` with the strategy `none`.',
  'x-fern-idempotent': 'Declare the header as a parameter of the operation.',
  'x-fern-idempotency-headers': 'Declare the headers as parameters of the operations.',
  'x-fern-global-headers': 'Use `x-speakeasy-globals`.',
  'x-fern-sdk-variables': 'Use `x-speakeasy-globals`.',
  'x-fern-enum': 'Use `x-speakeasy-enums`, or `x-enum-varnames` and `x-enum-descriptions`.',
  'x-fern-base-path': 'Write it into the URLs of the servers.',
  'x-fern-version': 'Use `x-speakeasy-globals`.',
  'x-fern-bearer': 'Use `x-speakeasy-name-override` on the scheme, and `environmentPrefix`.',
  'x-fern-basic': 'Use `x-speakeasy-name-override` on the scheme, and `environmentPrefix`.',
  'x-fern-header': 'Use `x-speakeasy-name-override` on the scheme, and `environmentPrefix`.',
  'x-fern-webhook': 'Move the operation to `webhooks`.',
  'x-fern-explorer': 'Pages have no explorer.',
};
