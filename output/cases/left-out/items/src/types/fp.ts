/** The outcome of an operation that may fail: a value, or the error as data. */
export type Result<T, E = unknown> = { ok: true; value: T; error?: never } | { ok: false; value?: never; error: E };

/** A successful result. */
export function OK<V>(value: V): Result<V, never> {
  return { ok: true, value };
}

/** A failed result. */
export function ERR<E>(error: E): Result<never, E> {
  return { ok: false, error };
}

/** Returns the value of a result, or throws its error. */
export function unwrap<T>(result: Result<T, unknown>): T {
  if (!result.ok) throw result.error;
  return result.value;
}

/** Resolves with the value of a result, or rejects with its error. */
export async function unwrapAsync<T>(promised: Promise<Result<T, unknown>>): Promise<T> {
  return unwrap(await promised);
}
