import { availableParallelism } from 'node:os';
import { report } from '../../diagnostics/catalogue.js';
import { statsOf } from '../../output/disk.js';
import type { Run } from '../../pipeline/result.js';
import type { Surroundings } from '../task.js';
import type { Command, Ending, ProjectEnding } from '../ending.js';
import { perform } from '../perform.js';
import { inPool, type Settled } from './pool.js';
import { performNoting } from '../watched-inputs.js';
import type { Prepared } from './prepare.js';
import type { Task } from './protocol.js';
import { startProcess, type Worker } from './process.js';
import { ofProject } from './together.js';

/** Where projects are carried out. */
export interface Workers {
  /** How many processes work at a time; without it one for each core. */
  readonly jobs?: number | undefined;
  /** The path of the program of worker processes; without it projects are carried out in this process, one by one. */
  readonly worker?: string | undefined;
  /** Whether to note what endings are made from. */
  readonly noting?: boolean | undefined;
}

/** Carries out all projects; the endings are in their order. */
export async function carryOut(
  command: Command,
  projects: readonly Prepared[],
  environment: Surroundings,
  run: Run,
  { worker, jobs = availableParallelism(), noting = false }: Workers,
): Promise<readonly ProjectEnding[]> {
  const { cwd, env, cache, progress } = environment;
  const sound = projects.filter((one) => 'configuration' in one);
  const queue = sound.map(({ project: { name }, request, configuration }) => ({
    name,
    task: { command, request, cwd, cache, noting },
    weight: statsOf(configuration.input)?.size ?? 0,
  }));
  const here: Worker = {
    ask: (task) => (noting ? performNoting : perform)(command, task.request, { cwd, env, cache }, run),
    end: () => undefined,
  };
  // A configuration that stands in a program is not sent if it has functions.
  const unsent = new Set<Task | undefined>(
    sound.flatMap(({ configuration: { code }, request }, index) =>
      code !== undefined && typeof request.configuration === 'object' ? [queue[index]?.task] : [],
    ),
  );
  const start = (): Worker => {
    if (worker === undefined) return here;
    const child = startProcess(worker, cache === undefined ? ['--no-cache'] : []);
    return { ...child, ask: (task) => (unsent.has(task) ? here : child).ask(task) };
  };
  const settled = await inPool(queue, worker === undefined ? 1 : jobs, start, (done, running) => {
    progress?.(`${done} of ${queue.length} projects done, at work on ${running.join(', ')}`);
  });
  const outcomes = new Map(sound.map((one, index) => [one as Prepared, settled[index]]));
  return projects.map((one) => endingOf(one, outcomes.get(one)));
}

/** How a project ended that came out of the pool, or was never put into it. */
function endingOf(one: Prepared, settled: Settled | undefined): ProjectEnding {
  const { project } = one;
  const { name } = project;
  if ('ending' in one || settled === undefined)
    return { name, time: 0, ending: 'ending' in one ? one.ending : nothing };
  const { time } = settled;
  if ('ending' in settled)
    return { name, time, ending: { ...settled.ending, diagnostics: ofProject(settled.ending.diagnostics, project) } };
  const fault = report('internal/project', `\`${name}\` failed: ${settled.fault}.`, project.place);
  return { name, time, ending: { ...nothing, diagnostics: [{ ...fault, project: name }], inputs: one.inputs } };
}

const nothing: Ending = { diagnostics: [] };
