import { camel, constant, pascal } from '../names/words.js';
import { withParent, type Calls } from './calls.js';
import { inlineInSingular } from './inline.js';
import { javaWords, methodsOfObject } from './java-reserved.js';
import type { Language, Spelling } from './language.js';
import { responseFields } from './response-fields.js';

/** What may be absent or null is wrapped; a wrapper and a list hold `boxed`, the class of a primitive. */
const wrapped = (plain: string, boxed: string, around: (wrapper: string) => string): Spelling => ({
  plain,
  optional: around('Optional'),
  nullable: around('Optional'),
  either: around('JsonNullable'),
  inside: boxed,
});
const word = (name: string, boxed = name): Spelling =>
  wrapped(`*${name}*`, `*${boxed}*`, (wrapper) => `*${wrapper}<${boxed}>*`);
const linked = wrapped('[{name}]({href})', '[{name}]({href})', (wrapper) => `[${wrapper}<{name}>]({href})`);
const time = 'https://docs.oracle.com/javase/8/docs/api/java/time';

const calls: Calls = {
  groupClass: withParent('Api'),
  groupsAmongTypes: false,
  method: camel,
  property: camel,
  reservedMethods: [...javaWords, ...methodsOfObject],
  reservedArguments: javaWords,
  notation: {
    request: 'request',
    options: [],
    response: '**{}**',
    responsesByMedia: {},
    error: 'models/errors/{name}',
    fallback: 'models/errors/{name}',
  },
};

export const java: Language = {
  id: 'java',
  fence: 'java',
  naming: {
    scopes: 'separate',
    type: pascal,
    field: camel,
    member: constant,
    inline: inlineInSingular,
    bodyField: 'RequestBody',
    // What every file sees of `java.lang`, and what models import.
    reservedTypes: new Set(
      `Boolean Byte Character Class Deprecated Double Enum Error Exception Float Integer Iterable JsonNullable List LocalDate Long
      Map Number Object OffsetDateTime Optional Override Record Short String System Thread Throwable Void`.split(
        /\s+/u,
      ),
    ),
    reservedFields: new Set(javaWords),
    files: [],
    errors: [],
  },
  models: {
    globals: true,
    responseFields,
  },
  notation: {
    enums: 'table',
    memberCode: true,
    escapedSigns: '<',
    scalars: {
      string: word('String'),
      integer: word('long', 'Long'),
      number: word('double', 'Double'),
      bigint: word('long', 'Long'),
      decimal: word('BigDecimal'),
      boolean: word('boolean', 'Boolean'),
      date: { plain: `[LocalDate](${time}/LocalDate.html)` },
      'date-time': { plain: `[OffsetDateTime](${time}/OffsetDateTime.html)` },
      binary: word('byte[]'),
    },
    unknown: word('Object'),
    list: 'List<{}>',
    map: 'Map<String, {}>',
    tuple: 'List<*Object*>',
    declaration: { object: linked, enum: linked, union: linked, alias: linked },
    scopes: { components: 'components', operations: 'operations', errors: 'errors' },
    unionSeparator: ', ',
    externals: {
      string: word('String'),
      int: word('int', 'Integer'),
      response: {
        plain:
          '[HttpResponse<InputStream>](https://docs.oracle.com/en/java/javase/11/docs/api/java.net.http/java/net/http/HttpResponse.html)',
      },
    },
    code: {
      scalars: {
        string: 'String',
        integer: 'Long',
        number: 'Double',
        bigint: 'Long',
        decimal: 'BigDecimal',
        boolean: 'Boolean',
        date: 'LocalDate',
        'date-time': 'OffsetDateTime',
        binary: 'byte[]',
      },
      unknown: 'Object',
      literal: '{}',
      list: 'List<{}>',
      map: 'Map<String, {}>',
      declaration: '{name}',
    },
  },
  calls,
  paths: {
    components: 'models/components/{name}.md',
    operations: 'models/operations/{name}.md',
    errors: 'models/errors/{name}.md',
    groups: 'sdks/{file}/README.md',
    links: 'root',
  },
};
