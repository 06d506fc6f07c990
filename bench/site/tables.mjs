// The figures as tables, with what ../shared/rules/site.md asks for beside them.
import { seconds, times } from '../figures.mjs';

const kilobytes = (bytes) => `${(bytes / 1000).toFixed(bytes < 10_000 ? 1 : 0)} KB`;
const line = (cells) => `| ${cells.join(' | ')} |`;
const table = (head, rows) =>
  [line(head), line(head.map((_, at) => (at === 0 ? '---' : '---:'))), ...rows.map(line)].join('\n');

const columns = [
  ['script', ({ script }) => kilobytes(script)],
  ['all bytes', ({ bytes }) => kilobytes(bytes)],
  ['CPU until visible', ({ cpu }) => seconds(cpu)],
  ['CPU until quiet', ({ quiet }) => seconds(quiet)],
  ['longest task', ({ longest }) => (longest === 0 ? 'under 0.05 s' : seconds(longest))],
  ['elements', ({ nodes }) => nodes.toLocaleString('en')],
  ['heap', ({ heap }) => `${(heap / 1e6).toFixed(1)} MB`],
  ['axe A/AA', ({ axe }) => (axe.rules === 0 ? '0' : `${axe.rules} rules, ${axe.places} places`)],
  ['facts without scripts', ({ plain }) => `${Math.round(plain * 100)} %`],
  ['finds a field', ({ finds }) => (finds ? 'yes' : 'no')],
  ['asks other hosts', ({ elsewhere }) => elsewhere],
];

/** What the renderers show of one document; the ratios are those of CPU to ours, within a round. */
const rendered = ({ name, rows }) =>
  `${name}\n\n${table(
    ['', ...columns.map(([title]) => title), 'CPU to ours'],
    rows.map(({ name: tool, version, figures, ratio }) =>
      figures.outcome === 'done'
        ? [`${tool} ${version}`, ...columns.map(([, show]) => show(figures)), times(ratio)]
        : [`${tool} ${version}`, figures.outcome],
    ),
  )}`;

/** The goals: what is measured of the figures of all documents, how it is written, and the most that it may be. */
const goals = [
  ['page of an operation, median', ({ weight }) => weight.median, kilobytes, 25_000],
  ['page of an operation, worst', ({ weight }) => weight.worst, kilobytes, 60_000],
  ['the same beside Gr4vy, median', ({ weight }, first) => weight.median / first.weight.median, times, 1.5],
  ['script on load', ({ weight }) => weight.script, kilobytes, 4000],
  ['index of the search', ({ weight }) => weight.index, kilobytes, { gr4vy: 15_000, github: 130_000 }],
  ['CPU until visible', ({ ours }) => ours.cpu, seconds, 0.5],
  ['longest task', ({ ours }) => ours.longest, seconds, 0.05],
  ['elements', ({ ours }) => ours.nodes, String, 4000],
  ['rules of axe that are broken', ({ ours }) => ours.axe?.rules, String, 0],
  ['requests to other hosts', ({ ours }) => ours.elsewhere, String, 0],
  ['CPU of the build, site more than pages', ({ built }) => built.more, seconds, 3],
];

const asked = (documents) =>
  documents.flatMap((document) =>
    goals.map(([title, read, show, most]) => {
      const value = read(document, documents[0]);
      const limit = typeof most === 'object' ? most[document.id] : most;
      const isReached = value !== undefined && value <= limit;
      return [
        `${document.name.split(',')[0]}: ${title}`,
        show(value),
        `at most ${show(limit)}`,
        isReached ? 'yes' : 'no',
      ];
    }),
  );

const builds = (documents) =>
  table(
    ['build', 'pages', 'files', 'CPU, Markdown pages', 'CPU, and the site', 'more', 'peak memory', 'same bytes'],
    documents.map(({ name, built, weight }) => [
      name,
      weight.pages.toLocaleString('en'),
      weight.files.toLocaleString('en'),
      seconds(built.alone),
      seconds(built.both),
      seconds(built.more),
      `${Math.round(built.memory)} MB`,
      { true: 'yes', false: 'NO', undefined: 'not tried' }[built.same],
    ]),
  );

/** Everything, as Markdown. */
export const page = ({ documents }) =>
  [
    ...documents.map(rendered),
    builds(documents),
    table(['goal', 'measured', 'asked', 'reached'], asked(documents)),
  ].join('\n\n');
