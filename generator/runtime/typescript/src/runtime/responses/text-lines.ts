import { SDKValidationError } from "../../models/errors/sdkvalidationerror.js";
import { toFailure } from "../network/failures.js";
import { bodyOf } from "./items.js";
import type { Reply } from "./reader.js";

/** The most characters (UTF-16 code units) that a line or an event of a stream may have, unless the client says otherwise. */
export const MAX_RECORD_LENGTH: number = 16 * 1024 * 1024;

/** Rejects a record of a stream that is too long, before it fills the memory. */
export function assertLength(length: number, { options }: Pick<Reply, "options">): void {
  const { maxRecordLength: most = MAX_RECORD_LENGTH } = options ?? {};
  if (length <= most) return;
  const cause = new RangeError(`a record has more than ${most} characters (maxRecordLength)`);
  throw new SDKValidationError("The stream was cancelled", cause, undefined);
}

/**
 * The lines of a streamed response in UTF-8, split at CRLF, LF or CR, without their ends. Rejects with a client error if
 * the connection breaks, with SDKValidationError at a line that is too long; ending early cancels the stream.
 */
export async function* textLines(reply: Reply): AsyncGenerator<string, void, undefined> {
  const reader = bodyOf(reply.response).getReader();
  // Also drops a byte order mark.
  const decoder = new TextDecoder();
  // The pieces of an incomplete line: joined once, because joining them at each chunk takes quadratic time.
  let pieces: string[] = [];
  let length = 0;
  // A CR at the end of a chunk may be half of a CRLF.
  let half = "";
  const joined = (last: string) => {
    assertLength(length + last.length, reply);
    const line = pieces.join("") + last;
    pieces = [];
    length = 0;
    return line;
  };
  try {
    for (;;) {
      const { done, value } = await read(reader, reply.signal);
      const text = half + decoder.decode(value, { stream: !done });
      half = !done && text.endsWith("\r") ? "\r" : "";
      let from = 0;
      for (const end of text.slice(0, text.length - half.length).matchAll(/\r\n|\n|\r/g)) {
        yield joined(text.slice(from, end.index));
        from = end.index + end[0].length;
      }
      const rest = text.slice(from, text.length - half.length);
      length += rest.length;
      assertLength(length, reply);
      pieces.push(rest);
      if (!done) continue;
      if (length > 0) yield joined("");
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
