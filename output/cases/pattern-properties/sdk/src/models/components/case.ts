import * as schema from "../../runtime/schema.js";

export type Several = string | number | boolean;

export const Several$: schema.Schema<Several> = /* @__PURE__ */ schema.oneOfScalars(["string", "integer", "boolean"]);

export function severalToJSON(several: Several): string {
  return schema.toJSON<Several>(Several$, several);
}

export function severalFromJSON(jsonString: string): schema.Result<Several> {
  return schema.fromJSON<Several>(Several$, jsonString);
}

export type Beside = { id?: string | undefined; additionalProperties?: { [k: string]: string } | undefined };

export const Beside$: schema.Schema<Beside> = /* @__PURE__ */ schema.extendedObject(
  {
    "id?": "string",
  },
  "string",
);

export function besideToJSON(beside: Beside): string {
  return schema.toJSON<Beside>(Beside$, beside);
}

export function besideFromJSON(jsonString: string): schema.Result<Beside> {
  return schema.fromJSON<Beside>(Beside$, jsonString);
}

export type Case = {
  only?: { [k: string]: string } | undefined;
  several?: { [k: string]: string | number | boolean } | undefined;
  open?: { [k: string]: any } | undefined;
  beside?: Beside | undefined;
  names?: { [k: string]: number } | undefined;
};

export const Case$: schema.Schema<Case> = /* @__PURE__ */ schema.openObject({
  "only?": schema.stringMap,
  "several?": { as: schema.map, of: Several$ },
  "open?": schema.anyMap,
  "beside?": Beside$,
  "names?": { as: schema.map, of: "integer" },
});

export function caseToJSON(case_: Case): string {
  return schema.toJSON<Case>(Case$, case_);
}

export function caseFromJSON(jsonString: string): schema.Result<Case> {
  return schema.fromJSON<Case>(Case$, jsonString);
}
