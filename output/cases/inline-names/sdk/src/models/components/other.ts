import * as schema from "../../runtime/schema.js";
import type { ClosedEnum } from "../../types/enums.js";

export type OtherCase = { id?: string | undefined };

export const OtherCase$: schema.Schema<OtherCase> = /* @__PURE__ */ schema.openObject({
  "id?": "string",
});

export function otherCaseFromJSON(jsonString: string): schema.Result<OtherCase> {
  return schema.fromJSON<OtherCase>(OtherCase$, jsonString);
}

export type OtherTheTitle = { b?: string | undefined };

export const OtherTheTitle$: schema.Schema<OtherTheTitle> = /* @__PURE__ */ schema.openObject({
  "b?": "string",
});

export function otherTheTitleFromJSON(jsonString: string): schema.Result<OtherTheTitle> {
  return schema.fromJSON<OtherTheTitle>(OtherTheTitle$, jsonString);
}

export const OtherLevel = { Shallow: "shallow", Other: "other" } as const;

export type OtherLevel = ClosedEnum<typeof OtherLevel>;

export const OtherLevel$: schema.Schema<OtherLevel> = /* @__PURE__ */ schema.closedEnum(OtherLevel);

export type Other = {
  case?: OtherCase | undefined;
  titled?: OtherTheTitle | undefined;
  level?: OtherLevel | undefined;
};

export const Other$: schema.Schema<Other> = /* @__PURE__ */ schema.openObject({
  "case?": OtherCase$,
  "titled?": OtherTheTitle$,
  "level?": OtherLevel$,
});

export function otherFromJSON(jsonString: string): schema.Result<Other> {
  return schema.fromJSON<Other>(Other$, jsonString);
}
