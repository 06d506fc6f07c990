import * as schema from "../../lib/schema.js";

export type Deep = {
  aB?: string | undefined;
};

/** @internal */
export const Deep$: schema.Schema<Deep> = /* @__PURE__ */ schema.snakeObject({
  aB: { optional: "string" },
});

export function deepToJSON(deep: Deep): string {
  return schema.toJSON(Deep$, deep);
}

export type Json = {
  aB?: string | undefined;
};

/** @internal */
export const Json$: schema.Schema<Json> = /* @__PURE__ */ schema.snakeObject({
  aB: { optional: "string" },
});

export function jsonToJSON(json: Json): string {
  return schema.toJSON(Json$, json);
}

export type StylesRequest = {
  simple: Array<string>;
  label: Array<string>;
  matrix: Array<string>;
  form?: Array<string> | undefined;
  comma?: Array<string> | undefined;
  space?: Array<string> | undefined;
  pipe?: Array<string> | undefined;
  deep?: Deep | undefined;
  raw?: string | undefined;
  json?: Json | undefined;
  xList?: Array<string> | undefined;
  xPairs?: { [k: string]: string } | undefined;
  sessionId?: string | undefined;
};

/** @internal */
export const StylesRequest$: schema.Schema<StylesRequest> =
  /* @__PURE__ */ schema.snakeObject({
    simple: { list: "string" },
    label: { list: "string" },
    matrix: { list: "string" },
    form: { optional: { list: "string" } },
    comma: { optional: { list: "string" } },
    space: { optional: { list: "string" } },
    pipe: { optional: { list: "string" } },
    deep: { optional: Deep$ },
    raw: { optional: "string" },
    json: { optional: Json$ },
    xList: { optional: { list: "string" }, name: "X-List" },
    xPairs: { optional: { map: "string" }, name: "X-Pairs" },
    sessionId: { optional: "string" },
  });

export function stylesRequestToJSON(stylesRequest: StylesRequest): string {
  return schema.toJSON(StylesRequest$, stylesRequest);
}
