import { optionFor } from '../../../naming/client-options.js';
import { errorsOf } from '../../../naming/operation-errors.js';
import { callText, clientName, clientText, importTexts, type Call } from '../../../samples/call.js';
import { access } from '../../../samples/typescript-text.js';
import { folderOf, type Sdk } from '../sdk.js';
import { key, quote } from '../print/text.js';
import { anyWebhook } from '../files/webhook-file.js';

/** Lines indented by one level. */
const inner = (text: string): string => text.replaceAll(/^(?=.)/gmu, '  ');

/** A call and code that uses its result. */
function resultSnippet(sdk: Sdk, call: Call, name: string, then: readonly string[]): string {
  const { client } = sdk.context;
  const before = `const ${name} = await `;
  return [
    importTexts(sdk, call, [['', client]]),
    clientText(sdk, client, call),
    '',
    `${before}${callText(`${clientName(sdk, call)}${call.way}`, call, { before })};`,
    ...then,
  ].join('\n');
}

/** A loop over the events of a stream. */
export const streamSnippet = (sdk: Sdk, call: Call): string =>
  resultSnippet(sdk, call, 'stream', ['for await (const event of stream) {', '  console.log(event);', '}']);

/** A download that is read to its end. */
export const downloadSnippet = (sdk: Sdk, call: Call): string =>
  resultSnippet(sdk, call, 'stream', [
    'const file = await new Response(stream).blob();',
    '',
    'console.log(file.size);',
  ]);

/** Access to the status and the headers of a response. */
export function responseSnippet(sdk: Sdk, call: Call): string {
  const { client } = sdk.context;
  const text = callText(`${clientName(sdk, call)}${call.way}`, call, {});
  return [
    importTexts(sdk, call, [['', client]]),
    clientText(sdk, client, call),
    '',
    `const { data, status, headers } = await ${text}.withResponse();`,
    '',
    'console.log(status, headers, data);',
  ].join('\n');
}

/** The same call of a standalone function. */
export function functionResponseSnippet(sdk: Sdk, call: Call): string {
  const core = `${sdk.context.client}Core`;
  const { functionName } = call.method;
  const text = callText(functionName, call, { first: clientName(sdk, call) });
  return [
    importTexts(sdk, call, [
      ['core.js', core],
      [`funcs/${functionName}.js`, functionName],
      ['lib/response-promise.js', 'withResponse'],
    ]),
    clientText(sdk, core, call),
    '',
    `const result = await withResponse(${text});`,
    'if (!result.ok) throw result.error;',
    '',
    'const { data, status, headers } = result.value;',
    'console.log(status, headers, data);',
  ].join('\n');
}

/** Error handling. */
export function errorsSnippet(sdk: Sdk, call: Call): string {
  const { client, errors } = sdk.context;
  const [entry] = errorsOf(sdk.api, call.method.operation);
  const own = entry && sdk.api.errors.get(entry.id)?.name;
  const names = ['ConnectionError', errors.base, 'RequestTimeoutError', ...(own === undefined ? [] : [own])];
  const cases: [string, string][] = [
    ...(own === undefined ? [] : [[`error instanceof ${own}`, 'console.error(error.data$);'] as [string, string]]),
    [`error instanceof ${errors.base}`, 'console.error(error.statusCode, error.body);'],
    ['error instanceof RequestTimeoutError || error instanceof ConnectionError', 'console.error(error.message);'],
  ];
  const branches = cases.map(([test, then]) => `if (${test}) {\n  ${then}\n} else `).join('');
  return [
    importTexts(sdk, call, [
      ['', client],
      [folderOf(sdk, 'errors'), [...new Set(names)].sort().join(', ')],
    ]),
    clientText(sdk, client, call),
    '',
    'try {',
    inner(`await ${callText(`${clientName(sdk, call)}${call.way}`, call, {})};`),
    '} catch (error) {',
    inner(`${branches}{\n  throw error;\n}`),
    '}',
  ].join('\n');
}

/** Timeouts and retries for all calls and for one call. */
export function timingSnippet(sdk: Sdk, call: Call): string {
  const { client } = sdk.context;
  const more = [
    'timeoutMs: 10_000,',
    'retryConfig: {\n  strategy: "backoff",\n  backoff: {\n    initialInterval: 500,\n    maxInterval: 10_000,\n    exponent: 1.5,\n    maxElapsedTime: 60_000,\n  },\n  retryConnectionErrors: true,\n},',
  ];
  const options = '{\n  timeoutMs: 2_000,\n  retries: { strategy: "none" },\n}';
  return [
    importTexts(sdk, call, [['', client]]),
    clientText(sdk, client, call, more),
    '',
    `await ${callText(`${clientName(sdk, call)}${call.way}`, call, { options })};`,
  ].join('\n');
}

/** Undocumented headers and parameters for all calls and for one call. */
export function extrasSnippet(sdk: Sdk, call: Call): string {
  const options = '{\n  extraQuery: { preview: true },\n}';
  return [
    importTexts(sdk, call, [['', sdk.context.client]]),
    clientText(sdk, sdk.context.client, call, ['extraHeaders: { "X-Team": "payments" },']),
    '',
    `await ${callText(`${clientName(sdk, call)}${call.way}`, call, { options })};`,
  ].join('\n');
}

/** A server that receives webhooks and, if a property distinguishes them, handles one kind. */
export function webhookSnippet(sdk: Sdk): string {
  const { event } = sdk.api.model;
  const declaration = event?.kind === 'ref' ? sdk.api.types.get(event.to)?.declaration : undefined;
  const discriminator = declaration?.kind === 'union' ? declaration.discriminator : undefined;
  const [first] = discriminator?.mapping ?? [];
  const member = declaration?.kind === 'union' && first ? declaration.members[first.member] : undefined;
  const type = member?.kind === 'ref' ? sdk.api.types.get(member.to) : undefined;
  const property = type?.fields.get(discriminator?.property ?? '');
  const test =
    property === undefined || first === undefined
      ? ''
      : `if (event.value${access(property)} === ${quote(first.value)}) `;
  return [
    importTexts(sdk, undefined, [['webhooks.js', anyWebhook]]),
    'export async function receive(request: Request): Promise<Response> {',
    `  const event = await ${anyWebhook}(`,
    '    { headers: request.headers, body: await request.text() },',
    '    { secret: "<your secret>" },',
    '  );',
    '  if (!event.ok) return new Response(null, { status: 400 });',
    `  ${test}console.log(event.value);`,
    '  return new Response(null, { status: 204 });',
    '}',
  ].join('\n');
}

/** A client for one of the document's servers, with the variables of its URL. */
export function serverSnippet(sdk: Sdk): string | undefined {
  const { servers } = sdk.api.model;
  const server = servers.at(-1);
  if (server === undefined) return undefined;
  const named = servers.every(({ key: id }) => id !== undefined);
  const which = named ? `server: ${quote(server.key ?? '')},` : `serverIdx: ${servers.length - 1},`;
  const variables = server.variables.map(
    ({ name, default: value }) => `${key(optionFor(sdk.api.options.variables, name))}: ${quote(value)},`,
  );
  return madeWith(sdk, [which, ...variables]);
}

/** A client for another server URL. */
export const elsewhereSnippet = (sdk: Sdk): string => madeWith(sdk, ['serverURL: "https://api.example.com",']);

function madeWith(sdk: Sdk, options: readonly string[]): string {
  const { client } = sdk.context;
  return [importTexts(sdk, undefined, [['', client]]), clientText(sdk, client, undefined, options)].join('\n');
}
