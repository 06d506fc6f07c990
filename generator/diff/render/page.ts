import { codes, rowOf, type Code } from '../catalogue/catalogue.js';
import type { Weight } from '../catalogue/row.js';

const headings: Readonly<Record<string, string>> = {
  endpoint: 'Endpoints',
  method: 'Methods of the SDK',
  parameter: 'Parameters',
  body: 'Bodies of requests',
  pagination: 'Pagination',
  retries: 'Retries',
  response: 'Responses',
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

/** How much a change weighs at one level, in words. */
export function weightText(weight: Weight | undefined): string {
  if (weight === undefined) return 'not noticed';
  if (typeof weight === 'string') return weight;
  return `${weight.request ?? 'not noticed'} in a request, ${weight.response ?? 'not noticed'} in a response`;
}

const intro = `# What \`specwright diff\` tells apart

Each change has a code and a weight for two who may notice it: a client that is already out (on the wire), and code that
is compiled against the SDK. \`breaking\` ends what worked, \`risky\` may end it, \`safe\` does not. Where the
weight depends on which way a value travels, both are given; what webhooks bring is weighed like a response.
`;

/** A text in a cell of a table (GitHub Flavored Markdown, section 4.10). */
const cell = (text: string): string => text.replaceAll('|', '\\|');

/** The page of the catalogue, which `npm run update` writes to `docs/changes.md`; `exampleOf` is what is said in its folder. */
export function cataloguePage(exampleOf: (code: Code) => string): string {
  const groups = [...new Set(codes.map(groupOf))].map((group) => {
    const rows = codes
      .filter((code) => groupOf(code) === group)
      .map((code) => {
        const { title, description, wire, sdk } = rowOf(code);
        const name = `[\`${code}\`](../specs/changes/${code})`;
        const words = `${title}. ${description} For example: *${cell(exampleOf(code))}*`;
        return `| ${name} | ${words} | ${weightText(wire)} | ${weightText(sdk)} |`;
      });
    const head = ['| Code | What happened | On the wire | In the SDK |', '| --- | --- | --- | --- |'];
    return [`## ${headings[group] ?? group}\n`, ...head, ...rows, ''].join('\n');
  });
  return [intro, ...groups].join('\n');
}
