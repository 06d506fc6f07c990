import { flatten } from '../diagnostics/json.js';
import { renderListing } from '../diagnostics/listing.js';
import type { Run } from '../stages/result.js';
import type { Written } from '../stages/write.js';
import { exitCodes, exitOf } from './exit.js';
import { perform, type Command, type Ending } from './perform.js';
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
    const { config, out, strict } = options;
    const request = { document, configuration: config, out, strict: strict === true };
    ending = await perform(
      command,
      request,
      { cwd: terminal.cwd, env: terminal.env, stdin: terminal.stdin, progress: progress.stage },
      run,
    );
  } finally {
    times = progress.end();
  }
  if (options.timings === true) terminal.stderr.write(renderTimings(times));
  return conclude(command, ending, options, terminal);
}

function conclude(command: Command, ending: Ending, options: Options, { stdout, stderr, env }: Terminal): number {
  const { diagnostics, texts, made } = ending;
  const drifted = made !== undefined && 'drifts' in made && made.drifts.length > 0;
  const exitCode = exitOf(diagnostics) || (drifted ? exitCodes.faultOfDocument : exitCodes.done);
  if (options.json === true) {
    const empty: Written = { written: [], unchanged: [], removed: [] };
    const rest =
      command === 'check'
        ? { drift: made !== undefined && 'drifts' in made ? made.drifts : [] }
        : { files: made ?? empty };
    stdout.write(
      `${JSON.stringify({ command, exitCode, diagnostics: flatten(diagnostics, texts), ...rest }, null, 2)}\n`,
    );
    return exitCode;
  }
  const listed = options.quiet === true ? diagnostics.filter(({ severity }) => severity === 'error') : diagnostics;
  stderr.write(renderListing(listed, texts, { color: hasColor(stderr, env), all: options.all === true }));
  // What drifted is what `check` was asked for, so it is said even quietly.
  if (made === undefined || (options.quiet === true && !drifted)) return exitCode;
  if ('drifts' in made) stdout.write(renderDrift(made.drifts, made.files, hasColor(stdout, env)));
  else if (exitOf(diagnostics) === exitCodes.done) stdout.write(renderWritten(made));
  return exitCode;
}
