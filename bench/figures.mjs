/** The tools that others are compared with, by the ratio of CPU time in the same round. */
export const baselines = ['openapi-typescript', 'hey-api-zod'];

/** The middle of some numbers, or the mean of the two in the middle; `undefined` of none. */
export function median(numbers) {
  const sorted = numbers.filter((number) => number !== undefined).sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1
    ? sorted[middle]
    : sorted.length === 0
      ? undefined
      : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** The median of the ratios of CPU time, each of two runs of one round; `undefined` where no round has both. */
function ratio(runs, others) {
  return median(
    runs.map(({ round, cpu }) => {
      const other = others.find((one) => one.round === round && one.outcome === 'done');
      return other === undefined ? undefined : cpu / other.cpu;
    }),
  );
}

/**
 * What the raw figures say of one tool on one document: medians in seconds and MB, the ratios to the baselines, and what
 * it wrote; where a round failed its `outcome` and `detail` instead. `undefined` where it was not run.
 */
export function summary({ runs, output }, document, tool) {
  const all = runs.filter((run) => run.document === document);
  const mine = all.filter((run) => run.tool === tool);
  if (mine.length === 0) return undefined;
  const failure = mine.find(({ outcome }) => outcome !== 'done');
  if (failure !== undefined) return { outcome: failure.outcome, detail: failure.detail, wall: failure.wall };
  const of = (name) => median(mine.map((run) => run[name]));
  return {
    outcome: 'done',
    wall: of('wall'),
    cpu: of('cpu'),
    memory: of('memory'),
    ratios: Object.fromEntries(
      baselines.map((id) => [
        id,
        ratio(
          mine,
          all.filter((run) => run.tool === id),
        ),
      ]),
    ),
    ...output.find((one) => one.document === document && one.tool === tool),
  };
}

/** How steeply time and memory may grow: with n log n, at sizes that fit into some seconds. */
export const steepest = 1.2;

/**
 * How time and memory grow: the exponents between the largest document and the one of a quarter of its size, and what the
 * largest took. Nothing of fewer documents than that.
 */
export function exponents(runs) {
  const [last, quarter] = [runs.at(-1), runs.at(-3)];
  if (quarter === undefined) return {};
  const of = (figure) => Number((Math.log(last[figure] / quarter[figure]) / Math.log(last.n / quarter.n)).toFixed(2));
  return { time: of('cpu'), space: of('memory'), n: last.n, cpu: Number(last.cpu.toFixed(2)) };
}

/** `2.6 s`, `0.31 s`. */
export const seconds = (value) => `${value.toFixed(value < 1 ? 2 : 1)} s`;

/** `×1.94`, `×0.42`, `×12.3`. */
export const times = (value) => `×${value.toFixed(value < 10 ? 2 : 1)}`;

export const count = (value) => value.toLocaleString('en', { maximumFractionDigits: 0 });

const failures = { failed: 'failed', memory: 'out of memory', time: 'over 120 s' };

/** What is said of a run that did not end well. */
export const failure = ({ outcome }) => failures[outcome];
