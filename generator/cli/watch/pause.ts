/** Waits for notices, and then until there was none for a while: editors write a file in several steps. */
export interface Pause {
  readonly notice: () => void;
  /** Ends when all is quiet after a notice, or with the signal; a notice from before counts. */
  readonly over: () => Promise<void>;
}

/** A pause that is over after `quiet` milliseconds without a notice, at the latest after `longest`, or as `stop` says. */
export function pauseOf(quiet: number, longest: number, stop: AbortSignal): Pause {
  let since: number | undefined;
  let timer: NodeJS.Timeout | undefined;
  let settled = false;
  let wake = (): void => undefined;
  const settle = (): void => {
    settled = true;
    since = undefined;
    wake();
  };
  stop.addEventListener('abort', () => {
    clearTimeout(timer);
    settle();
  });
  return {
    notice() {
      if (stop.aborted) return;
      clearTimeout(timer);
      since ??= performance.now();
      timer = setTimeout(settle, Math.min(quiet, Math.max(0, since + longest - performance.now())));
    },
    async over() {
      await new Promise<void>((resolve) => {
        wake = resolve;
        if (settled) resolve();
      });
      settled = stop.aborted;
    },
  };
}
