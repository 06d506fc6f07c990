import { flatten } from '../diagnostics/json.js';
import { renderListing } from '../diagnostics/listing.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { checkResults } from '../stages/check.js';
import type { Drift } from '../stages/drift.js';
import type { Run } from '../stages/result.js';
import { writeResults, type Written } from '../stages/write.js';
import { displayName, loadConfiguration } from './configuration.js';
import { exitCodes, exitOf } from './exit.js';
import { progressOn, renderTimings } from './progress.js';
import { renderDrift, renderWritten } from './report.js';
import { applyRules } from './rules.js';
import { hasColor, type Terminal } from './terminal.js';

/** The two commands that work on a document. */
export type Command = 'generate' | 'check';

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

interface Ending {
  readonly diagnostics: readonly Diagnostic[];
  readonly texts: ReadonlyMap<string, string>;
  /** What was done or found; absent when errors came first. */
  readonly made?: Written | { readonly drifts: readonly Drift[]; readonly files: number };
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
    ending = await perform(command, document, options, terminal, run, progress.stage);
  } finally {
    times = progress.end();
  }
  if (options.timings === true) terminal.stderr.write(renderTimings(times));
  return conclude(command, ending, options, terminal);
}

async function perform(
  command: Command,
  document: string | undefined,
  options: Options,
  { cwd, stdin }: Terminal,
  run: Run,
  stage: (name: string) => void,
): Promise<Ending> {
  stage('configuration');
  const loaded = await loadConfiguration({ cwd, document, out: options.out }, options.config);
  if (loaded.value === undefined) return loaded;
  const { rules } = loaded.value;
  const judge = (found: readonly Diagnostic[]) => applyRules(found, rules, options.strict === true);
  const outcome = await run(loaded.value, { cwd, stdin, progress: stage });
  const texts = new Map([...loaded.texts, ...(outcome.value.source?.texts ?? [])]);
  const before = judge([...loaded.diagnostics, ...outcome.diagnostics]);
  if (exitOf(before) !== exitCodes.done) return { diagnostics: before, texts };
  const { results } = outcome.value;
  const shown = (path: string) => displayName(path, cwd);
  stage(command === 'check' ? 'check' : 'write');
  if (command === 'check') {
    const checked = checkResults(results, shown);
    const files = results.reduce((sum, result) => sum + result.files.length, 0);
    return { diagnostics: [...before, ...judge(checked.diagnostics)], texts, made: { drifts: checked.value, files } };
  }
  const written = writeResults(results, shown);
  return { diagnostics: [...before, ...judge(written.diagnostics)], texts, made: written.value };
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
