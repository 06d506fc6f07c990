import { describe, expect, it } from 'vitest';
import type { Scalar, Type, Value } from '../../model/model.js';
import { fittingExamples } from '../../reference/examples.js';
import { exampleCell } from './example-cell.js';

const scalar = (of: Scalar): Type => ({ kind: 'scalar', scalar: of });
const list = (items: Type): Type => ({ kind: 'list', items });
const text = scalar('string');

describe('exampleCell', () => {
  it.each<[string, Type, Value[], string]>([
    ['none', text, [], ''],
    ['a text as it is', text, ['a'], 'a'],
    ['a number', scalar('integer'), [7], '7'],
    ['a boolean', scalar('boolean'), [false], 'false'],
    ['several', text, ['a', 'b'], '**Example 1:** a<br/>**Example 2:** b'],
    ['a list, one item a line', list(text), [['a', 'b']], '[\n"a",\n"b"\n]'],
    ['an object without indentation', { kind: 'unknown' }, [{ a: { b: 1 } }], '{\n"a": {\n"b": 1\n}\n}'],
    ['of another JSON type', scalar('integer'), ['seven'], ''],
    ['only those that fit', scalar('integer'), ['seven', 7], '7'],
    ['the items of a list one by one', list(text), ['a', 'b'], '**Example 1:** a<br/>**Example 2:** b'],
    ['null where null may be', { kind: 'nullable', inner: text }, [null], 'null'],
    ['null where it may not', text, [null], ''],
    ['text that would end the cell', text, ['a|b'], 'a\\|b'],
    ['text that would start HTML', text, ['<b>'], '&lt;b>'],
    ['text that VitePress would run', text, ['{{1}}'], '&#123;&#123;1&#125;&#125;'],
  ])('%s', (_, type, examples, want) => {
    expect(exampleCell(fittingExamples(type, examples))).toBe(want);
  });
});
