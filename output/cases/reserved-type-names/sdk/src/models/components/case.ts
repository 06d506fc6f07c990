import * as schema from "../../runtime/schema.js";
import { type _2Fast, _2Fast$ } from "./_2fast.js";
import { type ABCD, ABCD$ } from "./abcd.js";
import { type Class, Class$ } from "./class.js";
import { type CONModel, CONModel$ } from "./conmodel.js";
import { type DateModel, DateModel$ } from "./datemodel.js";
import { type ErrorModel, ErrorModel$ } from "./errormodel.js";
import { type Index2, Index2$ } from "./index2.js";
import { type Model, Model$ } from "./model.js";
import { type Pet, Pet$ } from "./pet.js";
import { type Pet2, Pet2$ } from "./pet2.js";
import { type PromiseModel, PromiseModel$ } from "./promisemodel.js";
import { type ResultModel, ResultModel$ } from "./resultmodel.js";
import { type SchemaModel, SchemaModel$ } from "./schemamodel.js";
import { type Security, Security$ } from "./security.js";
import { type StringModel, StringModel$ } from "./stringmodel.js";
import type { VeryLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLong } from "./verylonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglong.js";
import { VeryLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLong$ } from "./verylonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglonglong.js";

export type Case = {
  error?: ErrorModel | undefined;
  date?: DateModel | undefined;
  promise?: PromiseModel | undefined;
  class?: Class | undefined;
  string?: StringModel | undefined;
  con?: CONModel | undefined;
  index?: Index2 | undefined;
  schema?: SchemaModel | undefined;
  result?: ResultModel | undefined;
  security?: Security | undefined;
  digits?: _2Fast | undefined;
  dotted?: ABCD | undefined;
  lower?: Pet2 | undefined;
  upper?: Pet | undefined;
  sign?: Model | undefined;
  long?:
    | VeryLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLong
    | undefined;
};

export const Case$: schema.Schema<Case> = /* @__PURE__ */ schema.openObject({
  "error?": ErrorModel$,
  "date?": DateModel$,
  "promise?": PromiseModel$,
  "class?": Class$,
  "string?": StringModel$,
  "con?": CONModel$,
  "index?": Index2$,
  "schema?": SchemaModel$,
  "result?": ResultModel$,
  "security?": Security$,
  "digits?": _2Fast$,
  "dotted?": ABCD$,
  "lower?": Pet2$,
  "upper?": Pet$,
  "sign?": Model$,
  "long?":
    VeryLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLongLong$,
});

export function caseFromJSON(jsonString: string): schema.Result<Case> {
  return schema.fromJSON<Case>(Case$, jsonString);
}
