import { constant, parts, pascalWith, snake } from '../names/words.js';
import { withParent, type Calls } from './calls.js';
import { initialisms } from './initialisms.js';
import { inlineInSingular } from './inline.js';
import type { Language, Spelling } from './language.js';
import { support } from './python-pages.js';

const type = pascalWith(initialisms, parts);

/** The wrappers of what may be absent, null or both. */
const wrapped = (plain: string, around: (wrapper: string) => string): Spelling => ({
  plain,
  optional: around('Optional'),
  nullable: around('Nullable'),
  either: around('OptionalNullable'),
});
const word = (name: string): Spelling => wrapped(`*${name}*`, (wrapper) => `*${wrapper}[${name}]*`);
const linked = wrapped('[{scope}.{name}]({href})', (wrapper) => `[${wrapper}[{scope}.{name}]]({href})`);
const datetime = 'https://docs.python.org/3/library/datetime.html';

/** The Python Language Reference, section 2.3.1. */
const keywords =
  `and as assert async await break class continue def del elif else except finally for from global if import in is lambda
  nonlocal not or pass raise return try while with yield`.split(/\s+/u);

const calls: Calls = {
  groupClass: withParent('SDK'),
  groupsAmongTypes: true,
  method: snake,
  property: snake,
  namedArguments: true,
  reservedMethods: keywords,
  reservedArguments: [...keywords, 'retries', 'self'],
  notation: {
    request: 'request',
    options: [
      {
        name: 'retries',
        type: '[Optional[utils.RetryConfig]](../../models/utils/retryconfig.md)',
        description: 'Configuration to override the default retry behavior of the client.',
      },
    ],
    response: '**{}**',
    responsesByMedia: {},
    error: '{scope}.{name}',
    fallback: '{scope}.{name}',
  },
};

export const python: Language = {
  id: 'python',
  fence: 'python',
  naming: {
    scopes: 'flat',
    type,
    capitals: true,
    field: snake,
    member: constant,
    inline: (context) => inlineInSingular(context).map(type),
    bodyField: 'RequestBody',
    reservedTypes: new Set(
      'Any BaseModel Dict Enum False Field List Literal None Nullable Optional OptionalNullable True Tuple Union'.split(
        ' ',
      ),
    ),
    // Methods of every model, and a built-in function that its code may call.
    reservedFields: new Set([...keywords, 'copy', 'dict', 'format', 'json', 'schema', 'validate']),
    // An underscore in front would make a field private.
    beforeDigit: 'n_',
    files: ['Index'],
    operationFiles: ['Index'],
    errors: [],
  },
  models: {
    globals: true,
  },
  notation: {
    enums: 'table',
    memberCode: true,
    scalars: {
      string: word('str'),
      integer: word('int'),
      number: word('float'),
      bigint: word('int'),
      decimal: word('Decimal'),
      boolean: word('bool'),
      date: { plain: `[date](${datetime}#date-objects)` },
      'date-time': { plain: `[datetime](${datetime}#datetime-objects)` },
      binary: word('bytes'),
    },
    unknown: word('Any'),
    literal: wrapped('*Literal[{}]*', (wrapper) => `*${wrapper}[Literal[{}]]*`),
    list: 'List[{}]',
    map: 'Dict[str, {}]',
    tuple: 'Tuple[{}]',
    declaration: { object: linked, enum: linked, union: linked, alias: linked },
    scopes: { components: 'models', operations: 'models', errors: 'errors' },
    unionSeparator: ', ',
    externals: {},
    code: {
      scalars: {
        string: 'str',
        integer: 'int',
        number: 'float',
        bigint: 'int',
        decimal: 'Decimal',
        boolean: 'bool',
        date: 'date',
        'date-time': 'datetime',
        binary: 'bytes',
      },
      unknown: 'Any',
      literal: 'Literal[{}]',
      list: 'List[{}]',
      map: 'Dict[str, {}]',
      declaration: '{scope}.{name}',
    },
  },
  calls,
  paths: {
    components: 'models/{file}.md',
    operations: 'models/{file}.md',
    errors: 'errors/{file}.md',
    groups: 'sdks/{file}/README.md',
    links: 'root',
  },
  support,
};
