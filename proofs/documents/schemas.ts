import { component, value, words, type Json, type Text, type Version } from './text.js';

export function schemas(at: Text, version: Version): Json {
  const name = at('schema name');
  const later = version === '3.1.1' || version === '3.2.0';
  return {
    [name]: {
      ...words(at, 'object'),
      type: 'object',
      required: [at('required property'), 'kind'],
      properties: {
        kind: { type: 'string', enum: [at('kind of a member')] },
        [at('required property')]: { ...words(at, 'property'), type: 'string', default: at('default') },
        [at('property')]: { type: 'string', example: at('example'), pattern: at('pattern'), format: at('format') },
        list: { type: 'array', items: { type: 'string', enum: [at('enum in a list')] }, example: [at('list example')] },
        ...(later && {
          patterns: { type: 'object', patternProperties: { [at('patternProperties')]: component('Alias') } },
        }),
        map: { type: 'object', additionalProperties: { type: 'string' }, example: value(at, 'map example') },
        inner: {
          type: 'object',
          title: at('inner title'),
          properties: { [at('inner property')]: { type: 'object', properties: { [at('innermost')]: {} } } },
        },
        any: { default: value(at, 'default'), example: value(at, 'any example') },
        date: { type: 'string', format: 'date-time', example: at('date example'), default: at('date default') },
        bytes: { type: 'string', format: 'byte', contentMediaType: at('contentMediaType'), default: at('bytes') },
        number: { type: 'number', default: at('number default'), example: at('number example') },
        self: component(name),
        ...Object.fromEntries(
          ['Status', 'Numbers', 'Either', 'Told', 'Alias', 'Closed'].map((other) => [other, component(other)]),
        ),
        ...(later && {
          const: { const: at('const') },
          constants: { const: value(at, 'const') },
          examples: { type: 'string', examples: [at('examples')] },
          tuple: { type: 'array', prefixItems: [{ const: at('tuple') }], examples: [[at('tuple example')]] },
        }),
      },
      additionalProperties: { type: 'string', title: at('additional title') },
      xml: { name: at('xml name'), namespace: at('xml namespace'), prefix: at('xml prefix') },
      [at('keyword')]: at('keyword value'),
      [`x-${at('extension')}`]: at('extension value'),
    },
    Status: {
      ...words(at, 'enum'),
      type: 'string',
      enum: [at('enum'), `${at('enum')}2`, 'plain'],
      'x-enum-varnames': [at('x-enum-varnames'), 'other', 'plain'],
      'x-enum-descriptions': [at('x-enum-descriptions'), '', 'Plain.'],
      'x-speakeasy-unknown-values': 'allow',
    },
    Closed: { type: 'string', enum: [at('closed enum'), 'plain'] },
    Numbers: { type: 'integer', enum: [1, 2], 'x-enum-varnames': { 1: at('number varname') } },
    Either: {
      ...words(at, 'union'),
      oneOf: [component(name), component('Other')],
      discriminator: {
        propertyName: 'kind',
        mapping: { [at('mapping')]: component(name)['$ref'], other: component('Other')['$ref'] },
      },
    },
    Told: {
      anyOf: [component('Other'), { type: 'object', title: at('member title'), properties: { [at('told')]: {} } }],
      discriminator: { propertyName: at('propertyName') },
    },
    Other: { allOf: [component(name), { properties: { kind: { type: 'string' }, [at('allOf property')]: {} } }] },
    Alias: { ...words(at, 'alias'), type: 'string', format: at('alias format'), example: at('alias example') },
  };
}
