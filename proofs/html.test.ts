import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeAttribute } from '../generator/html/escape.js';
import { highlight } from '../generator/html/highlight/highlight.js';
import { lineHtml, plainLine, proseHtml } from '../generator/html/prose.js';
import { marker, payloads } from './documents/payloads.js';
import { htmlFaults, shownText } from './inspect/html.js';
import { runs } from './runs.js';
import { unseenFaults } from './inspect/unseen.js';

/** Where a text of a document stands in the HTML of a page. */
const positions: Readonly<Record<string, (text: string) => string>> = {
  prose: (text) => proseHtml(text, { links: () => '#resolved' }),
  'a line': (text) => lineHtml(text, { links: () => '#resolved' }),
  'code in prose': (text) => proseHtml(`\`\`\`json\n${text}\n\`\`\``),
  code: (text) => `<code>${highlight(text, 'typescript')}</code>`,
  'an attribute': (text) => `<abbr title="${escapeAttribute(text)}">a</abbr>`,
  'a plain line in an attribute': (text) => `<abbr title="${escapeAttribute(plainLine(text, 60))}">a</abbr>`,
};

it.each<[string, string, number]>([
  ['holds what it may', '<p>a <a href="https://b.c">d</a> <code><span class="k">e</span></code></p>', 0],
  ['runs a script', '<script>a()</script>', 1],
  ['runs an attribute', '<p onclick="a()">b</p>', 1],
  ['asks another host', '<p><img src="https://a.b/c.png"></p>', 1],
  ['links to a script', '<a href="javascript:a()">b</a>', 1],
  ['hides a text', '<p hidden="">a</p>', 1],
  ['is not closed', '<p><b>a</p>', 1],
  ['is not what it says', '<p>a<ul><li>b</li></ul></p>', 1],
  ['holds a comment', '<!-- a -->', 1],
])('HTML that %s', (_, html, want) => {
  expect(htmlFaults(html)).toHaveLength(want);
});

describe.each(Object.entries(positions))('a text as %s', (_, htmlOf) => {
  it.each(Object.entries(payloads))('is nothing but text: %s', (_name, payload) => {
    const html = htmlOf(payload);
    expect([...htmlFaults(html), ...unseenFaults(html)]).toEqual([]);
  });
});

/** How often the marker stands only where nobody reads it: in comments, attributes and addresses. */
const unread: Readonly<Record<string, number>> = {
  'an element of HTML': 1,
  'a comment of HTML': 1,
  'a link that runs': 2,
  'a reference of Markdown': 1,
};

const count = (text: string): number => text.split(marker).length - 1;

describe.each(['prose', 'a line'])('no text is lost as %s', (position) => {
  it.each(Object.entries(payloads))('%s', (name, payload) => {
    const shown = shownText(positions[position]?.(payload) ?? '');
    expect(count(shown)).toBe(count(payload) - (unread[name] ?? 0));
  });
});

/** What texts are made of that mean something to Markdown or HTML. */
const pieces = [
  ...[
    'a',
    'b c',
    ' ',
    '\n',
    '\n\n',
    '    ',
    '\t',
    '\\',
    '&',
    '&lt;',
    '&#x202e;',
    '&nbsp;',
    '\u202e',
    '\u200b',
    '\ud800',
    '😀',
    'ü',
  ],
  ...[
    '*',
    '**',
    '_',
    '~~',
    '`',
    '```',
    '~~~\n',
    '# ',
    '### ',
    '> ',
    '- ',
    '1. ',
    '---\n',
    '===\n',
    '|',
    '| a | b |\n| - | -: |\n',
    '\n| c |',
  ],
  ...[
    '[',
    ']',
    '](',
    ')',
    '![',
    '](https://a.b)',
    '](javascript:a)',
    '](#a)',
    '[a]: b\n',
    'https://a.b',
    '<https://a.b>',
    'a@b.c',
  ],
  ...[
    '<',
    '>',
    '"',
    "'",
    '=',
    '/',
    '<!--',
    '-->',
    '<![CDATA[',
    ']]>',
    '<?',
    '?>',
    '<!a>',
    '</',
    '<a href="https://a.b">',
    '<a href=#c>',
  ],
  ...[
    'p',
    'div',
    'b',
    'i',
    'a',
    'code',
    'pre',
    'ul',
    'ol',
    'li',
    'dl',
    'dt',
    'dd',
    'table',
    'thead',
    'tbody',
    'tr',
    'td',
    'th',
    'caption',
  ]
    .concat([
      'blockquote',
      'details',
      'summary',
      'h1',
      'h3',
      'span',
      'script',
      'style',
      'svg',
      'math',
      'textarea',
      'title',
      'iframe',
      'form',
      'x-y',
    ])
    .flatMap((tag) => [
      `<${tag}>`,
      `<${tag}>`,
      `</${tag}>`,
      `<${tag} onclick="a()" style='b' class=c id=d align=right start=2 open>`,
    ]),
  ...[
    '<br>',
    '<hr/>',
    '<wbr>',
    '<img src=a alt=b>',
    '<img src="https://a.b/c.png" onerror=d>',
    '<input autofocus onfocus=a()>',
    '<base href=a>',
  ],
];
const texts = fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((list) => list.join(''));

describe.each(Object.entries(positions))('any text as %s', (_, htmlOf) => {
  it('is HTML that browsers read as it is written, with nothing but what it may hold', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const html = htmlOf(text);
        expect([...htmlFaults(html), ...unseenFaults(html)]).toEqual([]);
      }),
      runs(500),
    );
  });
});
