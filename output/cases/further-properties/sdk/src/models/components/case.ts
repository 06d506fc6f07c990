import * as schema from "../../runtime/schema.js";
import { type CaseInputTypedPart, CaseInputTypedPart$ } from "./caseinput.js";

export type OpenPart = { partNo?: number | undefined };

export const OpenPart$: schema.Schema<OpenPart> = /* @__PURE__ */ schema.openSnakeObject({
  "partNo?": "integer",
});

export function openPartToJSON(openPart: OpenPart): string {
  return schema.toJSON<OpenPart>(OpenPart$, openPart);
}

export function openPartFromJSON(jsonString: string): schema.Result<OpenPart> {
  return schema.fromJSON<OpenPart>(OpenPart$, jsonString);
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

export type Typed = { a?: string | undefined; additionalProperties?: { [k: string]: number } | undefined };

export const Typed$: schema.Schema<Typed> = /* @__PURE__ */ schema.extendedObject(
  {
    "a?": "string",
  },
  "integer",
);

export function typedToJSON(typed: Typed): string {
  return schema.toJSON<Typed>(Typed$, typed);
}

export function typedFromJSON(jsonString: string): schema.Result<Typed> {
  return schema.fromJSON<Typed>(Typed$, jsonString);
}

export type TypedPart = {
  id?: string | undefined;
  a?: string | undefined;
  additionalProperties?: { [k: string]: any } | undefined;
};

export const TypedPart$: schema.Schema<TypedPart> = /* @__PURE__ */ schema.extendedObject(
  {
    "id?": "string",
    "a?": "string",
  },
  "any",
);

export function typedPartFromJSON(jsonString: string): schema.Result<TypedPart> {
  return schema.fromJSON<TypedPart>(TypedPart$, jsonString);
}

export type Case = {
  id: string;
  createdAt?: Date | undefined;
  updated_at?: Date | undefined;
  updatedAt?: string | undefined;
  openPart?: OpenPart | undefined;
  closed?: Closed | undefined;
  typed?: Typed | undefined;
  typedPart?: TypedPart | undefined;
};

export const Case$: schema.Schema<Case> = /* @__PURE__ */ schema.openObject({
  id: "string",
  "createdAt?": { shape: schema.dateTime, name: "created_at" },
  "updated_at?": schema.dateTime,
  "updatedAt?": "string",
  "openPart?": { shape: OpenPart$, name: "open_part" },
  "closed?": Closed$,
  "typed?": Typed$,
  "typedPart?": TypedPart$,
});

export function caseFromJSON(jsonString: string): schema.Result<Case> {
  return schema.fromJSON<Case>(Case$, jsonString);
}

export type CaseInput = {
  updatedAt?: string | undefined;
  openPart?: OpenPart | undefined;
  closed?: Closed | undefined;
  typed?: Typed | undefined;
  typedPart?: CaseInputTypedPart | undefined;
};

export const CaseInput$: schema.Schema<CaseInput> = /* @__PURE__ */ schema.openObject({
  "updatedAt?": "string",
  "openPart?": { shape: OpenPart$, name: "open_part" },
  "closed?": Closed$,
  "typed?": Typed$,
  "typedPart?": CaseInputTypedPart$,
  ...schema.unsent("id", "createdAt", "created_at", "updated_at"),
});

export function caseInputToJSON(caseInput: CaseInput): string {
  return schema.toJSON<CaseInput>(CaseInput$, caseInput);
}
