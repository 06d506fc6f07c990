/** An XML element; names are without prefixes. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlElement[];
  text: string;
}

// Comments, processing instructions and the document type are skipped; entities of a document type are not read.
const SILENT = /<!--[^]*?-->|<\?[^]*?\?>|<!DOCTYPE[^[>]*(?:\[[^\]]*\]\s*)?>/y;
const CDATA = /<!\[CDATA\[([^]*?)\]\]>/y;
const END = /<\/([^\s>]+)\s*>/y;
const START = /<([^\s/>!?]+)((?:\s+[^\s=/>]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>/y;
const TEXT = /[^<]+/y;
const ATTRIBUTE = /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

const named: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };

/** The root element of an XML document; throws SyntaxError for any other text. */
export function parseXML(source: string): XmlElement {
  const root: XmlElement = { name: "", attributes: {}, children: [], text: "" };
  const open = [root];
  let at = 0;
  const next = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    const found = pattern.exec(source);
    if (found) at = pattern.lastIndex;
    return found;
  };
  while (at < source.length) {
    const parent = open[open.length - 1] ?? root;
    let found: RegExpExecArray | null;
    if ((found = next(TEXT))) parent.text += decoded(found[0]);
    else if ((found = next(CDATA))) parent.text += found[1] ?? "";
    else if (next(SILENT)) continue;
    else if ((found = next(END))) {
      if (open.length === 1 || local(found[1] ?? "") !== parent.name) throw broken(at);
      open.pop();
    } else if ((found = next(START))) {
      const [, name = "", attributes = "", closed] = found;
      const element = { name: local(name), attributes: attributesOf(attributes), children: [], text: "" };
      parent.children.push(element);
      if (!closed) open.push(element);
    } else throw broken(at);
  }
  const [element, second] = root.children;
  if (open.length > 1 || !element || second) throw broken(at);
  return element;
}

function attributesOf(source: string): Record<string, string> {
  const found = [...source.matchAll(ATTRIBUTE)].filter(([, name = ""]) => !/^xmlns(:|$)/.test(name));
  return Object.fromEntries(
    found.map(([, name = "", double, single]) => [local(name), decoded(double ?? single ?? "")]),
  );
}

function decoded(text: string): string {
  return text.replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (whole, decimal?: string, hex?: string, name = "") => {
    const code = decimal ? Number(decimal) : hex ? parseInt(hex, 16) : undefined;
    if (code === undefined) return named[name] ?? whole;
    return code > 0x10ffff ? "\ufffd" : String.fromCodePoint(code);
  });
}

function local(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

function broken(at: number): SyntaxError {
  return new SyntaxError(`Not XML at position ${at}`);
}
