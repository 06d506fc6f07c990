import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { pauseOf } from './pause.js';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

it.each<[string, number[], number]>([
  ['one notice', [0], 100],
  ['several notices, each before it is quiet', [0, 90, 180], 280],
  ['notices without an end', Array.from({ length: 60 }, (_, index) => index * 30), 1000],
])('is over in milliseconds: %s', async (_, notices, want) => {
  const pause = pauseOf(100, 1000, new AbortController().signal);
  const begin = performance.now();
  for (const at of notices) setTimeout(pause.notice, at);
  const over = pause.over().then(() => performance.now() - begin);
  await vi.runAllTimersAsync();
  expect(await over).toBe(want);
});

it('takes a notice from before, and ends with the signal', async () => {
  const stop = new AbortController();
  const pause = pauseOf(100, 1000, stop.signal);
  pause.notice();
  await vi.runAllTimersAsync();
  await pause.over();
  const over = pause.over();
  stop.abort();
  await over;
});
