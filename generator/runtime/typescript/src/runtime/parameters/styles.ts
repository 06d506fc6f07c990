import { assigned, entries, flat, form } from "../encodings.js";
import type { Escape, Style } from "../encodings.js";

/** A form whose list is one value, with a delimiter between the items. */
function delimited(delimiter: string): Style {
  return (name, value, escape) => {
    const items = flat(value).map(escape);
    return items.length ? `${escape(name)}=${items.join(delimiter)}` : "";
  };
}

/** `a=1,2`: style form, not exploded. */
export const joined: Style = /* @__PURE__ */ delimited(",");

/** `1,2` or `a=1`: style simple, exploded. */
export const simplePairs: Style = (_name, value, escape) => assigned(value, escape).join();

/** `.1.2` in a path. */
export const label: Style = (_name, value, escape, explode) => {
  const parts = explode ? assigned(value, escape) : flat(value).map(escape);
  return parts.length ? `.${parts.join(explode ? "." : ",")}` : "";
};

/** `;name=1;name=2` in a path. */
export const matrix: Style = (name, value, escape, explode) => {
  const parts = explode ? assigned(value, escape, name) : [joined(name, value, escape)];
  return parts.map((part) => part && `;${part}`).join("");
};

/** `name=1%202` in a query. */
export const spaceDelimited: Style = (name, value, escape, explode) =>
  (explode ? form : delimited("%20"))(name, value, escape, explode);

/** `name=1%7C2` in a query. */
export const pipeDelimited: Style = (name, value, escape, explode) =>
  (explode ? form : delimited("%7C"))(name, value, escape, explode);

/** `name=1%092` in a query. */
export const tabDelimited: Style = (name, value, escape, explode) =>
  (explode ? form : delimited("%09"))(name, value, escape, explode);

/** A list without a name, with a delimiter between the items. */
function separated(delimiter: string): Style {
  return (_name, value, escape) => flat(value).map(escape).join(escape(delimiter));
}

/** `1 2` in a path or header. */
export const spaceSeparated: Style = /* @__PURE__ */ separated(" ");

/** `1|2` in a path or header. */
export const pipeSeparated: Style = /* @__PURE__ */ separated("|");

/** Items with tabs between them in a path or header. */
export const tabSeparated: Style = /* @__PURE__ */ separated("\t");

/** `name[key]=1` in a query, to any depth. */
export const deepObject: Style = (name, value, escape) => deep(name, value, escape).join("&");

function deep(name: string, value: unknown, escape: Escape): string[] {
  return entries(value).flatMap(([key, item]) => {
    const inner = key === undefined ? name : `${name}[${key}]`;
    return typeof item === "object" ? deep(inner, item, escape) : assigned(item, escape, inner);
  });
}
