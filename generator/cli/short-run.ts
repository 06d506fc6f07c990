import type { Script } from 'node:vm';
import { getHeapStatistics, setFlagsFromString } from 'node:v8';

/**
 * The flags that the command line sets, and the versions of V8 that have them, as Node 20, 22, 24 and 26 bring them. V8 prints
 * an error for a flag that it does not have, so a version that is not listed gets none.
 */
export const knownIn = {
  '--interrupt-budget': ['11.3'],
  '--heap-growing-percent': ['11.3', '12.4', '13.6', '14.6'],
} as const;

type Flag = keyof typeof knownIn;

/** Whether a version of V8 has a flag, as far as is known. */
export const hasFlag = (flag: Flag, v8: string = process.versions.v8): boolean =>
  knownIn[flag].some((version) => v8.startsWith(`${version}.`));

function setFlag(flag: Flag, value: number): void {
  if (hasFlag(flag)) setFlagsFromString(`${flag}=${String(value)}`);
}

/**
 * Lets V8 know that the process ends within a second or two: by default a fifth of its time goes into optimising what is hardly
 * called again. With a budget eight times its own (67,584) only what is hot in large documents is optimised; nothing else
 * changes.
 */
export function expectShortRun(): void {
  setFlag('--interrupt-budget', 540_000);
}

/** From how many bytes in use the heap is kept near what is needed. */
const large = 80_000_000;

/**
 * Called between stages: a heap that has become large grows by less than half before what nobody needs is let go, where V8
 * would let it grow fourfold. That costs a document of 13 MB a hundredth of its time and saves a fifth of its memory; small
 * documents, which end before it matters, are left alone.
 */
export function boundHeap(from = large): void {
  if (getHeapStatistics().used_heap_size > from) setFlag('--heap-growing-percent', 45);
}

/**
 * What V8 made of a script, for runs to come. V8 accepts it only under the flags that it was written under, and no run begins
 * with a bounded heap.
 */
export function compiledCode(script: Script): Buffer {
  setFlag('--heap-growing-percent', 0);
  return script.createCachedData();
}
