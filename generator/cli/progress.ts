import { visible } from '../diagnostics/visible.js';
import type { Screen, Terminal } from './terminal.js';

/** How stages are shown: not at all, on one line that is rewritten, or on a line each. */
export type ProgressKind = 'silent' | 'live' | 'lines';

/** How stages are shown on a screen: live on a terminal that can rewrite a line, and in a pipe only where that is asked for. */
export function progressKind(
  screen: Screen,
  env: Terminal['env'],
  { quiet, verbose }: { readonly quiet: boolean; readonly verbose: boolean },
): ProgressKind {
  if (verbose) return 'lines';
  return screen.isTTY === true && env['TERM'] !== 'dumb' && !quiet ? 'live' : 'silent';
}

/** Follows the stages of a run: one rewritten line on a terminal, and the time that each stage took. */
export interface Progress {
  readonly stage: (name: string) => void;
  /** Ends the last stage and clears the line; returns the stages with their milliseconds. */
  readonly end: () => readonly (readonly [string, number])[];
}

/** Makes a progress that shows itself on `screen`; `heard` is called with each stage too. */
export function progressOn(screen: Screen, kind: ProgressKind, heard?: (stage: string) => void): Progress {
  const times: [string, number][] = [];
  let current: { name: string; since: number } | undefined;
  const close = (): void => {
    if (current !== undefined) times.push([current.name, performance.now() - current.since]);
    current = undefined;
  };
  return {
    stage(given) {
      close();
      heard?.(given);
      const name = visible(given);
      current = { name, since: performance.now() };
      if (kind === 'live') screen.write(`\r\u001b[K${name} …`);
      if (kind === 'lines') screen.write(`${name} …\n`);
    },
    end() {
      close();
      if (kind === 'live') screen.write('\r\u001b[K');
      return times;
    },
  };
}

/** The times of the stages for people, with their sum. */
export function renderTimings(times: readonly (readonly [string, number])[]): string {
  const sum = times.reduce((total, [, time]) => total + time, 0);
  const rows = [...times, ['all', sum] as const];
  const width = rows.reduce((most, [name]) => Math.max(most, name.length), 0);
  return rows.map(([name, time]) => `${name.padEnd(width)} ${time.toFixed(0).padStart(7)} ms\n`).join('');
}
