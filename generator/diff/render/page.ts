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

/** The severity of a change at one level, in words. */
export function weightText(weight: Weight | undefined): string {
  if (weight === undefined) return 'not noticed';
  if (typeof weight === 'string') return weight;
  return `${weight.request ?? 'not noticed'} in a request, ${weight.response ?? 'not noticed'} in a response`;
}

const intro = `# Changes that \`specwright diff\` reports

Each change has a code and two severities: for existing clients (on the wire), and for code that is compiled against the
SDK. A \`breaking\` change breaks what worked, a \`risky\` one may break it, a \`safe\` one does not. Where the severity
depends on the direction of a value, the table has both; payloads of webhooks count as responses.
`;

/** A text in a table cell (GitHub Flavored Markdown, section 4.10). */
const cell = (text: string): string => text.replaceAll('|', '\\|');

/**
 * The page of the catalogue, which `npm run update` writes to `docs/changes.md`; `exampleOf` returns the message of its
 * folder.
 */
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
