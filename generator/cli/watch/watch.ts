import { renderListing } from '../../diagnostics/listing.js';
import type { Run } from '../../pipeline/result.js';
import { displayName } from '../../configuration/reading/given-configuration.js';
import { candidates } from '../../configuration/reading/discover.js';
import { exitCodes, exitOf } from '../exit.js';
import type { Ending } from '../../app/ending.js';
import { progressKind, progressOn } from '../progress.js';
import { performAll } from '../../app/projects/perform-all.js';
import { hasColor, type Terminal } from '../terminal.js';
import { WatchUnavailable, watchFiles, pollFiles } from './file-watcher.js';
import { Known } from './known.js';
import { pauseOf } from './pause.js';
import { renderChanged, renderMade } from './report.js';

/** The options of `watch`, as commander returns them. */
export interface WatchOptions {
  readonly config?: string;
  readonly out?: string;
  readonly strict?: true;
  readonly all?: true;
  readonly project?: readonly string[];
  readonly jobs?: number;
  /** The polling interval in milliseconds; without it the file system reports changes. */
  readonly poll?: number;
}

/** Called after each round; an exit code ends the watching. */
export type AfterRound = (ending: Ending) => number | undefined | Promise<number | undefined>;

/** Milliseconds without a change before it is worked on, and those after which it is in any case. */
const [quiet, longest] = [100, 2000];

/** Generates, and again whenever what it was generated from changes, until `stop`; returns the exit code. */
export async function watch(
  document: string | undefined,
  options: WatchOptions,
  terminal: Terminal,
  run: Run,
  stop: AbortSignal,
  after: AfterRound = () => undefined,
): Promise<number> {
  const { cwd, env, stdout, stderr, worker } = terminal;
  if (document === '-') {
    stderr.write('error: standard input cannot be watched; name a file\n');
    return exitCodes.wrongUse;
  }
  const pause = pauseOf(quiet, longest, stop);
  const watcher = options.poll === undefined ? watchFiles(cwd, pause.notice) : pollFiles(options.poll, pause.notice);
  const { config, out, strict, project: asked, jobs } = options;
  const request = { document, configuration: config, out, strict: strict === true };

  const generate = async (picked: readonly string[] | undefined): Promise<Ending> => {
    const progress = progressOn(stderr, progressKind(stderr, env, { quiet: false, verbose: false }), terminal.stage);
    try {
      return await performAll('generate', request, { cwd, env, progress: progress.stage }, run, {
        picked,
        jobs,
        worker,
        noting: true,
      });
    } finally {
      progress.end();
    }
  };

  const isOver = (): boolean => stop.aborted;
  const known = new Known(candidates(config, cwd));
  try {
    for (let picked = asked; ;) {
      const ending = await generate(picked);
      if (isOver()) return exitCodes.done;
      report(ending, options, terminal);
      known.learn(ending);
      const over = await after(ending);
      if (over !== undefined) return over;
      if (known.isEmpty()) return exitOf(ending.diagnostics);
      if (stdout.isTTY === true) stdout.write('Watching; Ctrl-C ends.\n');
      watcher.follow(known.paths());
      let changed = known.changes();
      while (changed.length === 0) {
        await pause.over();
        if (isOver()) return exitCodes.done;
        watcher.follow(known.paths());
        changed = known.changes();
      }
      stdout.write(renderChanged(changed.map((path) => displayName(path, cwd))));
      picked = known.concerned(changed) ?? asked;
    }
  } catch (error) {
    if (!(error instanceof WatchUnavailable)) throw error;
    stderr.write(`error: ${error.message}; \`--poll 1000\` looks instead\n`);
    return exitCodes.wrongUse;
  } finally {
    watcher.close();
  }
}

function report(ending: Ending, options: WatchOptions, { stdout, stderr, env }: Terminal): void {
  const { diagnostics, made, projects = [] } = ending;
  stderr.write(renderListing(ending, { color: hasColor(stderr, env), all: options.all === true }));
  const failed = projects.filter(({ ending }) => exitOf(ending.diagnostics) !== exitCodes.done);
  if (projects.length === 0 ? exitOf(diagnostics) === exitCodes.done : failed.length < projects.length)
    stdout.write(renderMade(made));
}
