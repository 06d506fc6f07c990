import type { Script } from 'node:vm';
import { getHeapStatistics, setFlagsFromString } from 'node:v8';

/**
 * Tells V8 that the process is over in a second or two: by default a fifth of its time goes into optimising what is hardly
 * called again. With a budget eight times its own (67,584) only what is hot in large documents is optimised; nothing else
 * changes.
 */
export function expectShortRun(): void {
  setFlagsFromString('--interrupt-budget=540000');
}

/** From how many bytes in use the heap is kept near what is needed. */
const large = 80_000_000;

const growth = '--heap-growing-percent';

/**
 * Called between stages: a heap that has become large grows by less than half before what nobody needs is let go, where V8
 * would let it grow fourfold. That costs a document of 13 MB a hundredth of its time and saves a fifth of its memory; small
 * documents, which end before it matters, are left alone.
 */
export function boundHeap(from = large): void {
  if (getHeapStatistics().used_heap_size > from) setFlagsFromString(`${growth}=45`);
}

/**
 * What V8 made of a script, for runs to come. V8 accepts it only under the flags that it was written under, and no run begins
 * with a bounded heap.
 */
export function compiledCode(script: Script): Buffer {
  setFlagsFromString(`${growth}=0`);
  return script.createCachedData();
}
