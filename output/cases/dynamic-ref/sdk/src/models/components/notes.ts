import * as schema from "../../runtime/schema.js";

export type First = string | number;

export const First$: schema.Schema<First> = /* @__PURE__ */ schema.oneOfScalars(["string", "integer"]);

export function firstToJSON(first: First): string {
  return schema.toJSON<First>(First$, first);
}

export function firstFromJSON(jsonString: string): schema.Result<First> {
  return schema.fromJSON<First>(First$, jsonString);
}

export type Notes = { first?: string | number | undefined };

export const Notes$: schema.Schema<Notes> = /* @__PURE__ */ schema.openObject({
  "first?": First$,
});

export function notesToJSON(notes: Notes): string {
  return schema.toJSON<Notes>(Notes$, notes);
}

export function notesFromJSON(jsonString: string): schema.Result<Notes> {
  return schema.fromJSON<Notes>(Notes$, jsonString);
}
