import * as schema from "../../runtime/schema.js";
import { type Amount, Amount$ } from "../components/amount.js";

export type AddStatementRequestBody = { amount?: Amount | undefined };

export const AddStatementRequestBody$: schema.Schema<AddStatementRequestBody> = /* @__PURE__ */ schema.openObject({
  "amount?": Amount$,
});

export function addStatementRequestBodyToJSON(addStatementRequestBody: AddStatementRequestBody): string {
  return schema.toJSON<AddStatementRequestBody>(AddStatementRequestBody$, addStatementRequestBody, schema.exactText);
}

export type AddStatementResponseBody = { data?: Amount | undefined };

export const AddStatementResponseBody$: schema.Schema<AddStatementResponseBody> = /* @__PURE__ */ schema.openObject({
  "data?": Amount$,
});

export function addStatementResponseBodyFromJSON(jsonString: string): schema.Result<AddStatementResponseBody> {
  return schema.fromJSON<AddStatementResponseBody>(AddStatementResponseBody$, jsonString, schema.digitsOf);
}
