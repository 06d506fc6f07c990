import { calmPascal, pascal, pascalField } from '../names/words.js';
import { withParent, type Calls } from './calls.js';
import { inlineInSingular } from './inline.js';
import type { Language } from './language.js';

const linked = { plain: '[{name}]({href})' };

const calls: Calls = {
  groupClass: withParent('Api'),
  groupsAmongTypes: false,
  method: pascalField,
  property: pascalField,
  reservedMethods: [],
  reservedArguments: [],
  notation: {
    request: 'request',
    options: [],
    response: '**{}**',
    responsesByMedia: {},
    error: '{package}.Models.Errors.{name}',
    fallback: '{package}.Models.Errors.{name}',
  },
};

export const csharp: Language = {
  id: 'csharp',
  fence: 'csharp',
  naming: {
    scopes: 'separate',
    type: pascal,
    field: pascalField,
    member: calmPascal,
    inline: inlineInSingular,
    bodyField: 'RequestBody',
    reservedTypes: new Set([
      'Boolean',
      'DateTime',
      'Dictionary',
      'Double',
      'List',
      'LocalDate',
      'Object',
      'String',
      'Task',
    ]),
    reservedFields: new Set(),
    fieldLikeType: 'Value',
    files: [],
    errors: [],
  },
  models: {
    globals: false,
  },
  notation: {
    enums: 'table',
    memberCode: false,
    scalars: {
      string: { plain: '*string*' },
      integer: { plain: '*long*' },
      number: { plain: '*double*' },
      bigint: { plain: '*long*' },
      decimal: { plain: '*decimal*' },
      boolean: { plain: '*bool*' },
      date: { plain: '[LocalDate](https://nodatime.org/3.1.x/api/NodaTime.LocalDate.html)' },
      'date-time': { plain: '[DateTime](https://learn.microsoft.com/en-us/dotnet/api/system.datetime?view=net-5.0)' },
      binary: { plain: '*byte[]*' },
    },
    unknown: { plain: '*object*' },
    list: 'List<{}>',
    map: 'Dictionary<String, {}>',
    tuple: 'List<{}>',
    declaration: { object: linked, enum: linked, union: linked, alias: linked },
    namedLikeGroup: { plain: '[Models.{scope}.{name}]({href})' },
    scopes: { components: 'Components', operations: 'Requests', errors: 'Errors' },
    unionSeparator: ', ',
    externals: {},
    code: {
      scalars: {
        string: 'Str',
        integer: 'Integer',
        number: 'Number',
        bigint: 'Integer',
        decimal: 'Decimal',
        boolean: 'Boolean',
        date: 'LocalDate',
        'date-time': 'DateTime',
        binary: 'Bytes',
      },
      unknown: 'Any',
      literal: '{}',
      list: 'ArrayOf{}',
      map: 'MapOf{}',
      declaration: '{name}',
    },
  },
  calls,
  paths: {
    components: 'Models/Components/{name}.md',
    operations: 'Models/Requests/{name}.md',
    errors: 'Models/Errors/{name}.md',
    groups: 'sdks/{file}/README.md',
    links: 'root',
  },
};
