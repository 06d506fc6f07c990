import { availableParallelism } from 'node:os';
import { report } from '../../diagnostics/catalogue.js';
import { statsOf } from '../../output/disk.js';
import type { Run } from '../../pipeline/result.js';
import type { Surroundings } from '../task.js';
import type { UserTarget } from '../../configuration/configuration.js';
import { builtinTargets } from '../../targets/builtin.js';
import type { Command, Ending, ProjectEnding, Request } from '../ending.js';
import { perform } from '../perform.js';
import { inPool, type Settled } from './pool.js';
import { performNoting } from '../watched-inputs.js';
import type { Prepared } from './prepare.js';
import type { Task } from './protocol.js';
import { startProcess, type Worker } from './process.js';
import { ofProject } from './together.js';

/** How projects are run. */
export interface Workers {
  /** The number of worker processes; default: one per core. */
  readonly jobs?: number | undefined;
  /** The path of the workers' program; without it projects run in this process, one after the other. */
  readonly worker?: string | undefined;
  /** Whether to record the inputs. */
  readonly noting?: boolean | undefined;
}

/** Runs all projects. The outcomes are in their order. */
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
    task: { command, request: sendable(request), cwd, cache, noting },
    weight: statsOf(configuration.input)?.size ?? 0,
  }));
  const here: Worker = {
    ask: (task) => (noting ? performNoting : perform)(command, task.request, { cwd, env, cache }, run),
    end: () => undefined,
  };
  // An inline configuration with functions cannot be sent to a worker.
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

/** A request as a message: an inline configuration names built-in targets, since messages hold no functions. */
function sendable(request: Request): Request {
  const { configuration } = request;
  if (typeof configuration !== 'object' || configuration.targets === undefined) return request;
  const targets = configuration.targets.map((one) => {
    const known = builtinTargets.find((target) => target === one.target);
    return known === undefined ? one : ({ ...one, target: known.name } as UserTarget);
  });
  return { ...request, configuration: { ...configuration, targets } };
}

/** The outcome of a project from the pool, or of one that never entered it. */
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
