/** What bodies of responses are: web streams, those of Node for some packages, or nothing where there are no streams. */
interface Disposable {
  readonly cancel?: () => Promise<void>;
  readonly destroy?: () => unknown;
}

/** Lets go of a body that nobody reads; otherwise its connection stays taken. */
export async function discard(response: Response | undefined): Promise<void> {
  const body = response?.body as Disposable | null | undefined;
  await (body?.cancel ?? body?.destroy)?.call(body);
}
