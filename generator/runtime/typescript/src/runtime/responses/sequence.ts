import type { Schema } from "../schema.js";
import type { JSONOptions, Reader } from "./reader.js";
import type { Reply } from "./reader.js";
import { recordsOf } from "./records.js";
import { assertLength, textLines } from "./text-lines.js";

/** Reads a JSON text sequence (RFC 7464) as it arrives; iterating rejects at a value that does not match. */
export function sequence<T>(schema: Schema<T>, options?: JSONOptions): Reader<AsyncGenerator<T, void, undefined>> {
  return recordsOf(texts, schema, { mediaType: "application/json-seq", ...options });
}

const SEPARATOR = "\x1e";

/** The texts between separators, each as soon as a line feed completes it. */
async function* texts(reply: Reply): AsyncGenerator<string, void, undefined> {
  let text = "";
  let nesting = new Nesting();
  const begin = (next: string) => {
    text = "";
    nesting = new Nesting();
    add(next);
  };
  const add = (more: string) => {
    text += more;
    assertLength(text.length, reply);
    nesting.read(more);
  };
  for await (const line of textLines(reply)) {
    const [rest = "", ...begun] = line.split(SEPARATOR);
    add(`${rest}\n`);
    for (const next of begun) {
      yield text;
      begin(next);
    }
    if (!nesting.isClosed) continue;
    yield text;
    begin("");
  }
  yield text;
}

/** The depth of a JSON text in objects, lists and strings after what was read so far; each character is read once. */
class Nesting {
  private depth = 0;
  private inString = false;

  /** Whether every object, list and string has ended. */
  get isClosed(): boolean {
    return this.depth <= 0 && !this.inString;
  }

  read(text: string): void {
    for (const [token] of text.matchAll(/\\.|["{}[\]]/g)) {
      if (token === '"') this.inString = !this.inString;
      else if (!this.inString) this.depth += /[{[]/.test(token) ? 1 : /[}\]]/.test(token) ? -1 : 0;
    }
  }
}
