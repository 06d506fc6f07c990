import { type Schema, schema, toJSON } from "../../lib/schema.js";
import { type Deep, Deep$ } from "./deep.js";
import { type Json, Json$ } from "./json.js";

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

/**
 * @internal
 */
export const StylesRequest$: Schema<StylesRequest> =
  /* @__PURE__ */ schema<StylesRequest>({
    object: {
      simple: { list: "string" },
      label: { list: "string" },
      matrix: { list: "string" },
      form: { field: { list: "string" }, optional: true },
      comma: { field: { list: "string" }, optional: true },
      space: { field: { list: "string" }, optional: true },
      pipe: { field: { list: "string" }, optional: true },
      deep: { field: Deep$, optional: true },
      raw: { field: "string", optional: true },
      json: { field: Json$, optional: true },
      xList: { field: { list: "string" }, name: "X-List", optional: true },
      xPairs: { field: { map: "string" }, name: "X-Pairs", optional: true },
      sessionId: { field: "string", name: "session_id", optional: true },
    },
  });

export function stylesRequestToJSON(stylesRequest: StylesRequest): string {
  return toJSON(StylesRequest$, stylesRequest);
}
