import { dump } from 'js-yaml';
import { visible } from '../../diagnostics/visible.js';
import type { UserConfiguration } from '../../configuration/configuration.js';
import { options } from '../../configuration/reference/options.js';

const head = `# yaml-language-server: $schema=./node_modules/specwright/schemas/configuration.schema.json
# What Specwright makes of this API. \`specwright generate\` makes it, \`specwright check\` reports whether it is up to date.
# Paths are relative to this file; \${NAME} stands for a variable of the environment.
`;

/** A configuration as a file in YAML, with a comment over each key that says what it means. */
export function renderConfiguration(configuration: UserConfiguration): string {
  const sections = Object.entries(configuration).map(([key, value]) => {
    const comments = commentsOf(key, value).map((comment) => `# ${visible(comment)}\n`);
    return `${comments.join('')}${dump({ [key]: escaped(value) }, { lineWidth: -1, noRefs: true, quotingType: "'" })}`;
  });
  return [head, ...sections, ...further(configuration)].join('\n');
}

/** Keys that most will want one day, as comments that have only to be taken in. */
const wanted = ['lock', 'rules'];

function further(configuration: UserConfiguration): string[] {
  return options.flatMap(({ key, meaning, example }) =>
    wanted.includes(key) && !(key in configuration)
      ? [`# ${meaning}\n${dump(example, { flowLevel: 1, lineWidth: -1 }).replaceAll(/^(?=.)/gm, '# ')}`]
      : [],
  );
}

/** What the keys of a section mean: of the section itself, of what is in it, of what its targets say. */
function commentsOf(key: string, value: unknown): string[] {
  const meaningOf = (name: string) => options.find((option) => option.key === name)?.meaning;
  const own = meaningOf(key);
  const keys = Array.isArray(value)
    ? [...new Set(value.flatMap((member: unknown) => (isObject(member) ? Object.keys(member) : [])))].map((member) => [
        member,
        `${key}[].${member}`,
      ])
    : isObject(value)
      ? Object.keys(value).map((member) => [member, `${key}.${member}`])
      : [];
  const members = keys.flatMap(([member = '', path = '']) => {
    const meaning = meaningOf(path);
    return meaning === undefined ? [] : [`${member}: ${meaning}`];
  });
  return [...(own === undefined ? [] : [own]), ...members];
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** Texts in which nothing is to stand for a variable. */
function escaped(value: unknown): unknown {
  if (typeof value === 'string') return value.replaceAll('${', () => '$${');
  if (Array.isArray(value)) return value.map(escaped);
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, escaped(member)]));
}
