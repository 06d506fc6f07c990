import { parseFragment, serialize, type DefaultTreeAdapterTypes } from 'parse5';

type Node = DefaultTreeAdapterTypes.ChildNode;

/** Elements that text of a document may become, and the attributes that each may have there. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  a: ['href'],
  abbr: ['title'],
  b: [],
  blockquote: ['class'],
  br: [],
  caption: [],
  cite: [],
  code: [],
  dd: [],
  del: [],
  details: ['open'],
  dfn: [],
  div: ['class', 'role', 'tabindex', 'aria-label'],
  dl: [],
  dt: [],
  em: [],
  h1: [],
  h2: ['id'],
  h3: ['id'],
  h4: ['id'],
  h5: ['id'],
  h6: ['id'],
  hr: [],
  i: [],
  ins: [],
  kbd: [],
  li: [],
  mark: [],
  ol: ['start', 'reversed', 'type'],
  p: [],
  pre: ['class', 'tabindex'],
  q: [],
  s: [],
  samp: [],
  small: [],
  span: ['class'],
  strong: [],
  sub: [],
  summary: [],
  sup: [],
  table: [],
  tbody: [],
  td: ['class', 'colspan', 'rowspan'],
  tfoot: [],
  th: ['class', 'colspan', 'rowspan', 'scope'],
  thead: [],
  tr: [],
  u: [],
  ul: [],
  var: [],
  wbr: [],
};

/** Addresses that run nothing and stay on the page: on other hosts, or given by the page. */
const addresses = /^(?:(?:https?|ftp):\/\/[^/\\]|(?:mailto|tel):|#resolved$)/u;

const elementFaults = (node: DefaultTreeAdapterTypes.Element): readonly string[] => {
  const attributes = Object.hasOwn(allowed, node.tagName) ? allowed[node.tagName] : undefined;
  if (attributes === undefined) return [`an element ${node.tagName}`];
  return node.attrs.flatMap(({ name, value }) => {
    if (!attributes.includes(name)) return [`an attribute ${name} of ${node.tagName}`];
    return name === 'href' && !addresses.test(value) ? [`a link to ${value}`] : [];
  });
};

const nodeFaults = (node: Node): readonly string[] => {
  if (node.nodeName === '#text') return [];
  if (!('tagName' in node)) return [`a node ${node.nodeName}`];
  return [...elementFaults(node), ...node.childNodes.flatMap(nodeFaults)];
};

/**
 * What is wrong with HTML that was made of a text: anything that is not in the lists, and anything that a browser would read
 * in another way than it is written.
 */
export function htmlFaults(html: string): string[] {
  const errors: string[] = [];
  const tree = parseFragment(html, { onParseError: ({ code }) => errors.push(code) });
  const again = serialize(tree)
    .replaceAll(/ (open|reversed)=""/gu, ' $1')
    .replaceAll('&nbsp;', '\u00a0');
  return [...errors, ...tree.childNodes.flatMap(nodeFaults), ...(again === html ? [] : [`reads as ${again}`])];
}

/** The text of HTML as it shows, without blanks. */
export function shownText(html: string): string {
  const text = (nodes: readonly Node[]): string =>
    nodes
      .map((node) => {
        if ('value' in node) return node.value;
        return 'childNodes' in node ? text(node.childNodes) : '';
      })
      .join('');
  return text(parseFragment(html).childNodes).replaceAll(/\s+/gu, '');
}
