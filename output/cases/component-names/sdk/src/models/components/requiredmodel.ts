import * as schema from "../../runtime/schema.js";

export type RequiredModel = { required?: string | undefined };

export const RequiredModel$: schema.Schema<RequiredModel> = /* @__PURE__ */ schema.openObject({
  "required?": "string",
});

export function requiredModelToJSON(requiredModel: RequiredModel): string {
  return schema.toJSON<RequiredModel>(RequiredModel$, requiredModel);
}
