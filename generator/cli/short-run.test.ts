import { execFileSync, spawnSync } from 'node:child_process';
import { setFlagsFromString } from 'node:v8';
import { Script } from 'node:vm';
import { expect, it, test } from 'vitest';
import { boundHeap, compiledCode, hasFlag, knownIn } from './short-run.js';

const text = '(function (one, other) { return one + other; })';

it('code that was kept after a large document is accepted by the next run', () => {
  const script = new Script(text);
  boundHeap(0);
  const cachedData = compiledCode(script);
  setFlagsFromString('--heap-growing-percent=0'); // As the next run begins.
  // V8 knows the text by its length; the same text again would come from memory.
  expect(new Script(text.replace('+', '-'), { cachedData }).cachedDataRejected).toBe(false);
});

const flags = Object.keys(knownIn) as (keyof typeof knownIn)[];

it.each(flags)('%s is set only where V8 has it', (flag) => {
  const listed = execFileSync(process.execPath, ['--v8-options'], { encoding: 'utf8', maxBuffer: 10_000_000 });
  const silent = spawnSync(process.execPath, ['-e', `v8.setFlagsFromString('${flag}=0')`], { encoding: 'utf8' });
  expect([listed.includes(`\n  ${flag} (`), silent.stderr === '']).toEqual([hasFlag(flag), hasFlag(flag)]);
});

test.each([
  ['11.3.244.8-node.38', ['--interrupt-budget', '--heap-growing-percent']],
  ['12.4.254.21-node.57', ['--heap-growing-percent']],
  ['13.6.233.17-node.53', ['--heap-growing-percent']],
  ['11.30.1', []],
  ['99.1.2', []],
])('V8 %s has %j', (version, want) => {
  expect(flags.filter((flag) => hasFlag(flag, version))).toEqual(want);
});
