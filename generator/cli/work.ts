import { flatten } from '../diagnostics/json.js';
import { renderListing } from '../diagnostics/listing.js';
import type { Run } from '../stages/result.js';
import type { Written } from '../stages/write.js';
import { exitCodes, exitOf } from './exit.js';
import type { Command, Ending } from './perform.js';
import { performAll } from './projects/perform-all.js';
import { renderProjects, timesOf } from './projects/report.js';
import { progressOn, renderTimings } from './progress.js';
import { renderDrift, renderWritten } from './report.js';
import { hasColor, type Terminal } from './terminal.js';

/** The options of both commands, as commander gives them. */
export interface Options {
  readonly config?: string;
  readonly out?: string;
  readonly json?: true;
  readonly quiet?: true;
  readonly strict?: true;
  readonly all?: true;
  readonly timings?: true;
  readonly project?: readonly string[];
  readonly jobs?: number;
}

/** Runs `generate` or `check` and reports on the terminal; gives the exit code. */
export async function work(
  command: Command,
  document: string | undefined,
  options: Options,
  terminal: Terminal,
  run: Run,
): Promise<number> {
  const progress = progressOn(terminal.stderr, options.quiet === true || options.json === true);
  let ending: Ending;
  let times: ReturnType<typeof progress.end>;
  try {
    const { config, out, strict, project, jobs } = options;
    const request = { document, configuration: config, out, strict: strict === true };
    const { cwd, stdin, worker } = terminal;
    const environment = { cwd, stdin, progress: progress.stage };
    ending = await performAll(command, request, environment, run, { picked: project, jobs, worker });
  } finally {
    times = progress.end();
  }
  if (options.timings === true) terminal.stderr.write(renderTimings(timesOf(ending) ?? times));
  return conclude(command, ending, options, terminal);
}

const hasDrifted = ({ made }: Ending): boolean => made !== undefined && 'drifts' in made && made.drifts.length > 0;

/** The exit code that an ending calls for; that of many projects is the highest of theirs. */
const exitCodeOf = (ending: Ending): number =>
  exitOf(ending.diagnostics) || (hasDrifted(ending) ? exitCodes.faultOfDocument : exitCodes.done);

function conclude(command: Command, ending: Ending, options: Options, { stdout, stderr, env }: Terminal): number {
  const { diagnostics, texts, made, projects } = ending;
  const exitCode = exitCodeOf(ending);
  const outcomes = projects?.map(({ name, ending }) => ({ name, exitCode: exitCodeOf(ending) }));
  if (options.json === true) {
    const empty: Written = { written: [], unchanged: [], removed: [] };
    const rest =
      command === 'check'
        ? { drift: made !== undefined && 'drifts' in made ? made.drifts : [] }
        : { files: made ?? empty };
    stdout.write(
      `${JSON.stringify({ command, exitCode, diagnostics: flatten(diagnostics, texts), ...rest, projects: outcomes }, null, 2)}\n`,
    );
    return exitCode;
  }
  const listed = options.quiet === true ? diagnostics.filter(({ severity }) => severity === 'error') : diagnostics;
  stderr.write(renderListing(listed, texts, { color: hasColor(stderr, env), all: options.all === true }));
  if (outcomes !== undefined && outcomes.length > 1 && options.quiet !== true) stderr.write(renderProjects(outcomes));
  const drifted = hasDrifted(ending);
  // What drifted is what `check` was asked for, so it is said even quietly.
  if (made === undefined || (options.quiet === true && !drifted)) return exitCode;
  if ('drifts' in made) stdout.write(renderDrift(made.drifts, made.files, hasColor(stdout, env)));
  else if (exitOf(diagnostics) === exitCodes.done) stdout.write(renderWritten(made));
  return exitCode;
}
