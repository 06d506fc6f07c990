import { setFlagsFromString } from 'node:v8';

/**
 * Tells V8 that the process is over in a second or two: by default a fifth of its time goes into optimising what is hardly
 * called again. With a budget eight times its own (67,584) only what is hot in large documents is optimised; nothing else
 * changes.
 */
export function expectShortRun(): void {
  setFlagsFromString('--interrupt-budget=540000');
}
