import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { shownCode } from '../escape.js';
import { highlight } from './highlight.js';
import { languages } from './languages.js';

/** `[k:const]` for a span, so that rows are short. */
const short = (html: string): string =>
  html
    .replaceAll(/<span class="(\w)">([^<]*)<\/span>/gu, '[$1:$2]')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>');

it.each<[string, string, string]>([
  [
    'json',
    '{"a": [1, -2.5e+3], "b": "c\\"d", "e": true}',
    '{[p:"a"]: [[n:1], [n:-2.5e+3]], [p:"b"]: [s:"c\\"d"], [p:"e"]: [l:true]}',
  ],
  ['json', '["a : b", null] // c', '[[s:"a : b"], [l:null]] [c:// c]'],
  ['JSON', '{"a', '{[s:"a]'],
  ['ts', "import { a } from 'b';", "[k:import] { a } [k:from] [s:'b'];"],
  ['ts', 'const a = await new A(`b${c}`, 0x1f);', '[k:const] a = [k:await new] A([s:`b${c}`], [n:0x1f]);'],
  ['ts', '// a\n// b\nlet c; /* d\n*/', '[c:// a\n// b]\n[k:let] c; [c:/* d\n*/]'],
  ['ts', 'constant.returns2', 'constant.returns2'],
  ['python', 'x = f"a" # b\nfor i in None:', 'x = [s:f"a"] [c:# b]\n[k:for] i [k:in] [l:None]:'],
  ['python', '"""a\n"b" """ + \'c\'', '[s:"""a\n"b" """] + [s:\'c\']'],
  [
    'bash',
    'curl --url https://a.b/c-d \\\n -H \'a: "b"\' # c#d',
    '[k:curl] [p:--url] https://a.b/c-d \\\n [p:-H] [s:\'a: "b"\'] [c:# c#d]',
  ],
  ['csharp', 'var a = $"b" + null;', '[k:var] a = [s:$"b"] + [l:null];'],
  ['java', 'String a = """\n b""";', 'String a = [s:"""\n b"""];'],
  ['go', 'func a() error { return nil }', '[k:func] a() error { [k:return] [l:nil] }'],
  ['php', '<?php ECHO $a["b"]; # c', '[k:<?php ECHO] $a[[s:"b"]]; [c:# c]'],
  ['ruby', "puts 'a' if nil # b", "puts [s:'a'] [k:if] [l:nil] [c:# b]"],
  ['xml', '<a b="c">it\'s <!-- d --></a>', '[k:<a] [p:b]=[s:"c"][k:>]it\'s [c:<!-- d -->][k:</a>]'],
  ['http', 'POST /a HTTP/1.1\nA-b: c', '[k:POST] /a HTTP/1.1\n[p:A-b]: c'],
  ['yaml', 'a-b: 1 # c\n- d: "e"\nf: http://g', '[p:a-b]: [n:1] [c:# c]\n- [p:d]: [s:"e"]\n[p:f]: http://g'],
  ['sql', "SELECT 'a' -- b", "[k:SELECT] [s:'a'] [c:-- b]"],
  ['other', 'const a = "<b>"', 'const a = "<b>"'],
  ['', '1', '1'],
])('%s: %j', (language, code, want) => {
  expect(short(highlight(code, language))).toBe(want);
});

test('behind the last span of the room everything is plain', () => {
  const room = { left: 3 };
  expect(short(highlight('[1, 2]', 'json', room))).toBe('[[n:1], [n:2]]');
  expect(short(highlight('[3, 4]', 'json', room))).toBe('[[n:3], 4]');
  expect(short(highlight('[5]', 'json', room))).toBe('[5]');
  expect(room.left).toBe(0);
});

const names = languages.map((language) => language.names.split(' ')[0] ?? '');
const entities: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', '&amp;': '&' };
const pieces = fc.constantFrom(
  ...[
    '"',
    "'",
    '`',
    '\\',
    '/',
    '*',
    '#',
    '<',
    '>',
    '&',
    '!',
    '-',
    '=',
    ':',
    '\n',
    ' ',
    'a',
    'if',
    '1',
    '"""',
    'ü',
    '\u202e',
    '😀',
  ],
);

test.each(names)('%s: without its tags, HTML is the code', (name) => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: pieces }), fc.string({ unit: 'binary' })), (code) => {
      const html = highlight(code, name);
      const plain = html
        .replaceAll(/<span class="[a-z]">|<\/span>/gu, '')
        .replaceAll(/&(?:lt|gt|amp);/gu, (found) => entities[found] ?? found);
      expect(plain).toBe(shownCode(code));
    }),
  );
});

/** Milliseconds of CPU. */
function cost(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

const starts = [
  '"',
  '"\\',
  "'",
  '`',
  '/*',
  '//',
  '#',
  '<',
  '<!--',
  '- ',
  '-',
  'a',
  'a:',
  '1',
  '$',
  '"""',
  'f"',
  ' ',
  'a=',
  '<?',
];

test('no code takes more than linear time', () => {
  for (const name of names)
    for (const start of starts)
      expect(cost(() => highlight(start.repeat(30_000 / start.length), name))).toBeLessThan(500);
});
