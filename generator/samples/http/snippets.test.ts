import { spawnSync } from 'node:child_process';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import type { HttpRequest, Part, Sent } from './request.js';
import { snippetsOf } from './snippets.js';

const samples = (request: Partial<HttpRequest>): Record<string, string> =>
  Object.fromEntries(
    snippetsOf({ method: 'POST', url: 'https://example.com/a', headers: [], ...request }).map(({ label, code }) => [
      label,
      code,
    ]),
  );

/** Texts that would end the quotes of one language or another, and run what stands behind. */
const hostile = [
  "'; rm -rf ~ #",
  '"; rm -rf ~ #',
  '\\',
  "\\'; evil() //",
  '\\"; evil() //',
  '\\\\"; evil() //',
  '$(rm -rf ~)',
  "$(rm -rf ~)' `id`",
  '`id`',
  '${evil}',
  '{$evil}',
  '#{evil}',
  "line\n'; evil() //",
  'line\r\n"; evil() //',
  'a\u2028b',
  '*0*',
  'https://url.invalid/*',
  'EOF\nrm -rf ~\nEOF',
  '\\u0022; evil() //',
  '?><?php evil();',
  '</script>',
  '%s %n {0}',
  '@/etc/passwd',
  '</etc/passwd',
  '-K /etc/passwd',
  'a;type=text/html;filename="/etc/passwd"',
  '\u{e0061}\u3164\u200b\ufe0f',
  '\ud800',
];

/** What stands in code outside of its texts, by the rules of the language. */
const texts: Readonly<Record<string, RegExp>> = {
  cURL: /'[^']*'|\\'/gu,
  JavaScript: /'(?:[^'\\\n\r]|\\.)*'/gu,
  Python: /"(?:[^"\\\n\r]|\\.)*"/gu,
  PHP: /'(?:[^'\\]|\\[^])*'/gu,
  Go: /"(?:[^"\\\n\r]|\\.)*"/gu,
  Java: /"(?:[^"\\\n\r]|\\.)*"/gu,
  'C#': /"(?:[^"\\\n\r]|\\.)*"/gu,
};

const bones = (label: string, code: string): string =>
  code.replaceAll(texts[label] ?? /$^/u, '_').replaceAll(/_+|\s+/gu, (run) => run.slice(0, 1).trim());

/** A request with a text in every place that a document can write to, besides the URL. */
const places = (text: string): Readonly<Record<string, Partial<HttpRequest>>> => ({
  'a header': { headers: [['X-A', text]] },
  'the name of a header': { headers: [[text, 'a']] },
  'a value of JSON': { body: { kind: 'json', mediaType: 'application/json', value: { a: text, b: [text] } } },
  'a name of JSON': {
    body: { kind: 'json', mediaType: 'application/json', value: { [text]: 1, b: { [text]: null } } },
  },
  'JSON itself': { body: { kind: 'json', mediaType: 'application/json', value: text } },
  'a text': { body: { kind: 'text', mediaType: 'text/plain', text } },
  'a media type': { headers: [['content-type', text]], body: { kind: 'text', mediaType: text, text: 'a' } },
  'a part': {
    body: { kind: 'parts', mediaType: 'multipart/form-data', parts: [{ name: 'a', value: text, file: false }] },
  },
  'the name of a part': {
    body: { kind: 'parts', mediaType: 'multipart/form-data', parts: [{ name: text, value: 'a', file: false }] },
  },
  'the name of a file': {
    body: { kind: 'parts', mediaType: 'multipart/form-data', parts: [{ name: text, value: '', file: true }] },
  },
});

describe('a text of the document stays inside its quotes', () => {
  it.each(Object.keys(places('')))('%s', (place) => {
    // A text that every language has to quote, and none has to escape.
    const harmless = samples(places('a~b')[place] ?? {});
    for (const text of hostile) {
      const made = samples(places(text)[place] ?? {});
      for (const [label, code] of Object.entries(made))
        expect([text, label, bones(label, code)]).toEqual([text, label, bones(label, harmless[label] ?? '')]);
    }
  });
});

describe('a shell', () => {
  it.each(hostile.map((text) => [text]))('gives curl what was meant: %j', (text) => {
    const { cURL = '' } = samples({
      headers: [['X-A', text.replaceAll(/[\s\p{Cc}]+/gu, ' ')]],
      body: { kind: 'json', mediaType: 'application/json', value: { [text]: text } },
    });
    const script = `curl() { for word in "$@"; do printf '%s\\0' "$word"; done; }\n${cURL}`;
    const { stdout, stderr } = spawnSync('sh', ['-c', script], { encoding: 'utf8' });
    const words = stdout.split('\0');
    expect(stderr).toBe('');
    expect(words.slice(0, 4)).toEqual(['--request', 'POST', '--url', 'https://example.com/a']);
    const sent = words[words.indexOf('--data') + 1] ?? '';
    const kept = text.replaceAll('\ud800', '\ufffd');
    expect(JSON.parse(sent)).toEqual({ [kept]: kept });
  });
});

describe('curl', () => {
  /** The words that curl is called with, behind those of every request. */
  function wordsOf(body: Sent): string[] {
    const { cURL = '' } = samples({ body });
    const script = `curl() { for word in "$@"; do printf '%s\\0' "$word"; done; }\n${cURL}`;
    return spawnSync('sh', ['-c', script], { encoding: 'utf8' }).stdout.split('\0').slice(4, -1);
  }
  const parts = (...all: Part[]): Sent => ({
    kind: 'parts',
    mediaType: 'multipart/form-data',
    parts: all,
  });

  /** Texts that options of curl take for the name of a file, or for more options of a part. */
  const reading = ['@/etc/passwd', '</etc/passwd', '@-', 'a;type=text/html', 'a;filename=b', '-F', '"a";b'];

  it.each(reading)('sends %s as a text', (text) => {
    expect(wordsOf({ kind: 'text', mediaType: 'text/plain', text })).toEqual(['--data-raw', text]);
    expect(wordsOf(parts({ name: 'a', value: text, file: false })).slice(-2)).toEqual(['--form-string', `a=${text}`]);
  });

  it('sends a file that is named here, and nothing else that is called so', () => {
    const body = parts(
      { name: 'a', value: '/etc/passwd', file: true },
      { name: '@b', value: '/etc/passwd', file: true },
      { name: 'c', value: '@file', file: false },
    );
    expect(wordsOf(body).slice(-6)).toEqual(['--form', 'a=@file', '--form', '@b=@file', '--form-string', 'c=@file']);
  });

  it('is left out where it would end the name of a part too early', () => {
    expect(samples({ body: parts({ name: 'a=@/etc/passwd', value: '', file: true }) })).not.toHaveProperty('cURL');
    expect(samples({ body: parts({ name: 'a=@/etc/passwd', value: '', file: false }) })).not.toHaveProperty('cURL');
  });

  it('is given JSON as it is', () => {
    expect(wordsOf({ kind: 'json', mediaType: 'application/json', value: '@/etc/passwd' })).toEqual([
      '--data',
      '"@/etc/passwd"',
    ]);
  });
});

it.each(['Go', 'Java'])('%s writes the name of a part so that it does not end', (label) => {
  const part = { name: 'a"; filename="/etc/passwd', value: '', file: false };
  const code = samples({ body: { kind: 'parts', mediaType: 'multipart/form-data', parts: [part] } })[label];
  expect(code).toContain('name=\\"a%22; filename=%22/etc/passwd\\"');
});

it.each([
  ['Python', '"\\U000e0061\\u202e"'],
  ['Go', '"\\U000e0061\\u202e"'],
  ['Java', '"\\udb40\\udc61\\u202e"'],
  ['C#', '"\\udb40\\udc61\\u202e"'],
  ['JavaScript', "'\\udb40\\udc61\\u202e'"],
  ['PHP', "'  '"],
  ['cURL', "'  '"],
])('%s spells what nobody sees', (label, want) => {
  expect(samples({ body: { kind: 'text', mediaType: 'text/plain', text: '\u{e0061}\u202e' } })[label]).toContain(want);
});

describe('JavaScript', () => {
  it.each(hostile.map((text) => [text]))('gives fetch what was meant: %j', (text) => {
    const { JavaScript = '' } = samples({
      headers: [['X-A', text]],
      body: { kind: 'json', mediaType: 'application/json', value: { [text]: [text] } },
    });
    const [setup = ''] = JavaScript.split('\nfetch(');
    // In a context of its own a sample has nothing of ours to reach.
    const options = JSON.parse(runInNewContext(`${setup}; JSON.stringify(options)`) as string) as {
      headers: object;
      body: string;
    };
    const kept = text.replaceAll('\ud800', '\ufffd');
    expect(options.headers).toEqual({ 'X-A': kept });
    expect(JSON.parse(options.body)).toEqual({ [kept]: [kept] });
  });
});

describe('samples', () => {
  it('are laid out as the clients do where the texts are plain', () => {
    const { JavaScript, Python } = samples({
      method: 'PUT',
      headers: [['content-type', 'application/json']],
      body: { kind: 'json', mediaType: 'application/json', value: { name: 'Rex', tags: ['a', 'b'], age: 3, ok: true } },
    });
    expect(JavaScript).toContain("body: JSON.stringify({name: 'Rex', tags: ['a', 'b'], age: 3, ok: true})");
    expect(Python).toContain('"ok": True');
  });

  it('are only of clients that have the method', () => {
    expect(Object.keys(samples({ method: 'TRACE' }))).not.toContain('C#');
    expect(Object.keys(samples({ method: 'TRACE' }))).toContain('cURL');
  });

  it('are not there for a method that is no word', () => {
    expect(samples({ method: 'GET"; evil()' })).toEqual({});
  });

  it('keep the variables of a URL', () => {
    const url = 'https://{region}.example.com/pets/{id}?limit=10';
    for (const code of Object.values(samples({ method: 'GET', url }))) expect(code).toContain(url);
  });
});
