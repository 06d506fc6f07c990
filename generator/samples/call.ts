import type { Argument, CallShape } from '../naming/call-shape.js';
import { optionFor } from '../naming/client-options.js';
import { successes } from '../naming/errors.js';
import type { Group, Method, NamedApi } from '../naming/api.js';
import { keywords } from '../languages/typescript-reserved.js';
import type { Content, Operation, SecurityScheme, Value } from '../model/model.js';
import { schemesIn } from '../model/walk.js';
import { identifier } from '../names/identifier.js';
import { camel } from '../names/words.js';
import { access, key, mentionsDay, quote, write } from './typescript-text.js';
import { exampleOf, isWanted, trySample, type Sample, type SampleOptions } from './value.js';

/** Settings for samples of calls: the package of the SDK, its client class, and which optional values to show. */
export interface SampleContext {
  readonly package: string;
  readonly client: string;
  readonly samples: { readonly optional: SampleOptions['optional'] };
}

/** Everything needed to write samples of calls. */
export interface Caller {
  readonly api: NamedApi;
  readonly context: SampleContext;
}

/** A method as samples show it: its path from a client, its arguments, and what it returns. */
export interface Call {
  readonly method: Method;
  readonly way: string;
  /** Values in the order of the arguments. A skipped argument before a passed one is `undefined`. */
  readonly arguments: readonly (Sample | undefined)[];
  /** The number of optional arguments between these and the options of a call. */
  readonly skipped: number;
  readonly paginated: boolean;
  /** Whether its responses have a body. */
  readonly returns: boolean;
}

/** All methods with their paths, in the order of the document. */
export function waysOf({ api }: Caller): { readonly method: Method; readonly way: string }[] {
  const below = (group: Group, way: string): { method: Method; way: string }[] => [
    ...group.methods.map((method) => ({ method, way: `${way}${access(method.name)}` })),
    ...group.children.flatMap(({ property, group: child }) => below(child, `${way}${access(property)}`)),
  ];
  const order = new Map(api.operations.map((operation, index) => [operation, index]));
  const rank = ({ method }: { method: Method }): number => order.get(method.operation) ?? 0;
  return below(api.root, '').sort((a, b) => rank(a) - rank(b));
}

const making = ({ api, context }: Caller) =>
  ({
    api,
    options: { optional: context.samples.optional, constants: 'literal' } satisfies SampleOptions,
    inside: [],
  }) as const;

const isEmpty = (sample: Sample | undefined): boolean => sample?.kind === 'object' && sample.entries.length === 0;

/** The document's examples for an argument: those of the body's media type for a body or a whole request. */
function examplesOf(
  { field, without }: Argument,
  { content, bodyKey }: CallShape,
  { body }: Operation,
): readonly Value[] {
  const ofBody = content?.examples ?? [];
  if (without !== undefined) return [];
  if (field !== undefined) return field.name === bodyKey ? ofBody : field.examples;
  if (bodyKey === undefined) return ofBody;
  return body?.required === true ? ofBody.map((example) => ({ [bodyKey]: example })) : [];
}

/** A request without the properties that other arguments fill. */
function lessOf(sample: Sample | undefined, { without = [] }: Argument): Sample | undefined {
  if (sample?.kind !== 'object' || without.length === 0) return sample;
  const others = new Set(without);
  return { ...sample, entries: sample.entries.filter(([name]) => !others.has(name)) };
}

/** A value for an argument: `undefined` if none is shown, `false` if one is required and none can be made. */
function argumentSample(
  caller: Caller,
  argument: Argument,
  shape: CallShape,
  method: Method,
): Sample | undefined | false {
  const { type, required, credentials } = argument;
  if (credentials === true) return required ? credentialsSample(caller, method) : undefined;
  const examples = examplesOf(argument, shape, method.operation.operation);
  const options = making(caller);
  const sample = lessOf(trySample(type, exampleOf(type, examples), options), argument);
  if (required) return sample ?? false;
  // An optional request is shown if any part of it is.
  const isRequest = argument.field === undefined && method.operation.request !== undefined;
  return isWanted(options.options, examples) || (isRequest && !isEmpty(sample)) ? sample : undefined;
}

/** The call of an operation with one representation of its body; `undefined` if the body has no argument of its own. */
function shapeWith(shape: CallShape, content: Content): CallShape | undefined {
  const { arguments: all, bodyKey } = shape;
  const body = all.find(
    ({ field, credentials }) => credentials !== true && (bodyKey === undefined || field?.name === bodyKey),
  );
  if (body === undefined) return undefined;
  const own = { ...body, type: content.type, required: true };
  return { ...shape, arguments: all.map((argument) => (argument === body ? own : argument)), content };
}

/** The call of a method with one representation of its body; `undefined` if no value can be made for an argument. */
export function callOf(
  caller: Caller,
  { method, way }: { method: Method; way: string },
  content?: Content,
): Call | undefined {
  const { operation } = method.operation;
  const usual = method.operation.call;
  const shape = content ? shapeWith(usual, content) : usual;
  if (shape === undefined) return undefined;
  const samples = shape.arguments.map((argument) => argumentSample(caller, argument, shape, method));
  const given = samples.filter((sample) => sample !== false);
  if (given.length < samples.length) return undefined;
  const count = given.findLastIndex((sample) => sample !== undefined) + 1;
  return {
    method,
    way,
    arguments: given.slice(0, count),
    skipped: given.length - count,
    paginated: operation.pagination !== undefined,
    returns: successes(operation).some(({ contents }) => contents.length > 0),
  };
}

/** Placeholders for the secrets of the first way to authenticate, by what an argument or an option takes. */
const placeholders: Readonly<Record<SecurityScheme['kind'], string | Readonly<Record<string, string>>>> = {
  bearer: '<your token>',
  apiKey: '<your key>',
  http: '<your credentials>',
  basic: { username: '<your name>', password: '<your password>' },
  clientCredentials: { clientID: '<your id>', clientSecret: '<your secret>' },
};

/** The placeholders of a scheme's credentials; one secret can have the document's own. */
const placeholderOf = ({ kind, example }: SecurityScheme): string | Readonly<Record<string, string>> => {
  const usual = placeholders[kind];
  return typeof usual === 'string' ? (example ?? usual) : usual;
};

const placeholderText = (value: string | Readonly<Record<string, string>>): string =>
  typeof value === 'string'
    ? quote(value)
    : `{ ${Object.entries(value)
        .map(([name, text]) => `${name}: ${quote(text)}`)
        .join(', ')} }`;

/** The credentials that a call takes: those of the first way to authenticate. */
function credentialsSample({ api }: Caller, { operation }: Method): Sample {
  const { operation: called, credentials: id } = operation;
  const type = id === undefined ? undefined : api.types.get(id);
  const [requirement = {}] = called.security ?? [];
  const entries = schemesIn(api.model.security.schemes, requirement).flatMap((scheme) => {
    const value = placeholderOf(scheme);
    const values = typeof value === 'string' ? { [scheme.key]: value } : value;
    return Object.entries(values).map(
      ([name, text]) => [type?.fields.get(name) ?? name, { kind: 'text', value: text }] as const,
    );
  });
  return { kind: 'object', data: false, entries };
}

/** The options that a client needs to make a call: credentials, and a server URL if the document has none. */
function neededOptions({ api }: Caller, call: Call | undefined): string[] {
  const { security, servers } = api.model;
  const operation = call?.method.operation.operation;
  const [requirement = {}] = operation?.security ?? security.required;
  const carried = operation?.credentials ?? [];
  const schemes = schemesIn(security.schemes, requirement).filter(({ key }) => !carried.includes(key));
  const [server] = operation !== undefined && operation.servers.length > 0 ? operation.servers : servers;
  const placed = server !== undefined && /^[a-z][\w+.-]*:|^\{/iu.test(server.url);
  return [
    ...schemes.map(
      (scheme) => `${key(optionFor(api.options.schemes, scheme.key))}: ${placeholderText(placeholderOf(scheme))},`,
    ),
    ...(placed ? [] : ['serverURL: "https://api.example.com",']),
  ];
}

/** Names that samples declare themselves. */
const names = ['page', 'result', 'RFCDate', ...keywords];

/** The variable of the client in a sample: named after the class unless the name is taken. */
export function clientName({ context: { client } }: Caller, call: Call | undefined): string {
  const taken = new Set([...names, client, `${client}Core`, call?.method.functionName]);
  const candidates = [identifier(camel(client), 'client'), 'client', 'theClient'];
  return candidates.find((name) => !taken.has(name)) ?? 'theClient';
}

/** Lines that construct a client with the options it needs and any others. */
export function clientText(
  caller: Caller,
  className: string,
  call: Call | undefined,
  more: readonly string[] = [],
): string {
  const needed = neededOptions(caller, call).filter(
    (line) => !more.some((other) => other.startsWith(`${line.split(':', 1).join('')}:`)),
  );
  const lines = [...needed, ...more].flatMap((text) => text.split('\n')).map((line) => `  ${line}\n`);
  const options = lines.length > 0 ? `{\n${lines.join('')}}` : '';
  return `const ${clientName(caller, call)} = new ${className}(${options});`;
}

const widest = 80;

/** A call as an expression. `first` precedes its arguments, `options` follow, `before` precedes it in its line. */
export function callText(
  target: string,
  call: Call,
  { first, options, before = '' }: { first?: string; options?: string; before?: string },
): string {
  const texts = (depth: number): string[] => [
    ...(first === undefined ? [] : [first]),
    ...call.arguments.map((sample) => (sample === undefined ? 'undefined' : write(sample, depth))),
    ...(options === undefined
      ? []
      : [...Array<string>(call.skipped).fill('undefined'), options.replaceAll('\n', `\n${'  '.repeat(depth)}`)]),
  ];
  const flat = texts(0);
  const text = `${target}(${flat.join(', ')})`;
  const lines = `${before}${text};`.split('\n');
  // An argument of several lines reads well only at the end of a call.
  const isFlat = flat.slice(0, -1).every((given) => !given.includes('\n'));
  if (isFlat && [lines.at(0), lines.at(-1)].every((line = '') => line.length <= widest)) return text;
  return `${target}(\n${texts(1)
    .map((given) => `  ${given},\n`)
    .join('')})`;
}

/** The import statements of a sample: names by the path below the package's name. */
export function importTexts(
  { context }: Caller,
  call: Call | undefined,
  wanted: readonly (readonly [string, string])[],
): string {
  const day = call?.arguments.some((sample) => sample !== undefined && mentionsDay(sample));
  return [...wanted, ...(day === true ? [['types', 'RFCDate'] as const] : [])]
    .map(([path, imported]) => {
      const from = path === '' ? context.package : `${context.package}/${path}`;
      return `import { ${imported} } from ${quote(from)};\n`;
    })
    .join('');
}
