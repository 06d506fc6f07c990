import * as schema from "../../runtime/schema.js";

/**
 * import a from 'b'
 * @remarks export const c = {alert(1)}
 *
 * - item
 *   ```js
 * <script>alert(1)</script>
 *
 * | a ` | b |
 * | --- | --- |
 * | ` | <script>alert(1)</script> ` |
 *
 * Half a `span
 * and <b>its other</b> half`.
 *
 *     set in <b> {code}
 *
 * ```js-vue {1} [name]
 * {{ alert(1) }} <!--@include: ./secret.md-->
 * ```
 *
 * 1. one
 *    <img src=x onerror=alert(1)>
 *
 * ::: danger
 * <<< @/secret.md
 *
 * [a
 * b]: javascript:alert(1)
 * ![image](./secret.png) [anchor](#a) [root](/etc/passwd) [[toc]]
 * `<!-- @include: ./secret.md -->` {onclick=alert(1)}
 * <https://example.com> https://example.com
 */
export type Case = {
  /** a {b} {{c}} {d */
  braces?: string | undefined;
  json?: { [k: string]: any } | undefined;
  list?: Array<string> | undefined;
  empty?: { [k: string]: any } | undefined;
  /**
   * [a](javascript:x)
   * [b](c.md)
   * [d]: javascript:e [f\](javascript:g)
   */
  links?: string | undefined;
  /**
   * a
   * b
   * c
   */
  ends?: string | undefined;
  /** a ` | <b> ` {c} */
  ticks?: string | undefined;
  /**
   * a {onclick=alert(1)}
   * @deprecated field: <b> {c} | `d
   */
  attributes?: string | undefined;
  const?: "<b> {c} | `d`" | undefined;
};

export const Case$: schema.Schema<Case> = /* @__PURE__ */ schema.openObject({
  "braces?": "string",
  "json?": schema.anyMap,
  "list?": { list: "string" },
  "empty?": schema.anyMap,
  "links?": "string",
  "ends?": "string",
  "ticks?": "string",
  "attributes?": "string",
  "const?": { literal: "<b> {c} | `d`" },
});

export function caseFromJSON(jsonString: string): schema.Result<Case> {
  return schema.fromJSON<Case>(Case$, jsonString);
}
