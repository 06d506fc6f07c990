/** The end of an attempt: its timeout or the abort of its caller's signal, whichever comes first. */
export interface Deadline {
  /** The caller's own signal where there is no timeout or no time left. */
  readonly signal: AbortSignal | null;
  /** Stops the timer, and stops listening to the caller's signal unless a stream still needs it. */
  readonly release?: ((streams?: boolean) => void) | undefined;
}

/** A deadline after `timeoutMs` milliseconds, if that is positive. Needs nothing newer than AbortController. */
export function deadline(timeoutMs: number = 0, given: AbortSignal | null = null): Deadline {
  // The longest delay of a timer.
  if (given?.aborted || !(timeoutMs > 0 && timeoutMs < 2 ** 31)) return { signal: given, release: undefined };
  const controller = new AbortController();
  const abort = () => {
    controller.abort(given?.aborted ? given.reason : new DOMException(`${timeoutMs} ms`, "TimeoutError"));
  };
  const timer = setTimeout(abort, timeoutMs);
  given?.addEventListener("abort", abort);
  return {
    signal: controller.signal,
    release(streams) {
      clearTimeout(timer);
      if (!streams) given?.removeEventListener("abort", abort);
    },
  };
}
