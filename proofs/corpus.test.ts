import { describe, expect, it } from 'vitest';
import { faultsOf } from '../acceptance/shared/corpus.mjs';

const answer = 'exit 1: error read/failed: "a" cannot be read';

describe('the list of documents that no program can read', () => {
  it.each<[string, readonly string[], Readonly<Record<string, string>>, readonly string[]]>([
    ['all pass', [], {}, []],
    ['one fails', [], { a: answer }, [`a: ${answer}`]],
    ['one is listed, and answered', ['a'], { a: answer }, []],
    [
      'one is listed, and crashes',
      ['a'],
      { a: 'exit 1: TypeError' },
      ['a is listed, but not answered clearly: exit 1: TypeError'],
    ],
    ['one is listed, and passes', ['a'], {}, ['a passes: take it off the list']],
    ['one is listed, and is not there', ['c'], {}, ['c is listed, and there is no such document']],
    ['too many are listed', ['a', 'b'], { a: answer, b: answer }, ['2 documents are listed as unreadable, not 1']],
  ])('%s', (_, listed, failed, want) => {
    const ids = ['a', 'b'];
    const results = ids.map((id) => ({ id, pass: !(id in failed), why: failed[id] ?? '' }));
    expect(faultsOf(Object.fromEntries(listed.map((id) => [id, 'why'])), results, ids, 1)).toEqual(want);
  });
});
