import { calmParts, calmWords, lowerFirst, parts, pascalWith } from '../names/words.js';
import { withParent, type Calls } from './calls.js';
import { initialisms } from './initialisms.js';
import { inlineInSingular } from './inline.js';
import type { Language, Spelling } from './language.js';
import { responseFields } from './response-fields.js';

const type = pascalWith(initialisms, parts);
const field = pascalWith(initialisms, calmWords);

/** Whatever may be missing is behind a pointer. */
const pointer = (plain: string, behind: string): Spelling => ({ plain, optional: behind, nullable: behind });
const word = (name: string): Spelling => pointer(`\`${name}\``, `\`*${name}\``);
const link = (name: string, href: string): Spelling => pointer(`[${name}](${href})`, `[*${name}](${href})`);
const linked = link('{scope}.{name}', '{href}');

/** The Go Programming Language Specification, "Keywords". */
const keywords =
  `break case chan const continue default defer else fallthrough for func go goto if import interface map package range
  return select struct switch type var`.split(/\s+/u);

const calls: Calls = {
  groupClass: withParent('Api'),
  groupsAmongTypes: false,
  method: field,
  property: field,
  argument: lowerFirst,
  reservedMethods: [],
  reservedArguments: [...keywords, 'ctx', 'opts'],
  notation: {
    request: 'request',
    before: [
      {
        name: 'ctx',
        type: '[context.Context](https://pkg.go.dev/context#Context)',
        required: true,
        description: 'The context to use for the request.',
      },
    ],
    options: [
      {
        name: 'opts',
        type: '[][operations.Option](../../models/operations/option.md)',
        description: 'The options for this request.',
      },
    ],
    response: '**{}, error**',
    responseOptional: true,
    nothing: '**error**',
    responsesByMedia: {},
    error: 'apierrors.{name}',
    fallback: 'apierrors.{name}',
  },
};

export const go: Language = {
  id: 'go',
  fence: 'go',
  naming: {
    scopes: 'separate',
    type,
    capitals: true,
    field,
    member: pascalWith(initialisms, calmParts),
    memberHasType: true,
    inline: (context) => inlineInSingular(context).map(type),
    bodyField: 'RequestBody',
    reservedTypes: new Set(),
    // The method of the interface `error`: a field of the same name would hide it.
    reservedFields: new Set(['Error']),
    // What is to be seen outside its package begins with a capital.
    beforeDigit: 'N',
    files: [],
    operationFiles: ['Option'],
    errors: [],
  },
  models: {
    globals: true,
    responseFields,
  },
  notation: {
    enums: 'table',
    memberCode: false,
    scalars: {
      string: word('string'),
      integer: word('int64'),
      number: word('float64'),
      bigint: word('int64'),
      decimal: link('types.Decimal', 'https://pkg.go.dev/github.com/ericlagergren/decimal'),
      boolean: word('bool'),
      date: link('types.Date', '../../types/date.md'),
      'date-time': link('time.Time', 'https://pkg.go.dev/time#Time'),
      binary: { plain: '`[]byte`' },
    },
    unknown: { plain: '`any`' },
    list: '[]{}',
    map: 'map[string]{}',
    tuple: '[]`any`',
    declaration: { object: linked, enum: linked, union: linked, alias: linked },
    scopes: { components: 'components', operations: 'operations', errors: 'apierrors' },
    unionSeparator: ', ',
    externals: {
      string: word('string'),
      int: word('int'),
      response: { plain: '[*http.Response](https://pkg.go.dev/net/http#Response)' },
    },
    code: {
      scalars: {
        string: 'string',
        integer: 'int64',
        number: 'float64',
        bigint: 'int64',
        decimal: 'types.Decimal',
        boolean: 'bool',
        date: 'types.Date',
        'date-time': 'time.Time',
        binary: '[]byte',
      },
      unknown: 'any',
      literal: '{}',
      list: '[]{}',
      map: 'map[string]{}',
      declaration: '{name}',
    },
  },
  calls,
  paths: {
    components: 'models/components/{file}.md',
    operations: 'models/operations/{file}.md',
    errors: 'models/apierrors/{file}.md',
    groups: 'sdks/{file}/README.md',
    links: 'root',
  },
  support: [
    {
      path: 'types/date.md',
      holds: 'date',
      title: 'Date',
      description:
        'A calendar day such as 2024-01-15, without time or time zone. Requests and responses hold it as `YYYY-MM-DD`.',
      fields: [],
    },
    {
      path: 'models/operations/option.md',
      title: 'Options',
      description:
        'Options hold for one call and go before those of the client, such as how often the call is retried.',
      fields: [],
    },
  ],
};
