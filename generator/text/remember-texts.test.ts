import { expect, it } from 'vitest';
import { forgetTexts, rememberedTexts } from './remember-texts.js';

const calls = (texts: readonly string[]): readonly string[] => {
  const made: string[] = [];
  const upper = rememberedTexts((text) => {
    made.push(text);
    return text.toUpperCase();
  }, 3);
  expect(texts.map(upper)).toEqual(texts.map((text) => text.toUpperCase()));
  return made;
};

const long = 'x'.repeat(201);
const others = Array.from({ length: 31 }, (_, index) => String(index));

it.each<[string, readonly string[], readonly string[]]>([
  ['the same text is worked on once', ['a', 'b', 'a'], ['a', 'b']],
  ['a long one each time', [long, long], [long, long]],
  ['beyond so many the first ones are kept', ['a', 'b', 'c', 'd', 'a', 'd'], ['a', 'b', 'c', 'd', 'd']],
  ['after many more, all are forgotten', ['a', 'b', 'c', ...others, 'a'], ['a', 'b', 'c', ...others, 'a']],
])('%s', (_, texts, made) => {
  expect(calls(texts)).toEqual(made);
});

it('all is forgotten when that is asked for', () => {
  const made: string[] = [];
  const noted = rememberedTexts((text) => made.push(text));
  for (const text of ['a', 'a']) noted(text);
  forgetTexts();
  noted('a');
  expect(made).toEqual(['a', 'a']);
});
