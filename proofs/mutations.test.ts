import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { documentsIn, mutations } from './mutations/mutations.mjs';
import { tryOne } from './mutations/try.mjs';
import { runs } from './runs.js';

const folder = mkdtempSync(path.join(tmpdir(), 'mutations-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

test('a document that is changed at random is generated or refused, and what is written can be parsed', async () => {
  const documents = documentsIn(fileURLToPath(new URL('../specs/cases', import.meta.url)));
  const { numRuns, seed } = runs(100);
  const seen = new Set<string>();
  let generated = 0;
  for (const mutation of mutations(documents, numRuns, seed)) {
    const { ok, faults } = await tryOne(mutation, path.join(folder, mutation.name), seen);
    generated += ok ? 1 : 0;
    expect(faults, `${mutation.name}: ${mutation.done.join(', ')}`).toEqual([]);
  }
  expect(generated).toBeGreaterThan(numRuns / 4);
});
