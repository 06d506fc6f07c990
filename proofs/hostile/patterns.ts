import { code, json, object, operations, returning, string, times, type Hostile } from './make.js';

/** Patterns that take for ever on some texts, that are none, or that name groups after what every object has. */
const patterns = [
  ...[
    '^(a+)+$',
    '^(a|a)*$',
    '^(a|aa)+$',
    '(.*a){25}',
    '^(([a-z])+.)+[A-Z]([a-z])+$',
    '(?=(a+)+$)b',
    '^(\\w+\\s?)*$',
    '(x+x+)+y',
  ],
  ...[
    '(',
    '[',
    '*',
    '(?<__proto__>a)',
    '(?<a>x)(?<a>y)',
    '\\',
    '[z-a]',
    '{',
    'a{99999999999}',
    '(?i)a',
    '\\p{Nothing}',
    '(?<!a)b',
    '\\u{110000}',
  ],
  ...[
    `/; ${code}; /`,
    `*/ ${code} /*`,
    `\u2028${code}`,
    `$\{${code}}`,
    '(?#comment)',
    '\\Q\\E',
    '(?R)',
    '[[:alpha:]]',
    '\\k<a>',
    '\\1',
  ],
];

const long = `${'a'.repeat(60)}!`;

/** Patterns, on texts that they match slowly. */
export const slowPatterns: readonly Hostile[] = [
  {
    id: 'value-patterns',
    attack: 'patterns that backtrack for ever on their examples, that are none, or that end their place',
    document: () =>
      operations(patterns, (pattern) => ({
        parameters: [
          { name: 'a', in: 'query', required: true, example: long, schema: { ...string, pattern, default: long } },
        ],
        responses: {
          200: {
            description: '',
            content: json(
              {
                ...object({ a: { ...string, pattern, example: long } }),
                patternProperties: { [pattern]: { ...string, pattern } },
                propertyNames: { pattern },
                additionalProperties: { ...string, pattern },
              },
              { example: { a: long, [long]: long } },
            ),
          },
        },
      })),
  },
  {
    id: 'value-deep-patterns',
    attack: 'patterns of groups inside groups and of very many alternatives',
    sizes: [1_000, 50_000],
    document: (size) => {
      const alternatives = times(size, (index) => `a${index}`).join('|');
      const made = [
        '('.repeat(size) + ')'.repeat(size),
        '[a-z'.repeat(size),
        `^(?:${alternatives})+$`,
        'a?'.repeat(size) + 'a'.repeat(size),
      ];
      return returning(
        object(
          Object.fromEntries(
            made.map((pattern, index) => [`p${index}`, { ...string, pattern, example: 'a'.repeat(40) }]),
          ),
        ),
      );
    },
  },
];
