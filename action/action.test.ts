import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { load } from 'js-yaml';
import { describe, expect, it, test } from 'vitest';
import { obeyed, usePlace } from './test/place.js';
import { configuration, document } from './test/scratch.js';

const here = fileURLToPath(new URL('.', import.meta.url));
const { put, generate, act, outputs } = usePlace();

test('action.yml passes every input on, and to no shell', () => {
  const action = load(readFileSync(path.join(here, '../action.yml'), 'utf8')) as {
    inputs: Record<string, object>;
    runs: { using: string; steps: { run: string; env: Record<string, string> }[] };
  };
  const [step] = action.runs.steps;
  expect(action.runs.using).toBe('composite');
  expect(step!.run).not.toContain('${{');
  expect(step!.env).toEqual(
    Object.fromEntries(
      Object.keys(action.inputs).map((name) => [
        `SPECWRIGHT_${name.toUpperCase().replaceAll('-', '_')}`,
        `\${{ inputs.${name} }}`,
      ]),
    ),
  );
});

test.each<[string, Record<string, string>, RegExp]>([
  ['a mode', { mode: 'chek' }, /There is no mode "chek"/],
  ['a folder', { 'working-directory': 'nowhere' }, /`working-directory` is not a folder/],
  ['an argument', { document: '--fix' }, /`document` must not begin with a dash/],
  ['a program', { cli: 'nowhere.js' }, /specwright is not installed/],
  ['a document to diff', { mode: 'diff' }, /`mode: diff` needs `document`/],
  ['an event to diff', { mode: 'diff', document: 'openapi.yaml' }, /runs on the event `pull_request`/],
])('a wrong input is answered clearly: %s', async (_, inputs, want) => {
  const { exit, stdout } = await act(inputs);
  expect(exit).toBe(1);
  expect(obeyed(stdout)).toEqual([expect.stringMatching(want)]);
});

describe('check', () => {
  it('annotates what drifted, by its path in the repository', async () => {
    put('api/openapi.yaml', document());
    put('api/specwright.config.json', configuration);
    const inputs = { mode: 'check', 'working-directory': 'api' };
    await generate('api');
    expect(await act(inputs)).toMatchObject({ exit: 0 });
    put('api/openapi.yaml', document('nickname'));
    const { exit, stdout } = await act(inputs);
    expect(exit).toBe(1);
    expect(obeyed(stdout)).toEqual([
      expect.stringMatching(
        /^::error file=api\/docs\/models\/components\/pet\.md,line=\d+,title=Specwright%3A drift\/stale::/,
      ),
    ]);
    expect(outputs()['exit-code']).toBe('1');
  });
});
