import { calmPascal, camel, pascal } from '../names/words.js';
import { withParent, type Calls } from './calls.js';
import { inlineInSingular } from './inline.js';
import type { Language } from './language.js';
import { responseFields } from './response-fields.js';

const dateTime = '[\\DateTime](https://www.php.net/manual/en/class.datetime.php)';
const linked = { plain: '[{name}]({href})', optional: '[?{name}]({href})' };
const basic = (name: string) => ({ plain: `*${name}*`, optional: `*?${name}*` });

const calls: Calls = {
  groupClass: withParent('SDK'),
  groupsAmongTypes: true,
  method: camel,
  property: camel,
  reservedMethods: [],
  reservedArguments: [],
  notation: {
    request: '$request',
    requestType: '[{package}\\{name}]({href})',
    options: [],
    response: '**{}**',
    responseOptional: true,
    responsesByMedia: {},
    error: 'Errors\\{name}',
    fallback: 'errors\\{name}',
  },
};

export const php: Language = {
  id: 'php',
  fence: 'php',
  naming: {
    scopes: 'flat',
    type: pascal,
    field: camel,
    member: calmPascal,
    inline: inlineInSingular,
    bodyField: 'RequestBody',
    reservedTypes: new Set(['Array', 'Bool', 'Class', 'Float', 'Int', 'Mixed', 'Object', 'String', 'Void']),
    reservedFields: new Set(),
    files: ['README'],
    errors: [],
  },
  models: {
    globals: false,
    responseFields,
  },
  notation: {
    enums: 'table',
    memberCode: true,
    scalars: {
      string: basic('string'),
      integer: basic('int'),
      number: basic('float'),
      bigint: basic('int'),
      decimal: basic('string'),
      boolean: basic('bool'),
      date: { plain: dateTime },
      'date-time': { plain: dateTime },
      binary: basic('string'),
    },
    unknown: { plain: '*mixed*' },
    list: 'array<{}>',
    map: 'array<string, {}>',
    tuple: 'array<{}>',
    declaration: {
      object: linked,
      enum: linked,
      alias: linked,
      union: { plain: '[{members}]({href})', optional: '[{members}]({href})' },
    },
    scopes: { components: 'components', operations: 'operations', errors: 'errors' },
    unionSeparator: '|',
    unionNull: 'null',
    externals: {
      string: { plain: '*string*' },
      int: { plain: '*int*' },
      response: {
        plain:
          '[\\Psr\\Http\\Message\\ResponseInterface](https://www.php-fig.org/psr/psr-7/#33-psrhttpmessageresponseinterface)',
      },
    },
    code: {
      scalars: {
        string: 'string',
        integer: 'int',
        number: 'float',
        bigint: 'int',
        decimal: 'string',
        boolean: 'bool',
        date: '\\DateTime',
        'date-time': '\\DateTime',
        binary: 'string',
      },
      unknown: 'mixed',
      literal: '{}',
      list: 'array',
      map: 'array',
      declaration: '{package}\\{name}',
    },
  },
  calls,
  paths: {
    components: '{name}.md',
    operations: '{name}.md',
    errors: 'Errors/{name}.md',
    groups: 'sdks/{file}/README.md',
    links: 'shortest',
  },
};
