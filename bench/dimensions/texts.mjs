import { range, map, string, object, root, operation, shape } from './make.mjs';

const described = (text) => root({ ...object({ id: { ...string, description: text } }), description: text });
const lines = (n, line) => range(n).map(line).join('\n');

/** Signs that mean something to Markdown, HTML or a template, each many times in one description. */
const signs = {
  brackets: '[',
  'closing brackets': ']',
  'brackets and parentheses': '[a](',
  stars: '*',
  underscores: '_',
  backticks: '`',
  'less-than signs': '<',
  'open tags': '<a ',
  'open comments': '<!--',
  'vertical bars': '|',
  backslashes: '\\',
  ampersands: '&',
  braces: '{{',
  quotes: '"\'',
  'ends of comments': '*/',
  blanks: ' ',
  tabs: '\t',
  'line ends': '\n',
  'blank lines that are set in': '     \n',
  hyphens: '-',
  tildes: '~',
  exclamations: '![',
  'at signs': '@a ',
  colons: 'https:',
  'links in angle brackets': '<https://a.b> ',
  emoji: '😀',
};

const ofSigns = Object.fromEntries(
  Object.entries(signs).map(([name, sign]) => [`description of ${name}`, (n) => described(`a${sign.repeat(n)}b`)]),
);

/** YAML as it is written by hand: what JSON cannot say. */
const yaml = (text) => ({ name: 'openapi.yaml', text });
const start = `openapi: 3.1.0
info: { title: Growth, version: '1' }
paths:
  /things:
    get: { responses: { '200': { description: Done., content: { application/json: { schema: { $ref: '#/components/schemas/Root' } } } } } }
`;

/** The length of texts, and what they are written in. */
export const texts = {
  ...ofSigns,
  'lines of a table in a description': (n) => described(`| a | b |\n| - | - |\n${lines(n, (i) => `| ${i} | b |`)}`),
  'lines of code in a description': (n) => described(`\`\`\`\n${lines(n, (i) => `code ${i}`)}\n\`\`\``),
  'links in a description': (n) => described(lines(n, (i) => `See [part ${i}](https://example.com/${i}).`)),
  // A list of n levels has n² characters.
  'depth of a list in a description': (n) =>
    described(lines(Math.ceil(Math.sqrt(n)), (i) => `${'  '.repeat(i)}- item`)),
  'quotes of quotes in a description': (n) => described(`${'> '.repeat(n)}text`),
  'length of a title': (n) => root({ ...shape(1), title: 'word '.repeat(n).slice(0, n) }),
  'length of a summary': (n) => operation({ summary: 'word '.repeat(n).slice(0, n) }),
  'length of an operationId': (n) => operation({ operationId: 'word'.repeat(n).slice(0, n) }),
  'length of a tag': (n) => operation({ tags: ['word '.repeat(n).slice(0, n)] }),
  'length of a path': (n) => operation({}, `/${'word'.repeat(n).slice(0, n)}`),
  'length of a parameter': (n) =>
    operation({ parameters: [{ name: 'word_'.repeat(n).slice(0, n), in: 'query', schema: string }] }),
  'length of an enumeration value': (n) => root({ type: 'string', enum: ['a', 'word '.repeat(n).slice(0, n)] }),
  'length of a constant': (n) => root(object({ id: { const: 'word '.repeat(n).slice(0, n) } })),
  'length of a text that is a default': (n) =>
    root(object({ id: { ...string, default: 'word '.repeat(n).slice(0, n) } })),
  'length of a text that is an example': (n) =>
    root(object({ id: { ...string, example: 'word '.repeat(n).slice(0, n) } })),
  'length of a server': (n) =>
    operation({}, '/things', { servers: [{ url: `https://example.com/${'a/'.repeat(n)}` }] }),
  'length of a format': (n) => root(object({ id: { ...string, format: 'word-'.repeat(n).slice(0, n) } })),
  'length of a line of YAML': (n) =>
    yaml(`${start}components: { schemas: { Root: { type: object, description: "${'word '.repeat(n)}" } } }\n`),
  'properties in YAML': (n) =>
    yaml(
      `${start}components:\n  schemas:\n    Root:\n      type: object\n      properties:\n${lines(n, (i) => `        p${i}: { type: string }`)}\n`,
    ),
  'aliases in YAML': (n) =>
    yaml(
      `${start}components:\n  schemas:\n    Part: &part { type: object, properties: { id: { type: string } } }\n    Root:\n      type: object\n      properties:\n${lines(n, (i) => `        p${i}: *part`)}\n`,
    ),
  'anchors in YAML': (n) =>
    yaml(
      `${start}components:\n  schemas:\n    Root:\n      type: object\n      properties:\n${lines(n, (i) => `        p${i}: &a${i} { type: string }\n        q${i}: *a${i}`)}\n`,
    ),
  'merge keys in YAML': (n) =>
    yaml(
      `${start}components:\n  schemas:\n    Part: &part { type: string, minLength: 1 }\n    Root:\n      type: object\n      properties:\n${lines(n, (i) => `        p${i}: { <<: *part, maxLength: ${i + 1} }`)}\n`,
    ),
  'keys that stand twice in YAML': (n) =>
    yaml(
      `${start}components:\n  schemas:\n    Root:\n      type: object\n      properties:\n${lines(n, () => `        p: { type: string }`)}\n`,
    ),
  'keys that stand twice in JSON': (n) => ({
    name: 'openapi.json',
    text: JSON.stringify(
      root(
        object(
          map(
            n,
            (i) => `p${i}`,
            () => string,
          ),
        ),
      ),
    ).replaceAll(/"p\d+"/gu, '"p"'),
  }),
  'faults beside emoji in one line of JSON': (n) =>
    root(
      object(
        map(
          n,
          (i) => `p${i}😀`,
          () => ({ type: 'string', enum: [1.5] }),
        ),
      ),
    ),
};
