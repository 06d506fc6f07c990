import { describe, expect, it } from 'vitest';
import { cellText, code, exampleText, fenced, headingText, guarded, lineText, plainText, proseText } from './text.js';

describe('text in the cell of a table', () => {
  it.each([
    ['plain', 'Plain text.', 'Plain text.'],
    ['a pipe', 'a | b', 'a \\| b'],
    ['a pipe in code', '`a|b`', '`a\\|b`'],
    ['an element', '<script>alert(1)</script>', '&lt;script>alert(1)&lt;/script>'],
    ['an element in code', '`<b>`', '`<b>`'],
    ['a comment', '<!-- x -->', '&lt;!-- x -->'],
    ['a template', '{{ constructor }}', '&#123;&#123; constructor &#125;&#125;'],
    ['four braces', '{{{{1}}}}', '&#123;&#123;&#123;&#123;1&#125;&#125;&#125;&#125;'],
    ['a script link', '[a](javascript:alert(1))', '[a\\](javascript:alert(1))'],
    ['a script link with blanks and capitals', '[a]( JavaScript:x)', '[a\\]( JavaScript:x)'],
    ['a text in brackets with a colon', '[a]: b', '[a]: b'],
    ['a script link behind a backslash', '[a](javascript\\:x)', '[a\\](javascript\\:x)'],
    ['an entity', 'a &lt; b &amp c', 'a &amp;lt; b &amp c'],
    ['a pipe behind a backslash', 'a \\| b', 'a &#92;&#124; b'],
    ['one brace', 'a {b} c', 'a &#123;b&#125; c'],
    ['a relative link', '[a](./b.md)', '[a\\](./b.md)'],
    ['an anchor', '[a](#b)', '[a\\](#b)'],
    ['a link without a scheme', '[a](//b.test)', '[a\\](//b.test)'],
    ['a link from the root of a site', '[a [b] `c`](/d)', '[a [b] `c`](/d)'],
    ['an image from the root of a site', '![a](/b)', '![a\\](/b)'],
    ['an image in a link', '[![a](https://b.test)](/c)', '[![a](https://b.test)](/c)'],
    ['no link', 'a](/b)', 'a\\](/b)'],
    ['a bracket that is escaped already', '[a\\](javascript:x)', '[a\\](javascript:x)'],
    ['an address', '[a](mailto:a@b.test)', '[a](mailto:a@b.test)'],
    ['a file that a site builder would include', '`<!-- @include: x -->`', '`<!-- \\@include: x -->`'],
    ['a data image', '![a](data:text/html,x)', '![a\\](data:text/html,x)'],
    ['a link', '[a](https://example.com)', '[a](https://example.com)'],
    ['one backtick', 'a ` <b> | c', 'a &#96; &lt;b> \\| c'],
    ['a span that is never closed', '``a` <b>', '&#96;&#96;a&#96; &lt;b>'],
    ['a span with a backtick', '`` ` <b> `` <i>', '`` ` <b> `` &lt;i>'],
    ['control signs', 'a\0b\u0007c\u2028d', 'abcd'],
    ['line ends stay, for the table', 'a\nb', 'a\nb'],
  ])('%s', (_, given, want) => {
    expect(cellText(given)).toBe(want);
  });
});

describe('text as prose', () => {
  it.each([
    ['Markdown', '**bold**\n\n* a\n* b', '**bold**\n\n* a\n* b'],
    ['a pipe', 'a | b', 'a | b'],
    ['an element', 'a <b>b</b>', 'a &lt;b>b&lt;/b>'],
    ['a template', '{{ x }}', '&#123;&#123; x &#125;&#125;'],
    ['a heading', '# Title', '\\# Title'],
    ['a heading without text', '##', '\\##'],
    ['a hash tag', '#tag', '#tag'],
    ['an underlined heading', 'Title\n===', 'Title\n\\==='],
    ['a rule', 'a\n---', 'a\n\\---'],
    ['a fence', '```\n<b>\n```', '```\n<b>\n```'],
    ['a script link', '[a](javascript:x)', '[a\\](javascript:x)'],
    ['a script link by reference', '[a]\n\n[a]: javascript:x', '[a]\n\n[a\\]: javascript:x'],
    ['a script link by reference over two lines', '[a]:\njavascript:x', '[a\\]:\njavascript:x'],
    ['a fence that is never closed', '```\na', '```\na\n```'],
    ['one brace', 'a {b}', 'a &#123;b&#125;'],
    ['a relative link', '[a](b.md) ![c](d.png)', '[a\\](b.md) ![c\\](d.png)'],
    ['a definition over lines', '[a\nb]: javascript:x', '[a\nb\\]: javascript:x'],
    ['a definition', '[a]: https://b.test', '[a]: https://b.test'],
    ['a container of a site builder', '::: danger\na\n:::', '&#58;:: danger\na\n&#58;::'],
    ['a fence with an instruction', '```js-vue {1} [a]\n{{ x }}\n```', '```js\n{{ x }}\n```'],
    ['a module', 'import a\n\nexport b\n\nimportant', '&#105;mport a\n\n&#101;xport b\n\nimportant'],
    ['a fence that ends with its item', '- a\n  ```\n  b\nc', '- a\n```\nb\n```\nc'],
    ['a fence in a list', '- a\n  ```js\n  b\n  ```\n- c', '- a\n```js\nb\n```\n- c'],
    ['blanks that are set in', `a\n\n${'     \n'.repeat(3)}b`, `a\n\n${'     \n'.repeat(3)}b`],
    ['blanks that are set in, before code', 'a\n\n     \n    b', 'a\n\n```\n \nb\n```'],
    ['code that is set in', 'a\n\n    <b>\n\n    {c}\n\nd', 'a\n\n```\n<b>\n\n{c}\n```\n\nd'],
    ['code behind a rule', '***\n    <b>', '***\n```\n<b>\n```'],
    ['code behind a quote that ends a list', '- a\n> b\n\n    <b>', '- a\n> b\n\n```\n<b>\n```'],
    ['a paragraph that goes on', 'a\n    <b>', 'a\n    &lt;b>'],
    ['a fence of tildes behind a sign', '> ~~~\n> <b>', '> &#126;~~\n> &lt;b>'],
    ['an address with an entity', 'https://a.b/{c} http://d', 'https&#58;//a.b/&#123;c&#125; http://d'],
    ['a link to such an address', '[a](https://a.b/{c})', '[a](https://a.b/&#123;c&#125;)'],
    ['a paragraph of an item', '- a\n\n    <b>', '- a\n\n    &lt;b>'],
    ['a table with half a span in each cell', '| a ` | <b> ` |\n|---|---|', '| a &#96; | &lt;b> &#96; |\n|---|---|'],
    ['a file that a site builder would include', '```\n<!--@include: x-->\n```', '```\n<!--\\@include: x-->\n```'],
    ['a fence of tildes with a shorter one inside', '~~~~\n~~~\n<b>', '```\n~~~\n<b>\n```'],
  ])('%s', (_, given, want) => {
    expect(proseText(given)).toBe(want);
  });
});

describe('what prose and cells must not let through', () => {
  it.each<[string, () => string, RegExp]>([
    [
      'an element between backticks of two paragraphs',
      () => proseText('a ` b\n\n<script>x</script>\n\nc ` d'),
      /<script/u,
    ],
    ['an element between backticks of two list items', () => proseText('- a `\n- <script>x</script> `'), /<script/u],
    ['an element after an escaped backtick', () => cellText('\\` <script>x</script> `'), /<script/u],
    ['an element behind a fence of a list', () => proseText('- a\n  ```\n<script>x</script>'), /^<script/u],
    ['a script link in entities', () => cellText('[a](java&#115;cript:x)'), /java&#/u],
    ['a script link by reference', () => proseText('[a]\n\n[a]: javascript:x'), /^\[a\]: javascript:/mu],
  ])('%s', (_, made, never) => {
    expect(made()).not.toMatch(never);
  });
});

describe('examples in the cell of a table', () => {
  it.each([
    ['a JSON object', '{\n"a": {\n"b": 1\n}\n}', '{\n"a": {\n"b": 1\n}\n}'],
    ['a list of objects', '[\n{\n"a": 1\n}\n]', '[\n{\n"a": 1\n}\n]'],
    ['the start of a JSON object', '{"a":"b', '{"a":"b'],
    ['braces that begin no expression', 'a {{{{1}}}}', 'a {{{{1}}}}'],
    ['an expression', '{alert(1)}', '&#123;alert(1)&#125;'],
    ['an expression of a template', '{{ alert(1) }}', '&#123;&#123; alert(1) &#125;&#125;'],
    ['an expression in a list', '[\n"{alert(1)}"\n]', '[\n"&#123;alert(1)&#125;"\n]'],
    ['a text that only looks like JSON', '{"a" + alert(1)}', '&#123;"a" + alert(1)&#125;'],
    ['an empty object', '{}', '&#123;&#125;'],
    ['an element', '{"a": "<b>"}', '{"a": "&lt;b>"}'],
  ])('%s', (_, given, want) => {
    expect(exampleText(given)).toBe(want);
  });
});

describe('guarded', () => {
  it.each([
    ['a table', '| {a} |', '| {a} |'],
    ['a table with an expression', '| {{a}} |', '<div v-pre>\n\n| {{a}} |\n\n</div>'],
  ])('%s', (_, given, want) => {
    expect(guarded(given)).toBe(want);
  });
});

describe('long texts take no long time', () => {
  it.each([
    ['spans', '`a` '.repeat(25_000)],
    ['brackets', ']('.repeat(50_000)],
    ['braces', '{'.repeat(100_000)],
    ['blanks', `a${' '.repeat(200_000)}b`],
    ['blanks behind a bracket', `](${' '.repeat(200_000)}http://a.b/{c}`],
    ['the begin of a rule', `${'* '.repeat(50_000)}a`],
    ['addresses', 'http://'.repeat(20_000)],
    ['addresses with the begin of an entity', 'http://&'.repeat(20_000)],
    ['items with fences', '- a\n  ```\n'.repeat(10_000)],
    ['code that is set in', 'a\n\n    b\n\n'.repeat(10_000)],
  ])('%s', (_, given) => {
    const began = performance.now();
    proseText(given);
    exampleText(given);
    expect(performance.now() - began).toBeLessThan(3000);
  });
});

describe('fenced', () => {
  it.each([
    ['plain', 'a', '```ts\na\n```'],
    ['with a fence inside', '```', '````ts\n```\n````'],
    ['with a longer one', 'a `````', '``````ts\na `````\n``````'],
    ['with one backtick', '`', '```ts\n`\n```'],
  ])('%s', (_, given, want) => {
    expect(fenced('ts', given)).toBe(want);
  });
});

describe('plainText', () => {
  it.each([
    ['a  b\nc', 'a b c'],
    ['_a_ *b* ~c~', '\\_a\\_ \\*b\\* \\~c\\~'],
    ['`a`', '\\`a\\`'],
    ['[a](b)', '\\[a\\](b)'],
    ['1. a', '1\\. a'],
    ['<b>{{x}}', '&lt;b>&#123;&#123;x&#125;&#125;'],
  ])('%j', (given, want) => {
    expect(plainText(given)).toBe(want);
  });
});

describe('lineText', () => {
  it.each([
    ['lines', 'a\n\nb', 'a b'],
    ['a fence', '```js <b>', '&#96;&#96;&#96;js &lt;b>'],
    ['a fence with its end', '```\n<b>\n```', '``` <b> ```'],
    ['a fence of tildes', '~~~ <b>', '&#126;~~ &lt;b>'],
    ['code that is set in', '    <b>', '&lt;b>'],
    ['an item', '2. a', '2\\. a'],
  ])('%s', (_, given, want) => {
    expect(lineText(given)).toBe(want);
  });
});

describe('headingText', () => {
  it.each([
    ['list_all', 'list_all'],
    ['void_', 'void_'],
    ['_a_', '\\_a_'],
    ['__a__', '\\_\\_a__'],
    ['a._b_', 'a.\\_b_'],
  ])('%s', (given, want) => {
    expect(headingText(given)).toBe(want);
  });
});

describe('code', () => {
  it.each([
    ['a', '`a`'],
    ['a`b', '``a`b``'],
    ['`a', '`` `a ``'],
    ['a``', '``` a`` ```'],
  ])('%j', (given, want) => {
    expect(code(given)).toBe(want);
  });
});
