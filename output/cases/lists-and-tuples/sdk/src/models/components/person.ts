import * as schema from "../../runtime/schema.js";

export type Person = { name?: string | undefined };

export const Person$: schema.Schema<Person> = /* @__PURE__ */ schema.openObject({
  "name?": "string",
});

export function personToJSON(person: Person): string {
  return schema.toJSON<Person>(Person$, person);
}

export function personFromJSON(jsonString: string): schema.Result<Person> {
  return schema.fromJSON<Person>(Person$, jsonString);
}
