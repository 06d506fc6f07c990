import { describe, expect, it, test } from 'vitest';
import { lineHtml, plainLine, proseHtml } from './prose.js';

const table = (rows: string): string =>
  `<div class="scrolls" role="group" tabindex="0" aria-label="Table"><table>${rows}</table></div>`;
const code = (html: string): string => `<pre class="code" tabindex="0"><code>${html}</code></pre>`;

describe('Markdown', () => {
  it.each<[string, string, string]>([
    ['nothing', ' \n ', ''],
    ['plain text', 'A plain text: of snake_case & co.', '<p>A plain text: of snake_case &amp; co.</p>'],
    [
      'emphasis and code',
      '**a** _b_ ~~c~~ `d<e>`',
      '<p><strong>a</strong> <em>b</em> <s>c</s> <code>d&lt;e&gt;</code></p>',
    ],
    ['paragraphs', 'a\n\nb', '<p>a</p><p>b</p>'],
    ['a hard line break', 'a  \nb', '<p>a<br>\nb</p>'],
    ['lists', '- a\n- b\n\n3. c', '<ul><li>a</li><li>b</li></ul><ol start="3"><li>c</li></ol>'],
    ['a quote', '> a', '<blockquote><p>a</p></blockquote>'],
    ['headings', '# a\n### b', '<h2>a</h2><h3>b</h3>'],
    ['a rule', 'a\n\n---\n\nb', '<p>a</p><hr><p>b</p>'],
    ['a fence', '```json\n{"a": 1}\n```', code('{<span class="p">"a"</span>: <span class="n">1</span>}')],
    ['a fence without a language', '```\n<a>\n```', code('&lt;a&gt;')],
    [
      'a table',
      '| a | b |\n| --- | --: |\n| 1 | 2 |',
      table(
        '<thead><tr><th scope="col">a</th><th scope="col" class="right">b</th></tr></thead><tbody><tr><td>1</td><td class="right">2</td></tr></tbody>',
      ),
    ],
    [
      'addresses',
      'https://a.b <c@d.e> README.md',
      '<p><a href="https://a.b">https://a.b</a> <a href="mailto:c@d.e">c@d.e</a> README.md</p>',
    ],
    ['an entity', '&copy; &lt;b&gt; &#x202e;a', '<p>© &lt;b&gt; a</p>'],
    ['what turns the direction of a text', 'a\u202eb `c\u202ed`', '<p>ab <code>c\\u{202e}d</code></p>'],
  ])('%s', (_, given, want) => {
    expect(proseHtml(given)).toBe(want);
  });
});

describe('HTML', () => {
  it.each<[string, string, string]>([
    ['paragraphs and lists', '<p>a <b>b</b></p><ul><li>c</li></ul>', '<p>a <b>b</b></p><ul><li>c</li></ul>'],
    ['end tags that may be missing', '<ul><li>a<li>b</ul><p>c<p>d', '<ul><li>a</li><li>b</li></ul><p>c</p><p>d</p>'],
    ['a list in a paragraph', '<p>a<ul><li>b</ul>c</p>', '<p>a</p><ul><li>b</li></ul><p>c</p>'],
    ['divisions', '<div>a</div><div>b<br>c</div>', '<p>a</p><p>b<br>c</p>'],
    ['divisions in an item', '<ul><li><div>a</div><div>b</div></li></ul>', '<ul><li>a<p>b</p></li></ul>'],
    ['text in a list', '<ul>a<li>b</li></ul>', '<ul><li>a</li><li>b</li></ul>'],
    [
      'a table',
      '<table><tr><th>a<th>b<tr><td>c<td colspan=2 onclick=d>e</table>',
      table(
        '<tbody><tr><th scope="col">a</th><th scope="col">b</th></tr><tr><td>c</td><td colspan="2">e</td></tr></tbody>',
      ),
    ],
    [
      'header cells of rows',
      '<table><thead><tr><th>a<tbody><tr><th>b<td>c</table>',
      table('<thead><tr><th scope="col">a</th></tr></thead><tbody><tr><th scope="row">b</th><td>c</td></tr></tbody>'),
    ],
    ['cells without a table', '<td>a</td>', '<p>a</p>'],
    ['definitions', '<dl><dt>a<dd>b</dl>', '<dl><dt>a</dt><dd>b</dd></dl>'],
    ['code', '<pre><code class="language-json">1</code></pre>', code('<span class="n">1</span>')],
    ['details', '<details><summary>a</summary>b</details>', '<details><summary>a</summary><p>b</p></details>'],
    [
      'details without a summary',
      '<details><p>a</p></details>',
      '<details><summary>Details</summary><p>a</p></details>',
    ],
    ['what is empty', '<p></p><p>a<b></b> <i> </i>b</p><ul></ul>', '<p>a  b</p>'],
    ['what stays open', '<p><b>a', '<p>&lt;b&gt;a</p>'],
    ['old names', '<p><tt>a</tt> <strike>b</strike></p>', '<p><code>a</code> <s>b</s></p>'],
    ['styles, classes and ids', '<p style="a" class="b" id="c" onclick="d">e</p>', '<p>e</p>'],
    ['a style sheet', '<style>a { b: c }</style>\n\nd', '<p>d</p>'],
    ['a comment', 'a <!-- b --> c', '<p>a  c</p>'],
    ['a placeholder', 'Bearer <token>, <label> or </x>', '<p>Bearer &lt;token&gt;, &lt;label&gt; or &lt;/x&gt;</p>'],
    ['a script', '<script>a()</script>', '<p>&lt;script&gt;a()&lt;/script&gt;</p>'],
    ['a frame', '<iframe src="https://a.b"></iframe>', '<p>&lt;iframe src="https://a.b"&gt;&lt;/iframe&gt;</p>'],
    ['a drawing', '<svg onload=a()><a href="b">c</a></svg>', '<p>&lt;svg onload=a()&gt;c&lt;/svg&gt;</p>'],
    ['a section of characters', 'a <![CDATA[ b ]]>', '<p>a &lt;![CDATA[ b ]]&gt;</p>'],
    ['headings', '<h4>a</h1><h1>b</h4>', '<h2>a</h2><h2>b</h2>'],
    [
      'a link in a link',
      '<a href="https://a.b">c<a href="https://d.e">f</a></a>',
      '<p><a href="https://a.b">c</a><a href="https://d.e">f</a></p>',
    ],
  ])('%s', (_, given, want) => {
    expect(proseHtml(given)).toBe(want);
  });
});

describe('links and images', () => {
  const links = (address: string): string | undefined => (address === '#operation/a' ? '../a.html?b&c' : undefined);
  const images = (address: string): string | undefined => (address === 'own.png' ? 'assets/own.png' : undefined);

  it.each<[string, string, string]>([
    ['to another site', '[a](https://b.c?d&e "f")', '<a href="https://b.c?d&amp;e">a</a>'],
    ['inside the site', '[a](#operation/a)', '<a href="../a.html?b&amp;c">a</a>'],
    ['to what is not known', '[a](#operation/b) [c](/d) [e](f.md)', 'a c e'],
    ['that runs', '[a](javascript:b()) <a href="java&#10;script:c()">d</a>', 'a d'],
    ['without a text', '[](https://a.b)c', 'c'],
    ['an image of the site', '![a"b](own.png)', '<img src="assets/own.png" alt="a&quot;b" loading="lazy">'],
    ['an image of another site', '![a](https://b.c/d.png)', '<a href="https://b.c/d.png">a</a>'],
    ['an image without a text', '<img src="https://b.c/d-e.png?f" width=3>', '<a href="https://b.c/d-e.png?f">d-e</a>'],
    ['an image in a link', '[![a](https://b.c/d.png)](https://e.f)', '<a href="https://e.f">a</a>'],
    ['an image that runs', '<img src="javascript:a()" onerror="b()" alt="c">', 'c'],
  ])('%s', (_, given, want) => {
    expect(lineHtml(given, { links, images })).toBe(want);
    expect(proseHtml(given, { links, images })).toBe(`<p>${want}</p>`);
  });

  test('what depends on the page is not remembered', () => {
    expect(lineHtml('[a](b)', { links: () => 'c' })).toBe('<a href="c">a</a>');
    expect(lineHtml('[a](b)', { links: () => 'd' })).toBe('<a href="d">a</a>');
    expect(proseHtml('# a', { headingLevel: 3 })).toBe('<h4>a</h4>');
    expect(proseHtml('# a', { headingLevel: 4 })).toBe('<h5>a</h5>');
    expect(proseHtml('```json\n1\n```', { room: { left: 0 } })).toBe(code('1'));
    expect(proseHtml('```json\n1\n```')).toBe(code('<span class="n">1</span>'));
  });

  test('headings have the ids that the page asks for', () => {
    const titles: string[] = [];
    const anchors = (title: string): string => `h${titles.push(title)}`;
    expect(proseHtml('# a `b` & c\n## d', { anchors })).toBe(
      '<h2 id="h1">a <code>b</code> &amp; c</h2><h3 id="h2">d</h3>',
    );
    expect(titles).toEqual(['a b & c', 'd']);
  });
});

describe('a line', () => {
  it.each<[string, string, string]>([
    ['plain text', ' a\n b ', 'a b'],
    ['a number that starts no list', '1. a', '1. a'],
    ['a sign that starts no heading', '# of `a`', '# of <code>a</code>'],
    ['HTML', '<p>a <b>b</b></p><ul><li>c<li>d</ul>', 'a <b>b</b> c d'],
    ['several lines', '# a\n\n- b\n- c', 'a b c'],
    ['a line break', 'a<br>b', 'a b'],
    ['a table', '<table><tr><td>a<td>b</table>', 'a b'],
    ['code', 'a\n```\nb\n```', 'a <code>b</code>'],
  ])('%s', (_, given, want) => {
    expect(lineHtml(given)).toBe(want);
  });
});

describe('a plain line', () => {
  it.each<[string, string, number, string]>([
    ['short', 'a **b** `c<d>` [e](f) &amp;', 40, 'a b c<d> e &'],
    ['blocks', '# a\n\n<p>b<br>c</p>\n\n- d\n- e', 40, 'a b c d e'],
    ['a word that does not fit', 'some words here', 12, 'some words…'],
    ['a sign before the end', 'some words. here it is', 15, 'some words…'],
    ['one long word', 'abcdefghij', 5, 'abcd…'],
    ['letters of two units', '😀😀😀😀', 4, '😀…'],
    ['nothing', '', 5, ''],
  ])('%s', (_, given, most, want) => {
    const line = plainLine(given, most);
    expect(line).toBe(want);
    expect(line.length).toBeLessThanOrEqual(most);
  });
});

/** Starts of texts that are slow in readers of Markdown, each repeated to 30 KB. */
const slow = [
  ...[
    '[',
    '![',
    '*a ',
    '*',
    '_a',
    '**a',
    '`',
    '`` ` ',
    '> ',
    '- ',
    '<b>',
    '</i>',
    '<',
    '<a href="',
    '<!--',
    '[a](',
    '[a]: b\n\n',
  ],
  ...[
    '~~a ',
    '&#',
    '|a',
    '<p>',
    '<ul><li>',
    '<table>',
    '# a\n\n',
    '*_a',
    'http://',
    'a@b.c ',
    '\\',
    '<style>',
    '<details>',
    '<td>',
  ],
  ...[
    '<pre>',
    '<b>x',
    '<i><p>',
    '    a\n\n',
    'a\n',
    '- a\n',
    '<br>',
    '<div>',
    '|-',
    '![a](b',
    '<a><a href=b>',
    '(',
    '"a',
    '<![CDATA[',
  ],
];

test.each(slow)('30 KB of %j take little time', (start) => {
  const text = start.repeat(30_000 / start.length);
  const before = process.cpuUsage();
  proseHtml(text);
  lineHtml(text);
  const { user, system } = process.cpuUsage(before);
  expect((user + system) / 1000).toBeLessThan(1000);
});
