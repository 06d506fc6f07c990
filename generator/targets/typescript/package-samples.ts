import { successes } from '../../languages/errors.js';
import type { SecurityScheme } from '../../model/model.js';
import { mentionsDay, write } from '../docs/sample-typescript.js';
import { sampleOf, type Sample } from '../docs/sample-value.js';
import { callShape, type Argument } from './call-shape.js';
import type { Group, Method } from './groups.js';
import type { Sdk } from './sdk.js';
import { key, quote, typeKey } from './text.js';

/** A method as samples show it: the way to it from a client, its arguments, and what it gives. */
export interface Call {
  readonly method: Method;
  readonly way: string;
  readonly arguments: readonly Sample[];
  /** How many optional arguments stand between these and the options of a call. */
  readonly skipped: number;
  readonly paginated: boolean;
  readonly answers: boolean;
}

const member = (name: string): string => (typeKey(name) === name ? `.${name}` : `[${quote(name)}]`);

/** All methods with the way to them, in the order of the document. */
function ways(sdk: Sdk): { readonly method: Method; readonly way: string }[] {
  const below = (group: Group, way: string): { method: Method; way: string }[] => [
    ...group.methods.map((method) => ({ method, way: `${way}${member(method.name)}` })),
    ...group.children.flatMap(({ property, group: child }) => below(child, `${way}${member(property)}`)),
  ];
  const order = new Map(sdk.api.operations.map((operation, index) => [operation, index]));
  const rank = ({ method }: { method: Method }): number => order.get(method.operation) ?? 0;
  return below(sdk.root, 'client').sort((a, b) => rank(a) - rank(b));
}

function argumentSample(sdk: Sdk, method: Method, { type, property }: Argument): Sample {
  const { request } = method.operation;
  const owner = request === undefined ? undefined : sdk.api.types.get(request);
  const fields = owner?.declaration.kind === 'object' ? owner.declaration.fields : [];
  const field = fields.find(({ name }) => owner?.fields.get(name) === property);
  const options = { optional: sdk.context.samples.optional, constants: 'literal' } as const;
  return sampleOf(type, field?.examples[0], { api: sdk.api, options, inside: [] });
}

function callOf(sdk: Sdk, { method, way }: { method: Method; way: string }): Call {
  const { operation } = method.operation;
  const given = callShape(sdk, method.operation).arguments;
  const required = given.filter((argument) => argument.required);
  return {
    method,
    way,
    arguments: required.map((argument) => argumentSample(sdk, method, argument)),
    skipped: given.length - required.length,
    paginated: operation.pagination !== undefined,
    answers: successes(operation).some(({ contents }) => contents.length > 0),
  };
}

/** Nothing could be made for an argument: a sample with it would not compile. */
const incomplete = ({ arguments: given }: Call): boolean =>
  given.some((sample) => sample.kind === 'plain' && sample.value === null);

/** The methods that samples show: one call that says most, and one of a list that comes in pages. */
export function sampleCalls(sdk: Sdk): { readonly call: Call | undefined; readonly pages: Call | undefined } {
  const calls = ways(sdk)
    .map((way) => callOf(sdk, way))
    .filter((call) => !incomplete(call));
  const kept = calls.filter(({ method }) => method.operation.operation.deprecated === undefined);
  const all = kept.length > 0 ? kept : calls;
  const worth = ({ paginated, answers, arguments: given }: Call): number =>
    (paginated ? 0 : 4) + (answers ? 2 : 0) + (given.length > 0 ? 1 : 0);
  const best = Math.max(...all.map(worth));
  return { call: all.find((call) => worth(call) === best), pages: all.find(({ paginated }) => paginated) };
}

/** A way to authenticate with something in place of the secret. */
const placeholders: Readonly<Record<SecurityScheme['kind'], string>> = {
  bearer: '"<your token>"',
  apiKey: '"<your key>"',
  basic: '{ username: "<your name>", password: "<your password>" }',
  clientCredentials: '{ clientID: "<your id>", clientSecret: "<your secret>" }',
};

/** The options that a client needs to make a call: credentials, and the place of the API where the document has none. */
function neededOptions(sdk: Sdk, call: Call | undefined): string[] {
  const { security, servers } = sdk.api.model;
  const [requirement = {}] = call?.method.operation.operation.security ?? security.required;
  const schemes = security.schemes.filter((scheme) => Object.hasOwn(requirement, scheme.key));
  const [server] = servers;
  const placed = server !== undefined && /^[a-z][\w+.-]*:|^\{/iu.test(server.url);
  return [
    ...schemes.map((scheme) => `${key(sdk.options.scheme(scheme))}: ${placeholders[scheme.kind]},`),
    ...(placed ? [] : ['serverURL: "https://api.example.com",']),
  ];
}

/** Lines that make a client of a class with the options it needs and others. */
export function clientText(sdk: Sdk, className: string, call: Call | undefined, more: readonly string[] = []): string {
  const needed = neededOptions(sdk, call).filter(
    (line) => !more.some((other) => other.startsWith(`${line.split(':', 1).join('')}:`)),
  );
  const lines = [...needed, ...more].flatMap((text) => text.split('\n')).map((line) => `  ${line}\n`);
  return `const client = new ${className}(${lines.length > 0 ? `{\n${lines.join('')}}` : ''});`;
}

/** A call as an expression; `first` goes before its arguments, `options` after them. */
export function callText(target: string, call: Call, { first, options }: { first?: string; options?: string }): string {
  const own = call.arguments.map((sample) => write(sample, 0));
  const skipped = options === undefined ? [] : Array<string>(call.skipped).fill('undefined');
  const given = [
    ...(first === undefined ? [] : [first]),
    ...own,
    ...skipped,
    ...(options === undefined ? [] : [options]),
  ];
  return `${target}(${given.join(', ')})`;
}

/** The import statements of a sample: names by the path below the package's name. */
export function importTexts(sdk: Sdk, call: Call | undefined, wanted: readonly (readonly [string, string])[]): string {
  const day = call?.arguments.some(mentionsDay) ? [['types', 'RFCDate'] as const] : [];
  return [...wanted, ...day]
    .map(([path, names]) => {
      const from = path === '' ? sdk.context.package : `${sdk.context.package}/${path}`;
      return `import { ${names} } from ${quote(from)};\n`;
    })
    .join('');
}
