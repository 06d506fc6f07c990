import { constant, pascal, snake } from '../names/words.js';
import { withParent, type Calls } from './calls.js';
import { inlineInSingular } from './inline.js';
import type { Language, Spelling } from './language.js';

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
  groupClass: withParent('Api'),
  groupsAmongTypes: false,
  method: snake,
  property: snake,
  reservedMethods: keywords,
  reservedArguments: [...keywords, 'self'],
  notation: {
    request: 'request',
    options: [],
    response: '**{}**',
    responsesByMedia: {},
    error: 'errors.{name}',
    fallback: 'errors.{name}',
  },
};

export const python: Language = {
  id: 'python',
  fence: 'python',
  naming: {
    scopes: 'separate',
    type: pascal,
    field: snake,
    member: constant,
    inline: inlineInSingular,
    bodyField: 'RequestBody',
    reservedTypes: new Set(
      'Any BaseModel Dict Enum False List Literal None Nullable Optional OptionalNullable True Tuple Union'.split(' '),
    ),
    // Methods of every model.
    reservedFields: new Set([...keywords, 'copy', 'dict', 'json', 'schema', 'validate']),
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
    mapOfWord: 'Dict[str, *{}]*',
    tuple: 'Tuple[{}]',
    declaration: { object: linked, enum: linked, union: linked, alias: linked },
    scopes: { components: 'components', operations: 'operations', errors: 'errors' },
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
    components: 'models/components/{file}.md',
    operations: 'models/operations/{file}.md',
    errors: 'models/errors/{file}.md',
    groups: 'sdks/{file}/README.md',
    links: 'root',
  },
};
