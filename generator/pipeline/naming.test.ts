import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeEach, expect, test, vi } from 'vitest';
import type { TargetConfiguration } from '../configuration/configuration.js';
import { plainConfiguration, plainTarget } from '../configuration/plain.js';
import type { name } from '../naming/name.js';
import { docs as docsTarget } from '../targets/docs/target.js';
import { typescript } from '../targets/typescript/target.js';
import { run } from './run.js';

/** The languages in the order in which the stage was asked for them. */
const named = vi.hoisted((): string[] => []);

vi.mock('../naming/name.js', async (original) => {
  const real = await original<{ name: typeof name }>();
  const counted: typeof name = (model, language, options) => {
    named.push(language.id);
    return real.name(model, language, options);
  };
  return { ...real, name: counted };
});

const folder = mkdtempSync(path.join(tmpdir(), 'naming-'));
const input = path.join(folder, 'openapi.yaml');
writeFileSync(
  input,
  'openapi: 3.1.0\ninfo: {title: Shop, version: "1"}\npaths: {/a: {get: {operationId: getA, responses: {}}}}\n',
);
afterAll(() => {
  rmSync(folder, { recursive: true });
});
beforeEach(() => {
  named.length = 0;
});

const sdk = (options = {}): TargetConfiguration => plainTarget(typescript, '/out/sdk', options);
const docs = (language: string): TargetConfiguration => plainTarget(docsTarget, `/out/${language}`, { language });

test.each<[string, readonly TargetConfiguration[], readonly string[]]>([
  ['an SDK with its pages and those of PHP', [sdk(), docs('typescript'), docs('php')], ['typescript', 'php']],
  ['pages before the SDK', [docs('php'), sdk()], ['php', 'typescript']],
  ['two SDKs that represent values alike', [sdk(), sdk({ responses: 'off' })], ['typescript']],
  ['two SDKs that represent numbers otherwise', [sdk(), sdk({ numbers: 'bigint' })], ['typescript', 'typescript']],
])('%s: each language is named once, the lock included', async (_, targets, want) => {
  const configuration = plainConfiguration({ input, targets });
  const { diagnostics } = await run(configuration, { cwd: folder, locked: new Map() });
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(named).toEqual(want);
});
