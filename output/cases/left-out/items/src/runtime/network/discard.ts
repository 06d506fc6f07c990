/** The body of a response: a web stream, a stream of Node with some packages, or null where there are no streams. */
interface Disposable {
  readonly cancel?: () => Promise<void>;
  readonly destroy?: () => unknown;
}

/** Cancels a body that nobody reads, because it would keep its connection busy. */
export async function discard(response: Response | undefined): Promise<void> {
  const body = response?.body as Disposable | null | undefined;
  await (body?.cancel ?? body?.destroy)?.call(body);
}
