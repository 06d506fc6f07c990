import { flatten } from '../diagnostics/json.js';
import { renderListing } from '../diagnostics/listing.js';
import { cacheFolder } from '../stages/cache/cache.js';
import { isCurrent } from '../stages/check.js';
import type { Run } from '../stages/result.js';
import type { Written } from '../stages/write.js';
import { exitCodes, exitOf } from './exit.js';
import { formats, type Format } from './formats/formats.js';
import { placeIn } from './formats/place.js';
import { perform, type Command, type Ending } from './perform.js';
import { progressKind, progressOn, renderTimings } from './progress.js';
import type { Released } from './release.js';
import { renderAsked, renderReleased, renderWritten } from './report.js';
import { releaseDate } from './release-date.js';
import { hasColor, type Terminal } from './terminal.js';

/** The options of both commands, as commander gives them. */
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
}

/** The options of `generate`. */
export interface GenerateOptions extends Options {
  readonly changelog?: string;
  readonly bump?: true;
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

/** Runs `generate` and reports on the terminal; gives the exit code. */
export async function generate(
  document: string | undefined,
  options: GenerateOptions,
  terminal: Terminal,
  run: Run,
): Promise<number> {
  const { ending, exitCode } = await carryOut('generate', document, options, options.json === true, terminal, run);
  const { diagnostics, texts, made } = ending;
  const { stdout, stderr, env } = terminal;
  if (options.json === true) {
    const { released, ...files } = made !== undefined && 'written' in made ? made : nothing;
    const release = released && { version: released.version, bump: released.bump, changes: released.changes };
    const value = { command: 'generate', exitCode, diagnostics: flatten(diagnostics, texts), files, release };
    stdout.write(`${JSON.stringify(value, null, 2)}\n`);
    return exitCode;
  }
  const listed = options.quiet === true ? diagnostics.filter(({ severity }) => severity === 'error') : diagnostics;
  stderr.write(renderListing(listed, texts, { color: hasColor(stderr, env), all: options.all === true }));
  if (made !== undefined && 'written' in made && options.quiet !== true && exitCode === exitCodes.done)
    stdout.write(renderWritten(made, options.verbose === true) + renderReleased(made.released, options.bump === true));
  return exitCode;
}

/** Runs `check`, or with `--fix` what `generate` does, and reports in the format that is asked for; gives the exit code. */
export async function check(
  document: string | undefined,
  options: CheckOptions,
  terminal: Terminal,
  run: Run,
): Promise<number> {
  const format = options.json === true ? 'json' : (options.format ?? 'text');
  const command = options.fix === true ? 'generate' : 'check';
  const { ending, exitCode } = await carryOut(command, document, options, format !== 'text', terminal, run);
  const { diagnostics, texts, made } = ending;
  const { stdout, stderr, env } = terminal;
  const rendered = formats[format](
    { exitCode, diagnostics, texts, ...(made === undefined ? {} : 'outputs' in made ? made : { written: made }) },
    {
      color: { stdout: hasColor(stdout, env), stderr: hasColor(stderr, env) },
      quiet: options.quiet === true,
      all: options.all === true,
      verbose: options.verbose === true,
      place: placeIn(terminal),
    },
  );
  stderr.write(rendered.stderr ?? '');
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
): Promise<{ readonly ending: Ending; readonly exitCode: number }> {
  const verbose = options.verbose === true;
  const quiet = options.quiet === true || silent;
  const { stderr } = terminal;
  const progress = progressOn(stderr, progressKind(stderr, terminal.env, { quiet, verbose }));
  let ending: Ending;
  let times: ReturnType<typeof progress.end>;
  try {
    const { config, out, strict, against, againstRequired, changelog, bump } = options;
    const releases = changelog !== undefined || bump === true;
    const request = {
      document,
      configuration: config,
      out,
      strict: strict === true,
      release: releases ? { changelog, bump: bump === true, date: releaseDate(options.date, terminal.env) } : undefined,
      against: against === undefined ? undefined : { document: against, required: againstRequired === true },
    };
    const { cwd, env, stdin } = terminal;
    const cache = options.cache === false ? undefined : cacheFolder(cwd);
    const environment = { cwd, env, stdin, progress: progress.stage, cache };
    ending = await perform(command, request, environment, run);
  } finally {
    times = progress.end();
  }
  if (options.timings === true) stderr.write(renderTimings(times));
  if (verbose && ending.configuration !== undefined) stderr.write(renderAsked(ending.configuration, terminal.cwd));
  const { made } = ending;
  const drifted = made !== undefined && 'outputs' in made && !isCurrent(made.outputs);
  const exitCode = exitOf(ending.diagnostics) || (drifted ? exitCodes.faultOfDocument : exitCodes.done);
  return { ending, exitCode };
}
