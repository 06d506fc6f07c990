import { count, failure, seconds, summary, times } from './figures.mjs';

/** The kinds of goals: what is measured, how it is read from the summary of a tool (and of what it is held `to`), and written. */
const kinds = {
  cpu: { title: ({ to }) => `CPU to that of ${to}`, read: ({ ratios }, { to }) => ratios[to], show: times },
  wall: { title: () => 'wall time', read: ({ wall }) => wall, show: seconds },
  memory: { title: () => 'peak memory', read: ({ memory }) => memory, show: (value) => `${count(value)} MB` },
  growth: {
    title: ({ name }) => `CPU to that of ${name}`,
    read: ({ cpu }, _, smaller) => (smaller?.cpu === undefined ? undefined : cpu / smaller.cpu),
    show: times,
  },
};

/** What is to be reached on a quiet machine with two cores. */
const goals = [
  { document: 'gr4vy', kind: 'cpu', to: 'openapi-typescript', most: 1 },
  { document: 'gr4vy', kind: 'cpu', to: 'hey-api-zod', most: 0.6 },
  { document: 'gr4vy', kind: 'memory', most: 250 },
  { document: 'gr4vy', tool: 'specwright-unchanged', kind: 'wall', most: 0.25 },
  { document: 'gr4vy', tool: 'specwright-changed', kind: 'wall', most: 0.6 },
  { document: 'github', kind: 'cpu', to: 'openapi-typescript', most: 1 },
  { document: 'github', kind: 'cpu', to: 'hey-api-zod', most: 0.5 },
  { document: 'github', kind: 'memory', most: 450 },
  { document: 'github', tool: 'specwright-unchanged', kind: 'wall', most: 0.4 },
  { document: 'stripe', kind: 'cpu', to: 'openapi-typescript', most: 1 },
  { document: 'stripe', kind: 'cpu', to: 'hey-api-zod', most: 0.4 },
  { document: 'synthetic-10000', kind: 'growth', smaller: 'synthetic-1000', most: 11 },
];

/** The goals that the figures speak of, as rows of words: on what, of what, what is asked, what was measured, whether it is reached. */
export function reached(results) {
  const named = (rows, id) => rows.find((one) => one.id === id)?.name;
  return goals.flatMap(({ tool = 'specwright', ...goal }) => {
    const found = summary(results, goal.document, tool);
    if (found === undefined) return [];
    const { title, read, show } = kinds[goal.kind];
    const start = [
      named(results.documents, goal.document),
      `${named(results.tools, tool)}: ${title({ ...goal, name: named(results.documents, goal.smaller) })}`,
      `at most ${show(goal.most)}`,
    ];
    if (found.outcome !== 'done') return [[...start, failure(found), 'no']];
    const value = read(found, goal, summary(results, goal.smaller, tool));
    return value === undefined ? [] : [[...start, show(value), value <= goal.most ? 'yes' : 'no']];
  });
}
