import { spawnSync } from 'node:child_process';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import type { HttpRequest } from './request.js';
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
