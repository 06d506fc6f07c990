import { builtIn, call, entry, exported, literal, named } from '../../../surface/build.js';
import type { Expression, Statement } from '../../../surface/expression.js';
import type { Property, SourceFile } from '../../../surface/surface.js';
import type { Member, TypeExpression } from '../../../surface/type-expression.js';
import { baseErrorPath, fallbackErrorPath, httpMeta, validationErrorPath } from './error-file.js';
import type { Sdk } from '../sdk.js';

/** A declared property that the constructor sets. */
const readonlyField = (name: string, type: TypeExpression, summary: string): Property => ({
  name,
  type,
  declared: true,
  readonly: true,
  doc: { summary },
});

const [message, meta] = [{ name: 'message', type: builtIn('string') }, named('httpMeta')];

const superCall = (...given: readonly Expression[]): Statement => ({
  kind: 'run',
  value: call(named('super'), given),
});

const property = (of: Expression, name: string): Expression => ({ kind: 'property', of, name });

/** Assignments to properties of the error, each from a variable of the same name or from an expression. */
function assigned(values: readonly (string | readonly [string, Expression])[]): Statement {
  const entries = values.map((value) =>
    typeof value === 'string' ? entry(value, named(value)) : entry(value[0], value[1]),
  );
  return {
    kind: 'run',
    value: call(property(named('Object'), 'assign'), [named('this'), { kind: 'object', entries }]),
  };
}

/** The class that all errors of an API extend. */
export function baseErrorFile(sdk: Sdk): SourceFile {
  const { base } = sdk.context.errors;
  const response = named('response');
  const contentType = call(property(property(response, 'headers'), 'get'), [literal('content-type')]);
  return {
    path: baseErrorPath(sdk),
    items: [
      {
        kind: 'class',
        name: base,
        extends: { class: 'Error' },
        doc: { summary: 'Base class of all error responses.' },
        properties: [
          readonlyField('statusCode', builtIn('number'), 'HTTP status code'),
          readonlyField('body', builtIn('string'), 'The text of the response'),
          readonlyField('headers', builtIn('Headers'), 'The headers of the response'),
          readonlyField('contentType', builtIn('string'), 'The media type of the response'),
          readonlyField('rawResponse', builtIn('Response'), 'The response itself'),
        ],
        constructs: {
          parameters: [message, { name: 'httpMeta', type: httpMeta }],
          body: [
            superCall(named('message')),
            { kind: 'take', names: ['response', 'body'], value: meta },
            assigned([
              ['name', literal(base)],
              ['statusCode', property(response, 'status')],
              'body',
              ['headers', property(response, 'headers')],
              ['contentType', { kind: 'binary', operator: '??', left: contentType, right: literal('') }],
              ['rawResponse', response],
            ]),
          ],
        },
      },
    ],
  };
}

/** The error for undocumented responses. */
export function fallbackErrorFile(sdk: Sdk): SourceFile {
  const { base, fallback } = sdk.context.errors;
  const described = call(exported('src/runtime/responses/errors.ts', 'describeResponse'), [named('message'), meta]);
  return {
    path: fallbackErrorPath(sdk),
    items: [
      {
        kind: 'class',
        name: fallback,
        extends: { class: exported(baseErrorPath(sdk), base) },
        doc: { summary: 'A response that the API does not describe.' },
        constructs: {
          parameters: [message, { name: 'httpMeta', type: httpMeta }],
          body: [
            superCall(described, meta),
            {
              kind: 'run',
              value: {
                kind: 'binary',
                operator: '=',
                left: property(named('this'), 'name'),
                right: literal(fallback),
              },
            },
          ],
        },
      },
    ],
  };
}

const validationError = 'ResponseValidationError';

const more: readonly Member[] = ['cause', 'rawValue', 'rawMessage'].map((name) => ({ name, type: builtIn('unknown') }));

/** The error for responses that do not match the document. */
export function validationErrorFile(sdk: Sdk): SourceFile {
  const { base } = sdk.context.errors;
  const pretty = exported('src/runtime/issues.ts', 'prettyIssues');
  const self = named('this');
  return {
    path: validationErrorPath(sdk),
    items: [
      {
        kind: 'class',
        name: validationError,
        extends: { class: exported(baseErrorPath(sdk), base) },
        doc: { summary: 'A successful response whose body is not what the API describes.' },
        properties: [
          readonlyField('rawValue', builtIn('unknown'), 'The value that did not match'),
          readonlyField('rawMessage', builtIn('unknown'), 'The message without the text of its cause'),
        ],
        constructs: {
          parameters: [message, { name: 'extra', type: { kind: 'object', members: [...httpMeta.members, ...more] } }],
          body: [
            superCall(named('message'), named('extra')),
            { kind: 'take', names: more.map(({ name }) => name), value: named('extra') },
            assigned([['name', literal(validationError)], ...more.map(({ name }) => name)]),
          ],
        },
        methods: [
          {
            name: 'pretty',
            public: true,
            parameters: [],
            returns: builtIn('string'),
            doc: { summary: 'The issues, one per line, each with the place in the value.' },
            body: [{ kind: 'return', value: call(pretty, [property(self, 'cause'), property(self, 'message')]) }],
          },
        ],
      },
    ],
  };
}
