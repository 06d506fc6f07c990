import { calmPascal, camel, pascal } from '../names/words.js';
import type { Calls } from './calls.js';
import { pages } from './typescript-pages.js';
import { builtIns, globals, keywords } from './typescript-reserved.js';
import type { InlineContext, Language } from './language.js';

const ordinals = ['One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine', 'Ten'];

const places: Readonly<Record<string, string>> = {
  query: 'QueryParam',
  header: 'HeaderParam',
  path: 'PathParam',
  cookie: 'CookieParam',
};

/** Bodies and responses are named after their operation; others by title or property, then with the owner as a prefix. */
function inline({ hint, owner }: InlineContext): string[] {
  if (hint.role === 'body' || hint.role === 'response') {
    const ending = `${pascal(hint.property ?? '')}${hint.role === 'body' ? 'RequestBody' : 'ResponseBody'}`;
    return [`${owner}${hint.title ? pascal(hint.title) : ending}`, `${owner}${ending}`];
  }
  const ordinal = hint.index === undefined ? undefined : (ordinals[hint.index] ?? `Member${String(hint.index + 1)}`);
  const base = pascal(hint.title ?? '') || ordinal || pascal(hint.property ?? '') || 'Value';
  const place = hint.location === undefined ? undefined : places[hint.location];
  return [base, ...(place === undefined ? [] : [`${place}${base}`]), `${owner}${base}`, `${owner}${base}${base}`];
}

/** Properties that every object has. */
const ofObjects = Object.getOwnPropertyNames(Object.prototype);

const date = '[Date](https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Global_Objects/Date)';
const linked = '[{scope}.{name}]({href})';

const calls: Calls = {
  groupClass: ({ last, parent, path, client }) =>
    parent === '' ? [last, `${last}Api`] : [last, `${client}${last}`, path],
  groupsAmongTypes: false,
  reservedClasses: (client) => ['sdk', 'index', 'core', `${client}Core`, 'ClientSDK'],
  method: camel,
  property: camel,
  reservedMethods: ['constructor', '_options', '_baseURL', '_createRequest', '_do', '_definition', '_http'],
  reservedProperties: ofObjects,
  reservedArguments: ['client', 'options', 'call', 'paginate', 'operation', ...keywords],
  functions: { cast: camel, reserved: new Set(keywords), taken: ['index', 'operation'] },
  options: {
    taken: [
      ...ofObjects,
      'httpClient',
      'server',
      'serverIdx',
      'serverURL',
      'serverBase',
      'userAgent',
      'retryConfig',
      'timeoutMs',
      'debugLogger',
      'hooks',
      'responses',
      'onResponseIssue',
      'extraHeaders',
      'extraQuery',
      'extraBody',
    ],
    serverConstant: (key) => `Server${pascal(key)}`,
    constants: ['ServerList'],
  },
  notation: {
    request: 'request',
    options: [
      { name: 'options', type: 'RequestOptions', description: 'What holds for this call alone.' },
      {
        name: 'options.fetchOptions',
        type: '[RequestInit](https://developer.mozilla.org/en-US/docs/Web/API/Request/Request#options)',
        description: 'Given to `fetch` with the request. Method and body are those of the call.',
      },
      {
        name: 'options.retries',
        type: '[RetryConfig](../../lib/utils/retryconfig.md)',
        description: 'Whether, and how often, the call is tried again when it fails.',
      },
    ],
    extraOptions: [
      {
        name: 'options.extraHeaders',
        type: '`Record<string, string>`',
        description: 'Headers that the operation does not have.',
      },
      {
        name: 'options.extraQuery',
        type: '`Record<string, unknown>`',
        description: 'Query parameters that the operation does not have.',
      },
      {
        name: 'options.extraBody',
        type: '`Record<string, unknown>`',
        description: 'Members of the request body that the operation does not have.',
      },
    ],
    choices: {
      body: {
        name: 'options.contentType',
        description: 'The media type of the body. Without it, the value decides.',
      },
      response: {
        name: 'options.accept',
        description: 'The media type of the response. Without it, the response is read as described below.',
      },
    },
    response: '**Promise\\<{}\\>**',
    absent: '*undefined*',
    nothing: '**Promise\\<void\\>**',
    responsesByMedia: {
      form: '*string*',
      text: '*string*',
      multipart: 'ReadableStream\\<*Uint8Array*>',
      bytes: 'ReadableStream\\<*Uint8Array*>',
      events: 'EventStream\\<{}>',
      lines: 'AsyncGenerator\\<{}>',
    },
    error: 'errors.{name}',
    fallback: 'errors.{name}',
  },
};

export const typescript: Language = {
  id: 'typescript',
  fence: 'typescript',
  naming: {
    scopes: 'separate',
    type: pascal,
    field: camel,
    member: calmPascal,
    inline,
    bodyField: 'RequestBody',
    reservedTypes: new Set([...keywords, ...globals]),
    builtIns: new Set(builtIns),
    reservedFields: new Set(['prototype', ...ofObjects]),
    files: ['Index', 'Failures'],
    operationFiles: ['Index'],
    errors: [
      'HTTPClientErrors',
      'HTTPClientError',
      'UnexpectedClientError',
      'InvalidRequestError',
      'RequestAbortedError',
      'RequestTimeoutError',
      'ConnectionError',
      'ResponseValidationError',
      'SDKValidationError',
      'ClientErrors',
      'CommonErrors',
    ],
  },
  models: {
    globals: true,
    responseHeaders: true,
    discriminated: true,
  },
  notation: {
    enums: 'union',
    memberCode: true,
    scalars: {
      string: { plain: '*string*' },
      integer: { plain: '*number*' },
      number: { plain: '*number*' },
      bigint: { plain: '*bigint*' },
      decimal: { plain: '*string*' },
      boolean: { plain: '*boolean*' },
      date: { plain: '[RFCDate](../../types/rfcdate.md)' },
      'date-time': { plain: date },
      binary: { plain: '*Uint8Array*' },
      instant: { plain: '*Temporal.Instant*' },
      'plain-date': { plain: '*Temporal.PlainDate*' },
    },
    unknown: { plain: '*any*' },
    literal: { plain: '*{}*' },
    list: '{}[]',
    map: 'Record<string, {}>',
    tuple: '[{}]',
    declaration: {
      object: { plain: linked },
      enum: { plain: linked },
      alias: { plain: linked },
      union: { plain: '*{scope}.{name}*' },
    },
    scopes: { components: 'components', operations: 'operations', errors: 'errors' },
    unionSeparator: ' | ',
    externals: {},
    code: {
      scalars: {
        string: 'string',
        integer: 'number',
        number: 'number',
        bigint: 'bigint',
        decimal: 'string',
        boolean: 'boolean',
        date: 'RFCDate',
        'date-time': 'Date',
        binary: 'Uint8Array',
        instant: 'Temporal.Instant',
        'plain-date': 'Temporal.PlainDate',
      },
      unknown: 'any',
      literal: '{}',
      list: '{}[]',
      map: '{ [k: string]: {} }',
      declaration: '{scope}.{name}',
    },
  },
  calls,
  // From about 800 modules on, the stack of TypeScript ends, and that of Node where it loads CommonJS.
  longestImports: 400,
  paths: {
    components: 'models/components/{file}.md',
    operations: 'models/operations/{file}.md',
    errors: 'models/errors/{file}.md',
    groups: 'sdks/{file}/README.md',
    links: 'root',
  },
  support: pages,
};
