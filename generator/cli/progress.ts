import type { Screen } from './terminal.js';

/** Follows the stages of a run: one rewritten line on a terminal, and the time that each stage took. */
export interface Progress {
  readonly stage: (name: string) => void;
  /** Ends the last stage and clears the line; gives the stages with their milliseconds. */
  readonly end: () => readonly (readonly [string, number])[];
}

/** Makes a progress that shows itself on `screen`, or stays silent. */
export function progressOn(screen: Screen, silent: boolean): Progress {
  const visible = screen.isTTY === true && !silent;
  const times: [string, number][] = [];
  let current: { name: string; since: number } | undefined;
  const close = (): void => {
    if (current !== undefined) times.push([current.name, performance.now() - current.since]);
    current = undefined;
  };
  return {
    stage(name) {
      close();
      current = { name, since: performance.now() };
      if (visible) screen.write(`\r\u001b[K${name} …`);
    },
    end() {
      close();
      if (visible) screen.write('\r\u001b[K');
      return times;
    },
  };
}

/** The times of the stages for people, with their sum. */
export function renderTimings(times: readonly (readonly [string, number])[]): string {
  const sum = times.reduce((total, [, time]) => total + time, 0);
  const rows = [...times, ['all', sum] as const];
  const width = Math.max(...rows.map(([name]) => name.length));
  return rows.map(([name, time]) => `${name.padEnd(width)} ${time.toFixed(0).padStart(7)} ms\n`).join('');
}
