import * as schema from "../../runtime/schema.js";

export type Note = { text?: string | undefined };

export const Note$: schema.Schema<Note> = /* @__PURE__ */ schema.openObject({
  "text?": "string",
});

export function noteToJSON(note: Note): string {
  return schema.toJSON<Note>(Note$, note);
}
