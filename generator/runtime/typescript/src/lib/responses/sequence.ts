import type { Schema } from "../schema.js";
import type { Digits } from "../walk.js";
import type { Reader } from "./reader.js";
import { recordsOf } from "./records.js";
import { textLines } from "./text-lines.js";

/** Reads a JSON text sequence (RFC 7464) as it arrives; iterating rejects at a value that does not fit. */
export function sequence<T>(
  schema: Schema<T>,
  type: string = "application/json-seq",
  digitsOf?: (json: string) => Digits,
): Reader<AsyncGenerator<T, void, undefined>> {
  return recordsOf(texts, schema, type, digitsOf);
}

const SEPARATOR = "\x1e";

/** The texts between separators, each as soon as a line completes it. */
async function* texts(
  stream: ReadableStream<Uint8Array>,
  signal?: AbortSignal | null,
): AsyncGenerator<string, void, undefined> {
  let text = "";
  for await (const line of textLines(stream, signal)) {
    const [rest = "", ...begun] = line.split(SEPARATOR);
    text += `${rest}\n`;
    for (const next of begun) {
      yield text;
      text = next;
    }
    if (!isComplete(text)) continue;
    yield text;
    text = "";
  }
  yield text;
}

function isComplete(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
