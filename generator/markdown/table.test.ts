import { describe, expect, it } from 'vitest';
import { layOut } from './table.js';

describe('columns of one width', () => {
  it.each<[string, string[], string[][], string]>([
    ['no rows', ['A', 'Bcd'], [], '| A   | Bcd |\n| --- | --- |'],
    ['at least three signs wide', ['A'], [['b']], '| A   |\n| --- |\n| b   |'],
    [
      'one width for all columns',
      ['A', 'B'],
      [['long cell', 'c']],
      '| A         | B         |\n| --------- | --------- |\n| long cell | c         |',
    ],
    [
      'a line end counts as one sign and is written as four',
      ['A'],
      [['ab\ncd']],
      '| A     |\n| ----- |\n| ab<br/>cd |',
    ],
    ['a written line break counts as what it is', ['A'], [['a<br/>b']], '| A       |\n| ------- |\n| a<br/>b |'],
    ['signs are counted, not code units', ['A'], [['😀😀😀😀']], '| A    |\n| ---- |\n| 😀😀😀😀 |'],
    [
      'braces that VitePress would run are kept from it',
      ['A'],
      [['{{1}}']],
      '<div v-pre>\n\n| A     |\n| ----- |\n| {{1}} |\n\n</div>',
    ],
    ['empty cells', ['A', 'B'], [['', '']], '| A   | B   |\n| --- | --- |\n|     |     |'],
  ])('%s', (_, header, rows, want) => {
    expect(layOut(header, rows, 'common')).toBe(want);
  });
});

describe('columns of their own width', () => {
  it.each<[string, string[], string[][], string]>([
    [
      'each as wide as its widest cell',
      ['A', 'B'],
      [['long cell', 'c']],
      '| A         | B   |\n| --------- | --- |\n| long cell | c   |',
    ],
    ['a line end is as wide as it is written', ['A'], [['ab\ncd']], '| A         |\n| --------- |\n| ab<br/>cd |'],
    [
      'a cell of more than 60 characters stands over the edge',
      ['A', 'B'],
      [
        ['x'.repeat(61), '1'],
        ['yyyy', '2'],
      ],
      `| A    | B   |\n| ---- | --- |\n| ${'x'.repeat(61)} | 1   |\n| yyyy | 2   |`,
    ],
    ['no rows', ['A', 'Bcd'], [], '| A   | Bcd |\n| --- | --- |'],
  ])('%s', (_, header, rows, want) => {
    expect(layOut(header, rows, 'own')).toBe(want);
  });
});
