import { usesTemporal } from '../../../model/representation.js';
import { temporalTypes } from './needed-packages.js';
import { clientSchemes } from '../../../model/walk.js';
import type { SecurityScheme } from '../../../model/model.js';
import { shippedTemplates, type Render } from '../../../templating/templates.js';
import { cellText, code, fenced, proseText } from '../../../markdown/text.js';
import type { TextFile } from '../../target.js';
import { functionPath } from '../files/func-file.js';
import { optionFor, variablesOf } from '../../../naming/client-options.js';
import type { Call } from '../../../samples/call.js';
import { functionSnippet, methodSnippet } from '../../../samples/sdk-snippets.js';
import { sampleCalls } from './package-samples.js';
import {
  downloadSnippet,
  elsewhereSnippet,
  errorsSnippet,
  functionResponseSnippet,
  responseSnippet,
  extrasSnippet,
  serverSnippet,
  streamSnippet,
  timingSnippet,
  webhookSnippet,
} from './package-snippets.js';
import { folderOf, type Sdk } from '../sdk.js';
import { anyWebhook, webhookFunctions } from '../files/webhook-file.js';

const oneLine = (text: string): string => text.replaceAll(/[\s\p{Cc}]+/gu, ' ').trim();

const paragraph = (text = ''): string => oneLine(text.trim().split(/(?:\r\n?|\n)[^\S\n\r]*[\n\r]/u, 1)[0] ?? '');

/** The description of an API up to its first heading. What follows is usually a manual. */
const introduction = (text = ''): string =>
  (text.split(/^ {0,3}(?:#{1,6}\s|.*\n {0,3}(?:=+|-+)[ \t]*$)/mu, 1)[0] ?? '').trim();

const snippet = (text: string): string => fenced('typescript', text);

/** Rows of cells with finished Markdown. */
function table(header: readonly string[], rows: readonly (readonly string[])[]): string | false {
  if (rows.length === 0) return false;
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(header), line(header.map(() => '---')), ...rows.map(line)].join('\n');
}

const cell = (text: string | undefined): string => cellText(paragraph(text));

const codeCell = (text: string): string => cellText(code(oneLine(text)));

const kinds: Readonly<Record<SecurityScheme['kind'], string>> = {
  bearer: 'A bearer token, or a function that returns one',
  apiKey: 'An API key, or a function that returns one',
  basic: 'A user name and a password',
  http: 'The credentials of an HTTP scheme, or a function that returns them',
  clientCredentials: 'An OAuth 2 client; its tokens are fetched and kept for you',
};

/** The kinds of schemes with a single string as credentials. */
const readable: ReadonlySet<SecurityScheme['kind']> = new Set(['bearer', 'http', 'apiKey']);

/** The environment variable that replaces an option. */
const variableOf = (sdk: Sdk, option: string): string =>
  `${sdk.context.environmentPrefix}_${option.replaceAll(/([a-z0-9])([A-Z])/gu, '$1_$2').replaceAll(/\W/gu, '_')}`.toUpperCase();

function credentials(sdk: Sdk): string | false {
  const rows = clientSchemes(sdk.api.model).map((scheme) => {
    const option = optionFor(sdk.api.options.schemes, scheme.key);
    const read = readable.has(scheme.kind) ? codeCell(variableOf(sdk, option)) : '';
    return [codeCell(option), kinds[scheme.kind], read];
  });
  return table(['Option', 'What it is', 'Read from'], rows);
}

function globals(sdk: Sdk): string | false {
  const rows = sdk.api.model.globals.map(({ name, in: place, description }) => {
    const option = optionFor(sdk.api.options.globals, name);
    const words = cell(description) || `The ${place} parameter ${codeCell(name)}`;
    return [codeCell(option), words, codeCell(variableOf(sdk, option))];
  });
  return table(['Option', 'What it is', 'Read from'], rows);
}

function servers(sdk: Sdk): string | false {
  const { servers: all } = sdk.api.model;
  const named = all.every(({ key }) => key !== undefined);
  const rows = all.map(({ key, url, description }, index) => [
    codeCell(named ? JSON.stringify(key) : String(index)),
    codeCell(url),
    cell(description),
  ]);
  return table([named ? '`server`' : '`serverIdx`', 'URL', 'What it is'], rows);
}

function variables(sdk: Sdk): string | false {
  const rows = variablesOf(sdk.api.model).map(({ name, description, default: value }) => [
    codeCell(optionFor(sdk.api.options.variables, name)),
    value === '' ? '' : codeCell(value),
    cell(description),
  ]);
  return table(['Option', 'Default', 'What it is'], rows);
}

function webhooks(sdk: Sdk): object | false {
  const rows = webhookFunctions(sdk).map(({ functionName, webhook: { key, summary, description } }) => [
    codeCell(key),
    codeCell(functionName),
    cell(summary) || cell(description),
  ]);
  const listed = table(['Webhook', 'Function', 'When'], [['any', codeCell(anyWebhook), 'Whichever comes'], ...rows]);
  return rows.length > 0 && { table: listed, sample: snippet(webhookSnippet(sdk)) };
}

/** The samples of the three pages. */
function callView(sdk: Sdk): object {
  const { call, pages, upload, stream, download, choice } = sampleCalls(sdk);
  const of = (make: (sdk: Sdk, call: Call) => string, shown = call): string | false =>
    shown !== undefined && snippet(make(sdk, shown));
  const leads = sdk.context.conventions.promises === 'withResponse';
  return {
    pages: pages !== undefined && of(methodSnippet, pages),
    upload: upload !== undefined && of(methodSnippet, upload),
    stream: stream !== undefined && of(streamSnippet, stream),
    download: download !== undefined && of(downloadSnippet, download),
    choice: choice !== undefined && snippet(methodSnippet(sdk, choice.call, choice.options)),
    usage: of(methodSnippet),
    standalone: of(functionSnippet),
    failures: of(errorsSnippet),
    timing: of(timingSnippet),
    withResponse: leads && of(responseSnippet),
    functionResponse: leads && of(functionResponseSnippet),
    extraSample: of(extrasSnippet),
    functionFile: call ? code(`${sdk.context.package}/funcs/${call.method.functionName}`) : false,
  };
}

/** The packages that are installed with the SDK, as a phrase of the first sentence. */
function dependencyWords({ runtime, additions }: Sdk): string {
  const added = Object.keys(additions.additionalDependencies?.dependencies ?? {});
  const names = [...(runtime ? [runtime.name] : []), ...added].sort().map(code);
  if (names.length === 0) return 'no dependencies';
  if (names.length === 1) return `one dependency, ${names.join('')},`;
  return `${String(names.length)} dependencies, ${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''},`;
}

/** The parts of the pages as finished Markdown; `false` for a part that does not apply. */
function view(sdk: Sdk): object {
  const { info } = sdk.api.model;
  const server = serverSnippet(sdk);
  const path = (below: string): string => code(`${sdk.context.package}${below}`);
  const methods = sdk.api.groups.flatMap((group) => group.methods);
  const sorted = methods.toSorted((a, b) => (a.functionName < b.functionName ? -1 : 1));
  return {
    ...callView(sdk),
    title: cellText(oneLine(info.title)),
    description: proseText(introduction(info.description)) || false,
    package: code(sdk.context.package),
    dependencies: dependencyWords(sdk),
    install: fenced('sh', `npm install ${oneLine(sdk.context.package)}`),
    temporal: usesTemporal(sdk.api.model) && {
      types: code(temporalTypes.name),
      install: fenced('sh', `npm install ${temporalTypes.name}`),
    },
    client: code(sdk.context.client),
    core: code(`${sdk.context.client}Core`),
    credentials: credentials(sdk),
    globals: globals(sdk),
    servers: servers(sdk),
    variables: variables(sdk),
    serverSample: server !== undefined && snippet(server),
    elsewhere: snippet(elsewhereSnippet(sdk)),
    extras: sdk.context.conventions.extraOptions === 'typed',
    baseError: code(sdk.context.errors.base),
    fallbackError: code(sdk.context.errors.fallback),
    debug: code(`${sdk.context.environmentPrefix}_DEBUG=1`),
    webhooks: webhooks(sdk),
    paths: {
      root: path(''),
      core: path('/core'),
      funcs: path('/funcs/<function>'),
      webhooks: path('/webhooks'),
      components: path(`/${folderOf(sdk, 'components')}`),
      operations: path(`/${folderOf(sdk, 'operations')}`),
      errors: path(`/${folderOf(sdk, 'errors')}`),
      types: path('/types'),
      http: path('/lib/http'),
      response: path('/lib/response-promise'),
      config: path('/lib/config'),
      retries: path('/lib/retries'),
      sdks: path('/lib/sdks'),
      hooks: path('/hooks'),
      classes: path('/sdk/<class>'),
    },
    functions: sorted.map((method) => {
      const { summary, description } = method.operation.operation;
      const texts = [...new Set([cell(summary), cell(description)])].filter((text) => text !== '');
      const words = texts.map((text) => text.replace(/(?<![.!?:])$/u, '.')).join(' ');
      return {
        link: `[${code(method.functionName)}](${encodeURI(functionPath(method))})`,
        words: words === '' ? '' : `: ${words}`,
      };
    }),
  };
}

/** The Markdown files of a package. */
export function packagePages(sdk: Sdk): TextFile[] {
  const template = shippedTemplates('sdk');
  const shown = view(sdk);
  const page = (path: string, render: Render): TextFile => ({ path, text: render(shown) });
  return [
    page('README.md', template('readme')),
    page('USAGE.md', template('usage')),
    page('FUNCTIONS.md', template('functions')),
  ];
}
