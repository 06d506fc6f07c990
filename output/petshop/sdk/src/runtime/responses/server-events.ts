import type { Reply } from "./reader.js";
import { assertLength, textLines } from "./text-lines.js";

/** One event as received; `retry` in milliseconds. */
export interface ServerEvent {
  event?: string;
  data?: string;
  id?: string;
  retry?: number;
}

/** The events of a stream, as the HTML standard defines them; one without its closing blank line is dropped. */
export async function* serverEvents(reply: Reply): AsyncGenerator<ServerEvent, void, undefined> {
  let event: ServerEvent = {};
  for await (const line of textLines(reply)) {
    if (line === "") {
      if (event.data !== undefined) yield event;
      event = {};
      continue;
    }
    const [, field, value = ""] = /^([^:]*)(?::\u0020?(.*))?$/s.exec(line) ?? [];
    if (field === "data") {
      event.data = event.data === undefined ? value : `${event.data}\n${value}`;
      assertLength(event.data.length, reply);
    } else if (field === "event") event.event = value;
    else if (field === "id" && !value.includes("\0")) event.id = value;
    else if (field === "retry" && /^\d+$/.test(value)) {
      event.retry = Number(value);
    }
  }
}
