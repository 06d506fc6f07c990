import { conventionSets } from '../../conventions/conventions.js';
import { decisionOf, rows, type Decision, type Row } from '../../conventions/rows.js';
import { defaultSet, sets, type DescribedSet } from '../../conventions/sets.js';

const setList = Object.entries(sets)
  .map(([set, { effect }]) => `- \`${set}\`${set === defaultSet ? ' (the default)' : ''} ${effect}.`)
  .join('\n');

/** What code that was written for another tool still has to change, under each set that keeps not all of its contract. */
const differences = Object.entries<DescribedSet>(sets).flatMap(([set, { differs }]) =>
  differs.length === 0
    ? []
    : [`## What \`${set}\` does not keep`, differs.map((difference) => `- ${difference}`).join('\n')],
);

const intro = `# Conventions

<!-- Written from the table of conventions by \`npm run update\`; a test keeps the two alike. -->

Specifications leave some things open, and generators decide them differently. The key \`conventions\` of the
[configuration](configuration.md) chooses a set:

${setList}

\`specwright init --from\` chooses the set of the tool that it reads, if there is one. Each difference below is also a key of its
own, which overrides the set:

\`\`\`yaml
input: openapi.yaml
conventions: speakeasy
freeObjects: map
\`\`\`
`;

const fenced = (language: string, text: string): string => `\`\`\`${language}\n${text}\n\`\`\``;

/** Where a set decides for a value: nowhere, in general, or in some languages. */
function holdsFor(value: string, decision: Decision): string[] {
  const { others, ...byLanguage } = typeof decision === 'string' ? { others: decision } : decision;
  if (others === value) return [''];
  const languages = Object.entries(byLanguage).flatMap(([language, own]) => (own === value ? `\`${language}\`` : []));
  return languages.length === 0 ? [] : [` for ${languages.join(' and ')}`];
}

function section(key: string, row: Row): string {
  const values = Object.entries(row.values).flatMap(([value, effect]) => {
    const holds = conventionSets.flatMap((set) =>
      holdsFor(value, decisionOf(row, set)).map((where) => `\`conventions: ${set}\`${where}`),
    );
    const shown = fenced('ts', row.example.code[value] ?? '');
    return [`\`${key}: ${value}\`${holds.length === 0 ? '' : ` (${holds.join(', ')})`}: ${effect}.`, shown];
  });
  return [`## \`${key}\``, row.meaning, fenced('yaml', row.example.document), ...values].join('\n\n');
}

/** The page of the differences between conventions, with an example of the result under each value. */
export function renderConventions(): string {
  const sections = Object.entries<Row>(rows).map(([key, row]) => section(key, row));
  return `${[intro.trimEnd(), ...differences, ...sections].join('\n\n')}\n`;
}
