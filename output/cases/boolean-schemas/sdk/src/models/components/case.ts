import * as schema from "../../runtime/schema.js";

export type Open = { a?: string | undefined; additionalProperties?: { [k: string]: any } | undefined };

export const Open$: schema.Schema<Open> = /* @__PURE__ */ schema.extendedObject(
  {
    "a?": "string",
  },
  "any",
);

export function openToJSON(open: Open): string {
  return schema.toJSON<Open>(Open$, open);
}

export function openFromJSON(jsonString: string): schema.Result<Open> {
  return schema.fromJSON<Open>(Open$, jsonString);
}

export type Closed = { a?: string | undefined };

export const Closed$: schema.Schema<Closed> = /* @__PURE__ */ schema.closedObject({
  "a?": "string",
});

export function closedToJSON(closed: Closed): string {
  return schema.toJSON<Closed>(Closed$, closed);
}

export function closedFromJSON(jsonString: string): schema.Result<Closed> {
  return schema.fromJSON<Closed>(Closed$, jsonString);
}

export type Both = { a?: string | undefined };

export const Both$: schema.Schema<Both> = /* @__PURE__ */ schema.openObject({
  "a?": "string",
});

export function bothToJSON(both: Both): string {
  return schema.toJSON<Both>(Both$, both);
}

export function bothFromJSON(jsonString: string): schema.Result<Both> {
  return schema.fromJSON<Both>(Both$, jsonString);
}

export type Case = {
  always: any;
  items?: Array<any> | undefined;
  none?: Array<any> | undefined;
  pair?: [any, string] | undefined;
  choice?: string | undefined;
  open?: Open | undefined;
  closed?: Closed | undefined;
  both?: Both | undefined;
  anything?: any | undefined;
};

export const Case$: schema.Schema<Case> = /* @__PURE__ */ schema.openObject({
  always: "any",
  "items?": { list: "any" },
  "none?": { list: "any" },
  "pair?": { as: schema.tuple, items: ["any", "string"] },
  "choice?": "string",
  "open?": Open$,
  "closed?": Closed$,
  "both?": Both$,
  "anything?": "any",
});

export function caseToJSON(case_: Case): string {
  return schema.toJSON<Case>(Case$, case_);
}

export function caseFromJSON(jsonString: string): schema.Result<Case> {
  return schema.fromJSON<Case>(Case$, jsonString);
}
