import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, expect, it, vi } from 'vitest';
import { check, defineConfig, generate } from './index.js';

const cwd = mkdtempSync(path.join(tmpdir(), 'specwright-silence-'));
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(cwd, { recursive: true, force: true });
});

it('the library says nothing on the console, whatever comes of it, and leaves the exit code alone', async () => {
  const said: unknown[] = [];
  const listen = (...words: unknown[]): true => {
    said.push(words);
    return true;
  };
  for (const stream of [process.stdout, process.stderr]) vi.spyOn(stream, 'write').mockImplementation(listen);
  for (const level of ['log', 'info', 'warn', 'error', 'debug'] as const)
    vi.spyOn(console, level).mockImplementation(listen);
  const put = (text: string) => writeFileSync(path.join(cwd, 'a.yaml'), text);
  const configuration = defineConfig({ input: 'a.yaml', targets: [{ target: 'docs', output: 'docs' }], lock: true });
  put('openapi: 3.1.0\ninfo: { title: A, version: "1" }\npaths: { /a: { get: { dscription: x } } }\n');
  const fine = [await generate({ cwd, configuration }), await check({ cwd, configuration })];
  put('openapi: 3.1.0\npaths: 3\n');
  const wrong = [await generate({ cwd, configuration }), await generate({ cwd, configuration: 'no.yaml' })];
  const results = [...fine, ...wrong].map(({ ok }) => ok);
  expect({ results, said, exitCode: process.exitCode }).toEqual({
    results: [true, true, false, false],
    said: [],
    exitCode: undefined,
  });
});
