import * as schema from "../../runtime/schema.js";

/**
 * First line.
 * @remarks
 * # Not a heading
 * Second line with `code | <b>`, <b>tags</b> and {{ braces }}.
 *
 * * a list
 * * of two
 *
 * ---
 * [link](javascript:alert(1)) and [another](https://example.com)
 */
export type Case = {
  /**
   * One.
   * Two.
   * @remarks Three.
   */
  lines?: string | undefined;
  /** Ends *\/ the comment /* and starts */
  ends?: string | undefined;
  /**
   * \@internal
   * \@param x
   */
  tag?: string | undefined;
  /** A `tick` and ``two ` ticks`` and ` one */
  ticks?: string | undefined;
  /** a | b \| c \ */
  pipe?: string | undefined;
  /** <script>alert(1)</script> &lt;b&gt; &amp; <!-- x --> <a href='javascript:x'> */
  html?: string | undefined;
  /** {{ constructor }} {x} ${y} */
  vue?: string | undefined;
  /**
   * One.
   * Two.
   * Three.
   */
  crlf?: string | undefined;
  /**
   * ABC
   * DEF
   */
  control?: string | undefined;
  blank?: string | undefined;
  /** **bold** _it_ [l](javascript:x) ![i](data:text/html,x) <https://example.com> */
  markdown?: string | undefined;
};

export const Case$: schema.Schema<Case> = /* @__PURE__ */ schema.openObject({
  "lines?": "string",
  "ends?": "string",
  "tag?": "string",
  "ticks?": "string",
  "pipe?": "string",
  "html?": "string",
  "vue?": "string",
  "crlf?": "string",
  "control?": "string",
  "blank?": "string",
  "markdown?": "string",
});

export function caseFromJSON(jsonString: string): schema.Result<Case> {
  return schema.fromJSON<Case>(Case$, jsonString);
}
