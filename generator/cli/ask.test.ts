import { PassThrough } from 'node:stream';
import { expect, it } from 'vitest';
import { askerOn } from './ask.js';

function terminal() {
  const [input, output] = [new PassThrough(), new PassThrough()];
  let shown = '';
  output.on('data', (data: Buffer) => (shown += data.toString()));
  return { input, asker: askerOn(input, output), shown: () => shown };
}

it('asks, and takes lines as answers, also those that were typed ahead', async () => {
  const { input, asker, shown } = terminal();
  const first = asker.ask('A? ');
  input.write('one\ntwo\n');
  expect([await first, await asker.ask('B? ')]).toEqual(['one', 'two']);
  const third = asker.ask('C? ');
  input.write('three\n');
  expect(await third).toBe('three');
  expect(shown()).toBe('A? B? C? ');
  asker.end();
});

it('takes nothing for an answer where the input is closed', async () => {
  const { input, asker } = terminal();
  const first = asker.ask('A? ');
  input.end();
  expect([await first, await asker.ask('B? ')]).toEqual(['', '']);
});
