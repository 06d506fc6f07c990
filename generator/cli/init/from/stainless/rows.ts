import { is, name, text } from '../convert.js';
import type { Row } from '../reader.js';

const tests = 'Write tests in files that `keep` lists.';
const publish = 'Publish the folder of the package with the commands of your registry.';
const page = 'What the README says follows from the document. List it under `keep` to write your own.';
const server = 'No server for tools is generated.';
const option = (key: string) =>
  `Set \`${key}\` when the client is made; \`x-speakeasy-retries\` of an operation is another default.`;

/** Targets of the tool that are a language of ours: an SDK with pages, or pages alone. */
export const languages: Readonly<Record<string, string>> = {
  typescript: 'typescript',
  node: 'typescript',
  python: 'python',
  go: 'go',
  java: 'java',
  php: 'php',
  csharp: 'csharp',
};

const targetRows = (target: string): readonly Row[] => [
  { key: `targets.${target}.edition`, quiet: true },
  { key: `targets.${target}.skip`, quiet: true },
  { key: `targets.${target}.package_name`, to: 'package', convert: text },
  { key: `targets.${target}.composer_package_name`, to: 'package', convert: text },
  {
    key: `targets.${target}.options.client_name`,
    to: 'client',
    convert: name,
    otherwise: 'Name the class with `client`, in letters and digits.',
  },
  { key: `targets.${target}.options.mcp_server`, when: is(false), same: server },
  { key: `targets.${target}.options.mcp_server`, none: server },
  {
    key: `targets.${target}.options.browser`,
    none: 'The client works in browsers; whether it may is up to its users.',
  },
  {
    key: `targets.${target}.options.*`,
    none: 'What is generated has one form. See `conventions` for what can differ.',
  },
  {
    key: `targets.${target}.production_repo`,
    none: 'The SDK is written to `sdk` of this folder. Change `output` of the target, or push it from there.',
  },
  { key: `targets.${target}.publish`, none: publish },
  { key: `targets.${target}.readme_title`, none: page },
  { key: `targets.${target}.*`, none: 'There is no counterpart. Keep it in a file that `keep` lists.' },
  { key: `package.${target}.name`, to: 'package', convert: text },
  { key: `package.${target}.*`, none: publish },
];

/** What there is in `stainless.yml`; the target that counts is named, and the client as its class is. */
export const stainlessRows = (target: string): readonly Row[] => [
  { key: 'edition', quiet: true },
  {
    key: 'organization.name',
    to: 'client',
    convert: name,
    otherwise: 'Name the class of the client with `client`.',
  },
  { key: 'organization.docs', none: page },
  { key: 'organization.contact', none: page },
  { key: 'organization.*', none: 'Keep a page about it beside the SDK.' },
  ...targetRows(target),
  { key: 'targets.*', none: 'There is no SDK in this language, or a configuration of its own has to make it.' },
  { key: 'package.*', none: 'There is no SDK in this language, or a configuration of its own has to make it.' },
  { key: 'environments', quiet: true },
  { key: 'resources', quiet: true },
  { key: 'pagination', quiet: true },
  { key: 'security', quiet: true },
  { key: 'security_schemes', quiet: true },
  { key: 'unspecified_endpoints', quiet: true },
  { key: 'client_settings.opts', quiet: true },
  { key: 'client_settings.default_env_prefix', to: 'environmentPrefix', convert: text },
  {
    key: 'client_settings.idempotency',
    none: 'Declare the header as a parameter of the operations, or set it with a hook before each request.',
  },
  {
    key: 'client_settings.default_headers',
    none: 'Set them with a hook before each request, or with `headers` of a call.',
  },
  { key: 'client_settings.default_timeout', none: option('timeoutMs') },
  { key: 'client_settings.default_retries', none: option('retryConfig') },
  { key: 'query_settings', none: 'The document says how each parameter is written: set its `style` and `explode`.' },
  {
    key: 'errors.union',
    none: 'Errors are classes by operation and status, as the document describes the responses.',
  },
  { key: 'errors.*', none: 'The message of an error is made of the status and the body, which is a member of it.' },
  { key: 'streaming.on_event', none: 'A stream ends with the event that `x-speakeasy-sse-sentinel` names.' },
  { key: 'streaming.*', none: 'The document says what the events of a stream are.' },
  { key: 'settings.license', none: 'The license of the package is that of the document: set `info.license`.' },
  { key: 'settings.disable_mock_tests', none: tests },
  { key: 'settings.unwrap_response_fields', none: 'Calls return the whole response. Read the member of it.' },
  { key: 'settings.positional_params', when: is(false), to: 'positionalArguments', convert: () => 0 },
  { key: 'settings.sort_schema_properties', same: 'Properties have the order of the document.' },
  { key: 'settings.*', none: 'There is no counterpart.' },
  {
    key: 'readme.example_requests',
    none: 'Samples are made of the examples in the document. Add them to the parameters and bodies there.',
  },
  { key: 'readme.*', none: page },
  { key: 'openapi.transforms', quiet: true },
  { key: 'openapi.code_samples', none: 'Samples are part of the pages; `samples` and `sampleSection` say how.' },
  { key: 'openapi.transformations', none: 'Write the changes as an OpenAPI Overlay and list it under `overlays`.' },
  { key: 'openapi.*', none: 'Samples are part of the pages; `samples` and `sampleSection` say how.' },
  { key: 'custom_casings', none: 'Words of names of types are written so. Pin other names with `names`.' },
  { key: 'multi_major_version', none: 'Write each major version with a configuration of its own.' },
  { key: 'codeflow', none: 'Run `specwright check` and `specwright diff` in your own workflows.' },
  { key: 'diagnostics', none: 'The severity of a diagnostic is set under `rules`.' },
];

/** What there is in a resource, beside what is decided with the document. */
export const resourceRows: readonly Row[] = [
  { key: 'models.*.openapi_uri', quiet: true },
  { key: 'models.*.type', quiet: true },
  { key: 'models.*.to', quiet: true },
  { key: 'models.*.skip', quiet: true },
  { key: 'models.*.only', quiet: true },
  { key: 'models.*.*', none: 'A type follows from its schema.' },
  { key: 'models.*', quiet: true },
  { key: 'methods.*.type', quiet: true },
  { key: 'methods.*.endpoint', quiet: true },
  { key: 'methods.*.to', quiet: true },
  { key: 'methods.*.paginated', quiet: true },
  { key: 'methods.*.skip', quiet: true },
  { key: 'methods.*.only', quiet: true },
  { key: 'methods.*.deprecated', quiet: true },
  { key: 'methods.*.streaming.param_discriminator', quiet: true },
  { key: 'methods.*.streaming.*', none: 'The document says what the events of a stream are.' },
  { key: 'methods.*.skip_test_reason', none: tests },
  { key: 'methods.*.body_param_name', none: 'The body has the name of its schema; pin another one with `names`.' },
  {
    key: 'methods.*.positional_params',
    none: 'Parameters of the path go one by one, in the order of the path; `positionalArguments` changes that.',
  },
  { key: 'methods.*.unwrap_response', none: 'Calls return the whole response. Read the member of it.' },
  { key: 'methods.*.default_request_options.max_retries', when: is(0), quiet: true },
  {
    key: 'methods.*.default_request_options.*',
    none: 'Pass it with each call, or describe retries with `x-speakeasy-retries`.',
  },
  { key: 'methods.*.security', none: 'The document says what an operation asks for: set its `security`.' },
  { key: 'methods.*.max_retries', none: 'Describe retries with `x-speakeasy-retries` of the operation.' },
  { key: 'methods.*.event_types', none: 'Webhooks are read from `webhooks` of the document.' },
  { key: 'methods.*.terraform', none: 'No provider for Terraform is generated.' },
  { key: 'methods.*.mcp', none: server },
  { key: 'methods.*.docs', none: 'Samples show the whole response.' },
  { key: 'methods.*', when: (value) => typeof value === 'string', quiet: true },
  { key: 'subresources', quiet: true },
  { key: 'skip', quiet: true },
  { key: 'only', quiet: true },
  { key: 'description', none: 'A group has the description of the tag with its name.' },
  { key: 'deprecated', none: 'Mark the operations as deprecated in the document.' },
  { key: 'terraform', none: 'No provider for Terraform is generated.' },
  { key: 'mcp', none: server },
  { key: 'standalone_api', none: 'Each operation has a function of its own in `funcs/`, which a bundle holds alone.' },
  { key: '$inherits', none: 'An operation has one place. List its methods in that resource alone.' },
  { key: 'custom', none: 'Write the code in a file that `keep` lists.' },
];

/** What there is in `workspace.json` beside the configuration. */
export const workspaceRows: readonly Row[] = [
  {
    key: 'openapi_spec',
    to: 'input',
    convert: (value, { rebased }) => (typeof value === 'string' ? rebased(value) : undefined),
    otherwise: 'The document is not there. Name it with `--document`.',
  },
  { key: 'project', quiet: true },
  { key: 'stainless_config', quiet: true },
  { key: 'targets', none: 'The SDK is written to `sdk` and its pages to `docs`. Change `output` of the targets.' },
];
