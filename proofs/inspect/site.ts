import { parse, type DefaultTreeAdapterTypes } from 'parse5';

type Element = DefaultTreeAdapterTypes.Element;

/** Attributes that a page may have, on any element; none of them runs, styles or asks for anything. */
const attributes = new Set([
  ...[
    'aria-current',
    'aria-label',
    'charset',
    'checked',
    'class',
    'colspan',
    'content',
    'dir',
    'for',
    'hidden',
    'href',
    'http-equiv',
  ],
  ...[
    'id',
    'lang',
    'loading',
    'name',
    'open',
    'popover',
    'popovertarget',
    'property',
    'rel',
    'role',
    'rowspan',
    'scope',
    'src',
    'start',
  ],
  ...['alt', 'tabindex', 'title', 'type', 'value', 'reversed', 'width', 'height'],
]);

const ours = /^data-[a-z-]+$/u;

/** Elements that load or run something, or that stand in for a page. */
const barred = new Set([
  'iframe',
  'object',
  'embed',
  'applet',
  'base',
  'form',
  'style',
  'svg',
  'math',
  'template',
  'noscript',
  'frame',
]);

/** A file of the site, or an address that a reader goes to. */
const relative = /^(?!\s|[/\\]|[a-z][a-z\d+.-]*:)/iu;
const elsewhere = /^(?:(?:https?|ftp):\/\/[^/\\]|(?:mailto|tel):)/iu;

/** The metadata that a page may have. */
const metadata = /^(?:charset|content|http-equiv|name|property)$/u;

function elementFaults({ tagName, attrs, childNodes }: Element): readonly string[] {
  const given = new Map(attrs.map(({ name, value }) => [name, value]));
  const named = attrs
    .filter(({ name }) => !attributes.has(name) && !ours.test(name))
    .map(({ name }) => `an attribute ${name} of ${tagName}`);
  const [href, src] = [given.get('href'), given.get('src')];
  const content = childNodes.map((node) => ('value' in node ? node.value : '')).join('');
  const isData = given.get('type') === 'application/json' && src === undefined;
  return [
    ...named,
    ...(barred.has(tagName) ? [`an element ${tagName}`] : []),
    ...(tagName === 'meta' && [...given.keys()].some((name) => !metadata.test(name))
      ? ['another kind of metadata']
      : []),
    ...(given.has('http-equiv') && given.get('http-equiv') !== 'Content-Security-Policy'
      ? ['an order to the browser']
      : []),
    ...(href !== undefined && !relative.test(href) && !(tagName === 'a' && elsewhere.test(href))
      ? [`a link to ${href}`]
      : []),
    ...(src !== undefined && !/^(?:\.\.\/)*(?:assets|images)\/[\w./-]+$/u.test(src) ? [`a file ${src}`] : []),
    ...(tagName === 'script' && !isData && (src === undefined || content !== '') ? ['a script of its own'] : []),
    ...(tagName === 'script' && isData ? jsonFaults(content) : []),
  ];
}

function jsonFaults(text: string): readonly string[] {
  try {
    JSON.parse(text);
    return [];
  } catch (error) {
    return [`data that is no JSON: ${String(error)}`];
  }
}

function nodeFaults(node: DefaultTreeAdapterTypes.Node): readonly string[] {
  const own = 'tagName' in node ? elementFaults(node) : [];
  const inner = 'childNodes' in node ? node.childNodes.flatMap(nodeFaults) : [];
  return [...own, ...inner];
}

/** What is wrong with a page of a site: what browsers complain of, and anything that runs, asks for or hides something. */
export function sitePageFaults(html: string): string[] {
  const errors: string[] = [];
  const tree = parse(html, { onParseError: ({ code }) => errors.push(code) });
  return [...errors, ...nodeFaults(tree)];
}
