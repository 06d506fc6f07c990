import { describe, expect, it } from 'vitest';
import { asMdx } from './mdx.js';

describe('a page as MDX', () => {
  it.each([
    ['text', 'a *b*', 'a *b*'],
    ['the type of a map', 'Record<string, *any*>', 'Record&lt;string, *any*>'],
    ['a bracket that is escaped already', 'Map\\<String>', 'Map\\<String>'],
    ['JSON in a cell', '| {<br/>"a": 1<br/>} |', '| &#123;<br/>"a": 1<br/>&#125; |'],
    ['elements of the page', '<div v-pre>\n\na<br/>b\n\n</div>', '<div v-pre>\n\na<br/>b\n\n</div>'],
    ['code', '`<a> {b}`', '`<a> {b}`'],
    ['half a span in each cell', '| ` | {a} ` |', '| ` | &#123;a&#125; ` |'],
    ['a fence', '````ts\n{a}\n```\n<b>\n````\n{c}', '````ts\n{a}\n```\n<b>\n````\n&#123;c&#125;'],
  ])('%s', (_, given, want) => {
    expect(asMdx(given)).toBe(want);
  });
});
