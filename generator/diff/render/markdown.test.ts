import { describe, expect, it } from 'vitest';
import { commentFaults } from '../../../proofs/inspect/github.js';
import { payloads } from '../../../proofs/documents/payloads.js';
import type { ChangeRecord } from '../change-record.js';
import { renderMarkdown } from './markdown.js';

const place = { file: 'a', line: 1, column: 1, pointer: '' };
const change = (subject: string, detail: string): ChangeRecord => ({
  code: 'enum/value-added',
  title: 'A value was added',
  severity: 'safe',
  wire: 'safe',
  sdk: 'safe',
  directions: [],
  subject,
  detail,
  old: place,
  new: place,
});
const line = (detail: string): string | undefined =>
  /^- `a` (.*) \(a value was added; safe on the wire and in the SDK\)$/mu.exec(
    renderMarkdown([change('a', detail)]),
  )?.[1];

describe('words stay words, and texts of a document are code', () => {
  it.each([
    ['is new and required', 'is new and required'],
    ['was `a`, is `b`', 'was `a`, is `b`'],
    ['"@octocat" is new', '`"@octocat"` is new'],
    ['"a \\"b\\" @c" is new', '`"a \\"b\\" @c"` is new'],
    ['"a long one that is cut @oct…', '`"a long one that is cut @oct…`'],
    ['was called with (a, @b), is with (#12)', 'was called with (a, `@b`), is with (`#12`)'],
    ['was octo/repo#1, is GH-12.', 'was `octo/repo#1`, is `GH-12`.'],
    ['GET /pets/{id} is gone', 'GET `/pets/{id}` is gone'],
    ['was 1234567, is fedcbaf', 'was `1234567`, is `fedcbaf`'],
    ['"a"@b"c"', '`"a"@b"c"`'],
    ['`a``b` `', '`ab` `` ` ``'],
    ['is deprecated: see <b>https://a.example</b>', 'is deprecated: see `<b>https://a.example</b>`'],
    [':smile: **a** [b](c), _d_', '`:smile`: `**a**` `[b](c`), `_d_`'],
    ['is für Größe', 'is für Größe'],
    ['a\u202e\u3164b', '`a\\u{202e}\\u{3164}b`'],
  ])('%s', (detail, want) => {
    expect(line(detail)).toBe(want);
  });
});

describe('a comment mentions nobody and links to nothing', () => {
  it.each(Object.entries(payloads))('%s', (_, text) => {
    const details = [text, `${JSON.stringify(text)} is new`, `was \`${text}\`, is ${text}`];
    expect(commentFaults(renderMarkdown(details.map((detail) => change(text, detail))))).toEqual([]);
  });
});
