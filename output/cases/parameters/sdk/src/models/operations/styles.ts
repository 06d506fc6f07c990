import * as schema from "../../runtime/schema.js";

export type Deep = { aB?: string | undefined };

export const Deep$: schema.Schema<Deep> = /* @__PURE__ */ schema.openSnakeObject({
  "aB?": "string",
});

export function deepToJSON(deep: Deep): string {
  return schema.toJSON<Deep>(Deep$, deep);
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
  json?: Deep | undefined;
  xList?: Array<string> | undefined;
  xPairs?: { [k: string]: string } | undefined;
  sessionId?: string | undefined;
};

export const StylesRequest$: schema.Schema<StylesRequest> = /* @__PURE__ */ schema.snakeObject({
  simple: { list: "string" },
  label: { list: "string" },
  matrix: { list: "string" },
  "form?": { list: "string" },
  "comma?": { list: "string" },
  "space?": { list: "string" },
  "pipe?": { list: "string" },
  "deep?": Deep$,
  "raw?": "string",
  "json?": Deep$,
  "xList?": { shape: { list: "string" }, name: "X-List" },
  "xPairs?": { shape: schema.stringMap, name: "X-Pairs" },
  "sessionId?": "string",
});

export function stylesRequestToJSON(stylesRequest: StylesRequest): string {
  return schema.toJSON<StylesRequest>(StylesRequest$, stylesRequest);
}
