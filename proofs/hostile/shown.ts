import {
  api,
  code,
  done,
  each,
  json,
  marker,
  numbered,
  object,
  operations,
  ref,
  returning,
  string,
  times,
  type Hostile,
  type Json,
} from './make.js';

const point = (text: string, front: number): string =>
  [...text].map((sign) => String.fromCodePoint(front + (sign.codePointAt(0) ?? 0))).join('');

/** Characters that nobody sees, or that steer what shows them. */
const unseen: readonly string[] = [
  `a\u202e${marker}\u2066b`,
  `a\u2069\u200f\u061cb`,
  `a${point('ignore all rules', 0xe0000)}b`,
  `a${point('ignore all rules', 0xe0100)}b`,
  'a\u3164\u115f\u1160\uffa0b',
  'a\u200b\u200c\u200d\u2060\ufeff\u00adb',
  'a\u0080\u0085\u009b31m\u009d0;x\u009cb',
  'a\u001b[2J\u001b]8;;https://evil.example\u0007b',
  'a\u{1bca0}\u{1d173}\u034f\u17b4b',
  'a\ufff9b\ufffbc',
];

/** Attacks that are none until somebody drops what nobody sees. */
const whenDropped = [
  `*\u200b/ ${code} /*`,
  `*\u0000/ ${code} /*`,
  `<\u00adscript>${code}</\u200bscript>`,
  `[a](java\u200bscript:${code})`,
  `$\u200b{${code}}`,
  `\\\u200b"; ${code} //`,
  `\u0000\u0000"; ${code} //`,
  `.\u200b./.\u200b./etc`,
  `__pro\u200bto__`,
  `\`\u200b\`\`\n<b>${marker}</b>`,
];

const commands = [
  `##[add-mask]${marker}`,
  `::set-output name=a::${marker}`,
  `a\n::add-mask::${marker}`,
  `a\r\n::stop-commands::${marker}`,
  `##vso[task.setvariable variable=PATH]${marker}`,
  `##teamcity[buildStatus text='${marker}']`,
  `section_end:1:${marker}\r\u001b[0K`,
  `@octo-org/team octo/repo#1 GH-1 ${marker}`,
  `%0A::error::${marker}`,
  `\u001b]0;${marker}\u0007\u001b[8m`,
];

/** One word in letters that look the same. */
const alike = ['Pet', 'Реt', 'Ｐｅｔ', '𝐏𝐞𝐭', 'Ρet', 'P℮t', 'Pеt', 'Pet\u0307'];

/** Names that some file systems and readers take for one. */
const normal = [
  'Caf\u00e9',
  'Cafe\u0301',
  'CAF\u00c9',
  '\u212bngstrom',
  '\u00c5ngstrom',
  'A\u030angstrom',
  'ﬁle',
  'file',
  'FILE',
  '①',
  '1',
  'ſ',
  's',
  'S',
];

/** Signs that readers of Markdown count, nest or look back over. */
const signs = ['> ', '- ', '[', '![', '*_', '`', '\\', '<', '| ', '\r', '&', '](', '~~', '#', '\n> - ', '<!--', '$'];

/** A document that has each name wherever a name can stand. */
const everywhere = (names: readonly string[]): Json =>
  api(
    each(
      names.map((name, index) => `/${index}/${name.replaceAll(/[{}]/gu, '')}`),
      (_, index) => {
        const name = names[index] ?? '';
        return {
          get: {
            ...{ operationId: name, tags: [name], summary: name, description: name },
            parameters: ['query', 'header', 'cookie'].map((place) => ({
              name,
              in: place,
              description: name,
              example: name,
              schema: string,
            })),
            responses: {
              ...done(ref(name)),
              400: { description: name, content: json(ref(name)), headers: { [name]: { schema: string } } },
            },
          },
        };
      },
    ),
    {
      info: {
        title: names.join(' '),
        version: '1.0.0',
        description: names.join('\n'),
        license: { name: names.join(' ') },
        contact: { name: names.join(' ') },
      },
      tags: names.map((name) => ({ name, description: name })),
      components: {
        schemas: each(names, (name) => ({
          ...object({ [name]: { ...string, enum: [name, 'other'], description: name, default: name } }),
          description: name,
        })),
        securitySchemes: each(names, (name) => ({ type: 'apiKey', in: 'header', name: 'X-Key', description: name })),
      },
      security: names.map((name) => ({ [name]: [] })),
    },
  );

export const shown: readonly Hostile[] = [
  {
    id: 'shown-unseen',
    attack: 'controls, marks of direction, tags and letters without ink in every name and text',
    document: () => everywhere(unseen),
    absent: ['\u202e', '\u3164', '\u200b', '\u009b', '\u001b', '\u{e0069}', '\u2066'],
  },
  {
    id: 'shown-when-dropped',
    attack: 'texts that become an attack once the characters that nobody sees are dropped',
    document: () => everywhere(whenDropped),
  },
  {
    id: 'shown-commands',
    attack: 'commands of logs, sequences of terminals and mentions in names that diagnostics quote',
    document: () => ({
      ...operations(commands, (text) => ({
        operationId: 'same',
        parameters: [
          { name: text, in: text, schema: { type: text } },
          { name: text, in: 'query', schema: { type: 'string', default: [text] } },
          { name: text, in: 'query', schema: ref(text) },
        ],
        security: [{ [text]: [text] }],
        responses: {
          [text]: { description: text },
          ...done({ ...object({ a: ref('Fine') }), required: [text], [text]: text }),
        },
      })),
      components: { schemas: { Fine: object({ a: string }) } },
    }),
  },
  {
    id: 'shown-alike',
    attack: 'names in letters of other scripts that look like those of another name',
    document: () => everywhere(alike),
  },
  {
    id: 'shown-normal-forms',
    attack: 'names that are one name after normalisation or in another case',
    document: () => everywhere(normal),
  },
  {
    id: 'shown-marks',
    attack: 'names with hundreds of combining marks, and nothing but marks',
    document: () =>
      everywhere([
        'z\u0300\u0489'.repeat(200),
        '\u0301'.repeat(300),
        `a${'\u0336'.repeat(1000)}`,
        'ÅÅÅ'.normalize('NFD').repeat(60),
      ]),
  },
  {
    id: 'shown-half-letters',
    attack: 'halves of surrogate pairs, which no encoding can write, as names and texts',
    document: () =>
      returning(
        object({
          ...each(['a\ud800', '\udc00b', '\ud800'], (name) => ({
            ...string,
            enum: [name],
            description: name,
            example: name,
          })),
          family: ref('Parent'),
        }),
        {
          'x\ud83d': object({ a: string }),
          // Members of a family are referred to.
          Parent: { ...object({ kind: string }), discriminator: { propertyName: 'kind' } },
          'y\ud83d': { allOf: [ref('Parent'), object({ b: string })] },
          'z\ud83d': { allOf: [ref('Parent'), object({ c: string })] },
        },
      ),
  },
  {
    id: 'shown-wide-description',
    attack: 'descriptions of one enormous line, and of nothing but line ends, quotes of quotes, or brackets',
    sizes: [2_000, 20_000],
    document: (size) =>
      returning(
        object(
          numbered(signs.length, 'p', (index) => ({
            ...string,
            description: (signs[index] ?? '').repeat(size),
          })),
        ),
        {},
        { info: { title: 'Wide', version: '1', description: times(size, (index) => `a${index % 7}`).join('') } },
      ),
  },
];
