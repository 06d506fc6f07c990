import type { RequestInput } from '../../runtime/typescript/src/runtime/http.js';

/** The part of a response that was received so far. */
export interface Received {
  readonly response: Response;
  readonly bytes: Blob;
  /** From the press to the last byte, in milliseconds. */
  readonly time: number;
  /** Whether the reader cancelled, or the connection broke, before the end. */
  readonly isPart: boolean;
}

/** What came of a request: a response, nothing that the browser shows, or the reader cancelled. */
export type Outcome = Received | 'blocked' | 'cancelled';

/** Sends a request without cookies, and says how many bytes have come. */
export async function send(
  { url, options }: RequestInput,
  signal: AbortSignal,
  progress: (bytes: number) => void,
): Promise<Outcome> {
  const began = performance.now();
  const chunks: BlobPart[] = [];
  let response: Response;
  try {
    response = await fetch(url, { ...options, signal, credentials: 'omit', referrerPolicy: 'no-referrer' });
  } catch {
    return signal.aborted ? 'cancelled' : 'blocked';
  }
  let isPart = false;
  try {
    const reader = response.body?.getReader();
    for (let size = 0, part = await reader?.read(); part?.value; part = await reader?.read()) {
      chunks.push(part.value);
      progress((size += part.value.length));
    }
  } catch {
    isPart = true;
  }
  return { response, bytes: new Blob(chunks), time: performance.now() - began, isPart };
}
