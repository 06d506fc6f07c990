/** The end of an attempt: when its time is up or its caller's signal aborts, whichever comes first. */
export interface Deadline {
  readonly signal: AbortSignal;
  /** Stops the clock, and lets go of the caller's signal unless a stream still needs it. */
  readonly release: (streams?: boolean) => void;
}

/** A deadline after `timeoutMs` milliseconds; `undefined` without a timeout. It needs nothing newer than AbortController. */
export function deadline(timeoutMs: number = 0, given?: AbortSignal | null): Deadline | undefined {
  // Timers cannot count further.
  if (!(timeoutMs > 0 && timeoutMs < 2 ** 31)) return undefined;
  const controller = new AbortController();
  const abort = () => controller.abort(given?.reason);
  const timer = setTimeout(() => {
    controller.abort(Object.assign(new Error(`${timeoutMs} ms`), { name: "TimeoutError" }));
  }, timeoutMs);
  if (given?.aborted) abort();
  given?.addEventListener("abort", abort);
  return {
    signal: controller.signal,
    release(streams) {
      clearTimeout(timer);
      if (!streams) given?.removeEventListener("abort", abort);
    },
  };
}
