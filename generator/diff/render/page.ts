import { codes, rowOf, type Code } from '../catalogue/catalogue.js';
import type { Weight } from '../catalogue/row.js';

const headings: Readonly<Record<string, string>> = {
  endpoint: 'Endpoints',
  method: 'Methods of the SDK',
  parameter: 'Parameters',
  body: 'Bodies of requests',
  pagination: 'Pagination',
  retries: 'Retries',
  response: 'Answers',
  webhook: 'Webhooks',
  type: 'Types',
  constraint: 'Bounds and patterns',
  default: 'Defaults',
  property: 'Properties',
  enum: 'Enumerations',
  union: 'Unions',
  client: 'The client',
  security: 'Security',
  server: 'Servers',
  option: 'Options of the client',
};

const groupOf = (code: Code): string => code.split('/', 1).join('');

function weightText(weight: Weight | undefined): string {
  if (weight === undefined) return '–';
  if (typeof weight === 'string') return weight;
  return `${weight.request ?? '–'} in a request, ${weight.response ?? '–'} in an answer`;
}

const intro = `# What \`specwright diff\` tells apart

Each change has a code and a weight for two who may notice it: a client that is already out (on the wire), and code that
is compiled against the SDK. \`breaking\` ends what worked, \`risky\` may end it, \`safe\` does not; – is not noticed. Where the
weight depends on which way a value travels, both are given; what webhooks bring is weighed like an answer.
`;

/** The page of the catalogue, which \`npm run update\` writes to \`docs/changes.md\`. */
export function cataloguePage(): string {
  const groups = [...new Set(codes.map(groupOf))].map((group) => {
    const rows = codes
      .filter((code) => groupOf(code) === group)
      .map((code) => {
        const { title, description, wire, sdk } = rowOf(code);
        const name = `[\`${code}\`](../specs/changes/${code}/expected.txt)`;
        return `| ${name} | ${title}. ${description} | ${weightText(wire)} | ${weightText(sdk)} |`;
      });
    return [
      `## ${headings[group] ?? group}\n`,
      '| Code | What happened | On the wire | In the SDK |',
      '| --- | --- | --- | --- |',
      ...rows,
      '',
    ].join('\n');
  });
  return [intro, ...groups].join('\n');
}
