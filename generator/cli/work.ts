import { flatten } from '../diagnostics/json.js';
import { renderListing } from '../diagnostics/listing.js';
import { cacheFolder } from '../pipeline/cache/folder.js';
import { isCurrent } from '../output/check.js';
import type { Run } from '../pipeline/result.js';
import type { Written } from '../output/write.js';
import { exitCodes, exitOf } from './exit.js';
import { formats, type Format } from './formats/formats.js';
import { placeIn } from './formats/place.js';
import type { Command, Ending } from '../app/ending.js';
import type { Dump } from './dump.js';
import { performAll } from '../app/projects/perform-all.js';
import { renderProjects, timesOf, type Outcome } from './projects/report.js';
import { progressKind, progressOn, renderTimings } from './progress.js';
import type { Released } from '../app/release-files.js';
import { renderAsked, renderReleased, renderWritten } from './report.js';
import { releaseDate } from './release-date.js';
import { hasColor, type Terminal } from './terminal.js';
import { jsonText } from '../text/json.js';

/** The options of both commands, as commander returns them. */
export interface Options {
  readonly config?: string;
  readonly out?: string;
  readonly json?: true;
  readonly quiet?: true;
  readonly verbose?: true;
  readonly strict?: true;
  readonly all?: true;
  readonly timings?: true;
  /** False: nothing is noted for the next run, and nothing of an earlier one is looked up. */
  readonly cache?: boolean;
  readonly project?: readonly string[];
  readonly jobs?: number;
}

/** The options of `generate`. */
export interface GenerateOptions extends Options {
  readonly changelog?: string;
  readonly bump?: true;
  /** What is printed as JSON instead. */
  readonly dump?: Dump;
  /** The date of the version that the changelog names: `YYYY-MM-DD`. */
  readonly date?: string;
}

/** The options of `check`. */
export interface CheckOptions extends Options {
  readonly format?: Format;
  readonly fix?: true;
  readonly against?: string;
  readonly againstRequired?: true;
}

const nothing: Written & { readonly released?: Released } = { written: [], unchanged: [], removed: [] };

/** Runs `generate` and reports on the terminal; returns the exit code. */
export async function generate(
  document: string | undefined,
  options: GenerateOptions,
  terminal: Terminal,
  run: Run,
): Promise<number> {
  const { ending, exitCode, outcomes } = await carryOut(
    'generate',
    document,
    options,
    options.json === true,
    terminal,
    run,
  );
  const { diagnostics, made } = ending;
  const { stdout, stderr, env } = terminal;
  if (options.json === true) {
    const { released, ...files } = made !== undefined && 'written' in made ? made : nothing;
    const value = {
      command: 'generate',
      exitCode,
      diagnostics: flatten(ending),
      files,
      release: released && { version: released.version, bump: released.bump, changes: released.changes },
      projects: outcomes,
    };
    stdout.write(`${jsonText(value, 2)}\n`);
    return exitCode;
  }
  const listed = options.quiet === true ? diagnostics.filter(({ severity }) => severity === 'error') : diagnostics;
  stderr.write(
    renderListing({ ...ending, diagnostics: listed }, { color: hasColor(stderr, env), all: options.all === true }),
  );
  if (options.quiet !== true) stderr.write(renderProjects(outcomes));
  const anyDone = outcomes?.some(({ exitCode }) => exitCode === exitCodes.done) ?? exitCode === exitCodes.done;
  if (made !== undefined && 'written' in made && options.quiet !== true && anyDone)
    stdout.write(renderWritten(made, options.verbose === true) + renderReleased(made.released, options.bump === true));
  return exitCode;
}

/** Runs `check`, or with `--fix` what `generate` does, and reports in the requested format; returns the exit code. */
export async function check(
  document: string | undefined,
  options: CheckOptions,
  terminal: Terminal,
  run: Run,
): Promise<number> {
  const format = options.json === true ? 'json' : (options.format ?? 'text');
  const command = options.fix === true ? 'generate' : 'check';
  const { ending, exitCode, outcomes } = await carryOut(command, document, options, format !== 'text', terminal, run);
  const { diagnostics, texts, made } = ending;
  const { stdout, stderr, env } = terminal;
  const rendered = formats[format](
    {
      exitCode,
      diagnostics,
      texts,
      ...(made === undefined ? {} : 'outputs' in made ? made : { written: made }),
      ...(outcomes === undefined ? {} : { projects: outcomes }),
    },
    {
      color: { stdout: hasColor(stdout, env), stderr: hasColor(stderr, env) },
      quiet: options.quiet === true,
      all: options.all === true,
      verbose: options.verbose === true,
      place: placeIn(terminal),
    },
  );
  stderr.write(rendered.stderr ?? '');
  if (format === 'text' && options.quiet !== true) stderr.write(renderProjects(outcomes));
  stdout.write(rendered.stdout);
  return exitCode;
}

async function carryOut(
  command: Command,
  document: string | undefined,
  options: CheckOptions & GenerateOptions,
  silent: boolean,
  terminal: Terminal,
  run: Run,
): Promise<{ readonly ending: Ending; readonly exitCode: number; readonly outcomes: readonly Outcome[] | undefined }> {
  const verbose = options.verbose === true;
  const quiet = options.quiet === true || silent;
  const { stderr } = terminal;
  const progress = progressOn(stderr, progressKind(stderr, terminal.env, { quiet, verbose }), terminal.stage);
  let ending: Ending;
  let times: ReturnType<typeof progress.end>;
  try {
    const { config, out, strict, against, againstRequired, changelog, bump, project: picked, jobs } = options;
    const releases = changelog !== undefined || bump === true;
    const request = {
      document,
      configuration: config,
      out,
      strict: strict === true,
      release: releases ? { changelog, bump: bump === true, date: releaseDate(options.date, terminal.env) } : undefined,
      against: against === undefined ? undefined : { document: against, required: againstRequired === true },
    };
    const { cwd, env, stdin, worker } = terminal;
    const cache = options.cache === false ? undefined : cacheFolder(env);
    const environment = { cwd, env, stdin, progress: progress.stage, cache };
    ending = await performAll(command, request, environment, run, { picked, jobs, worker });
  } finally {
    times = progress.end();
  }
  if (options.timings === true) stderr.write(renderTimings(timesOf(ending) ?? times));
  if (verbose && ending.configuration !== undefined) stderr.write(renderAsked(ending.configuration, terminal.cwd));
  const outcomes = ending.projects?.map(({ name, ending: own }) => ({ name, exitCode: exitCodeOf(own) }));
  return { ending, exitCode: exitCodeOf(ending), outcomes };
}

/** The exit code that an ending calls for; that of many projects is the highest of theirs. */
function exitCodeOf({ diagnostics, made }: Ending): number {
  const drifted = made !== undefined && 'outputs' in made && !isCurrent(made.outputs);
  return exitOf(diagnostics) || (drifted ? exitCodes.faultOfDocument : exitCodes.done);
}
