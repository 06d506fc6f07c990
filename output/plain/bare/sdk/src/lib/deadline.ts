/** When an attempt ends: its time is up or its caller's signal aborts, whichever comes first. */
export interface Deadline {
  /** The caller's own signal where there is no timeout, or no time left. */
  readonly signal: AbortSignal | null;
  /** Stops the clock, and lets go of the caller's signal unless a stream still needs it. */
  readonly release?: ((streams?: boolean) => void) | undefined;
}

/** A deadline after `timeoutMs` milliseconds, if it is a positive number. It needs nothing newer than AbortController. */
export function deadline(timeoutMs: number = 0, given: AbortSignal | null = null): Deadline {
  // Timers cannot count further.
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
