import { setFlagsFromString } from 'node:v8';
import { Script } from 'node:vm';
import { expect, it } from 'vitest';
import { boundHeap, compiledCode } from './short-run.js';

const text = '(function (one, other) { return one + other; })';

it('code that was kept after a large document is accepted by the next run', () => {
  const script = new Script(text);
  boundHeap(0);
  const cachedData = compiledCode(script);
  setFlagsFromString('--heap-growing-percent=0'); // As the next run begins.
  // V8 knows the text by its length; the same text again would come from memory.
  expect(new Script(text.replace('+', '-'), { cachedData }).cachedDataRejected).toBe(false);
});
