import { baselines, count, failure, seconds, steepest, summary, times } from './figures.mjs';
import { reached } from './goals.mjs';

const cell = (text) => String(text).replaceAll('|', '\\|').replaceAll('<', '&lt;');
const row = (cells) => `| ${cells.map(cell).join(' | ')} |`;
/** A Markdown table with the first `words` columns to the left and figures to the right. */
const table = (words, head, rows) =>
  [row(head), row(head.map((_, index) => (index < words ? '---' : '---:'))), ...rows.map(row)].join('\n');

const isScenario = ({ after }) => after !== undefined;
const real = ({ documents }) => documents.filter(({ synthetic }) => !synthetic);
const grown = ({ documents }) => documents.filter(({ synthetic }) => synthetic);
const nameOf = ({ name, version }) => name.replace(/^[^,]+/u, (start) => `${start} ${version}`);

/** CPU time on every document, each with the ratio to the types of openapi-typescript in the same round. */
function matrix(results) {
  const tools = results.tools.filter((tool) => !isScenario(tool));
  const cells = (document) =>
    tools.map(({ id }) => {
      const found = summary(results, document.id, id);
      if (found === undefined) return '';
      if (found.outcome !== 'done') return failure(found);
      const against = found.ratios[baselines[0]];
      return id === baselines[0] || against === undefined
        ? seconds(found.cpu)
        : `${seconds(found.cpu)} ${times(against)}`;
    });
  return table(
    1,
    ['CPU', ...tools.map(({ name }) => name)],
    real(results).map((document) => [`${document.name}, ${size(document)}`, ...cells(document)]),
  );
}

const size = ({ bytes }) => (bytes < 1e6 ? `${count(bytes / 1e3)} KB` : `${(bytes / 1e6).toFixed(1)} MB`);

const filesOf = ({ files, pages }) => (pages === 0 ? count(files) : `${count(files)}, of them ${count(pages)} pages`);

/** All figures of one document. */
function detail(results, document) {
  const withErrors = results.output.some(({ errors }) => errors !== undefined);
  const rows = results.tools.flatMap((tool) => {
    const found = summary(results, document.id, tool.id);
    if (found === undefined) return [];
    const start = [nameOf(tool), tool.writes];
    if (found.outcome !== 'done') return [[...start, failure(found), ...Array(withErrors ? 7 : 6).fill('')]];
    const ratios = baselines.map((id) => (found.ratios[id] === undefined ? '' : times(found.ratios[id])));
    const wrote = isScenario(tool) ? ['', ''] : [filesOf(found), count(found.lines)];
    const errors = found.errors === undefined ? '' : count(found.errors);
    return [
      [
        ...start,
        seconds(found.wall),
        seconds(found.cpu),
        ...ratios,
        `${count(found.memory)} MB`,
        ...wrote,
        ...(withErrors ? [errors] : []),
      ],
    ];
  });
  const head = [
    '',
    'writes',
    'wall',
    'CPU',
    ...baselines.map((id) => `CPU to ${id}`),
    'memory',
    'files',
    'lines of TypeScript',
  ];
  return table(2, withErrors ? [...head, '`tsc` errors'] : head, rows);
}

/** What was to be reached, and whether it is. */
function goals(results) {
  const rows = reached(results);
  return rows.length === 0 ? [] : ['## Goals', table(2, ['', '', 'goal', 'measured', 'reached'], rows)];
}

/** How time and memory grow with the number of schemas. */
function growth(results) {
  const tools = results.tools.filter(({ id }) => grown(results).some((document) => summary(results, document.id, id)));
  const cells = ({ id, schemas }) =>
    tools.flatMap((tool) => {
      const found = summary(results, id, tool.id);
      if (found === undefined) return ['', '', ''];
      if (found.outcome !== 'done') return [failure(found), '', ''];
      return [seconds(found.cpu), `${((found.cpu * 1000) / schemas).toFixed(1)} ms`, `${count(found.memory)} MB`];
    });
  return table(
    1,
    ['', ...tools.flatMap(({ name }) => [`${name}: CPU`, 'per schema', 'memory'])],
    grown(results).map((document) => [document.name, ...cells(document)]),
  );
}

/** How time and memory grow with each dimension of a document. */
function dimensions({ seconds: limit, rows }) {
  const steep = rows.filter(({ time, space }) => Math.max(time ?? 0, space ?? 0) > steepest);
  const cells = ({ name, n, cpu, time, space, end }) => {
    const size = [n === undefined ? '' : count(n), end].filter(Boolean).join(', ');
    return [name, size, ...(n === undefined ? ['', '', ''] : [seconds(cpu), time.toFixed(2), space.toFixed(2)])];
  };
  return [
    '## Dimensions',
    `A document of each dimension grows until one of twice the size would take more than ${limit} s of CPU time, or ends with a diagnostic. An exponent is that between the largest document and the one of a quarter of its size: 1 is linear, 2 quadratic. Above ${steepest}: ${count(steep.length)} of ${count(rows.length)}.`,
    table(1, ['', 'size', 'CPU', 'exponent of time', 'of memory'], rows.map(cells)),
  ];
}

const said = ({ machine, rounds }) =>
  `${rounds === 1 ? 'one round' : `medians of ${rounds} rounds in turn`} on one machine (${machine.cores} cores, ${machine.memory} GB, ${machine.system})`;

const facts = ({ schemas, operations, format, ...document }) =>
  `${size(document)} of ${format.toUpperCase()}, ${count(schemas)} schemas, ${count(operations)} operations`;

/** The part of the project's README that is made: a headline document in full, all documents by CPU time, the chart. */
export function readmePart(results) {
  const headline = real(results).find(({ headline }) => headline);
  const parts = [
    headline && `${headline.name} (${facts(headline)}), ${said(results)}:`,
    headline && detail(results, headline),
    'CPU time on all documents of the set, with the ratio to the types alone of openapi-typescript in the same round:',
    matrix(results),
    '![CPU time as a ratio to openapi-typescript](bench/results/cpu.svg)',
  ];
  return parts.filter((part) => part !== undefined).join('\n\n');
}

/** All that the figures say, as a page. */
export function page(results) {
  const parts = [
    '# What the benchmark measured',
    `Made by \`node bench/report.mjs\` from \`results.json\`: ${said(results)}. Ratios are medians of the ratios of each round. Memory is the peak of the largest process.`,
    `Node ${results.machine.node}; the generators that ask for a newer one run under ${results.machine.newer}.`,
    '![CPU time as a ratio to openapi-typescript](cpu.svg)',
    ...goals(results),
    ...real(results).flatMap((document) => [
      `## ${document.name}`,
      `${facts(document)}.`,
      detail(results, document),
      ...notes(results, document),
    ]),
    ...(grown(results).length === 0
      ? []
      : ['## Documents that grow', growth(results), '![CPU time per schema](growth.svg)']),
    ...(results.growth === undefined ? [] : dimensions(results.growth)),
  ];
  return `${parts.join('\n\n')}\n`;
}

/** What those that failed had to say. */
function notes(results, document) {
  const failed = results.tools.flatMap((tool) => {
    const found = summary(results, document.id, tool.id);
    return found === undefined || found.outcome === 'done'
      ? []
      : [`- ${nameOf(tool)}: ${failure(found)}${found.detail ? `, \`${found.detail.replaceAll('`', "'")}\`` : ''}`];
  });
  return failed.length === 0 ? [] : [failed.join('\n')];
}
