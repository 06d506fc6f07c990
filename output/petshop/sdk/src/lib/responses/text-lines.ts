import { toFailure } from "../failures.js";

/**
 * The lines of a stream of UTF-8, split at CRLF, LF or CR, without their ends. Rejects with a
 * client error when the connection breaks; ending early cancels the stream.
 */
export async function* textLines(
  stream: ReadableStream<Uint8Array>,
  signal?: AbortSignal | null,
): AsyncGenerator<string, void, undefined> {
  const reader = stream.getReader();
  // Also drops a byte order mark.
  const decoder = new TextDecoder();
  let rest = "";
  try {
    for (;;) {
      const { done, value } = await read(reader, signal);
      rest += decoder.decode(value, { stream: !done });
      // A CR at the end may be half of a CRLF.
      const ends = done ? /\r\n|\n|\r/g : /\r\n|\n|\r(?!$)/g;
      let from = 0;
      for (const end of rest.matchAll(ends)) {
        yield rest.slice(from, end.index);
        from = end.index + end[0].length;
      }
      rest = rest.slice(from);
      if (!done) continue;
      if (rest !== "") yield rest;
      return;
    }
  } finally {
    await reader.cancel().catch(() => {});
  }
}

async function read(reader: ReadableStreamDefaultReader<Uint8Array>, signal?: AbortSignal | null) {
  try {
    return await reader.read();
  } catch (error) {
    throw toFailure(error, signal);
  }
}
