import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, it } from 'vitest';
import { compareConsole } from '../acceptance/console/compare.mjs';
import { firstForm, readForm } from '../generator/browser/console/reading.js';
import { toRequest } from '../generator/browser/console/request.js';
import { generate } from '../generator/index.js';
import { typescript } from '../generator/languages/typescript.js';
import { parameterKeys } from '../generator/naming/derive.js';
import { defineTarget } from '../generator/target.js';
import { consoleDataOf } from '../generator/targets/site/console/console-data.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const scratch = mkdtempSync(path.join(tmpdir(), 'specwright-console-'));
afterAll(() => {
  rmSync(scratch, { recursive: true, force: true });
});

const program = {
  generate,
  defineTarget,
  typescript,
  consoleDataOf,
  parameterKeys,
  site: { firstForm, readForm, toRequest },
};

/** Documents, which of their optional values are sent, and how many requests there are. */
it.each([
  ['gr4vy-sessions', 'never', 2],
  ['gr4vy-sessions', 'always', 2],
  ['cases/bodies', 'always', 8],
  ['cases/parameters', 'always', 4],
  ['cases/stream-or-value', 'always', 5],
] as const)('the console of %s sends what the SDK sends, with optional values %s', async (name, optional, count) => {
  const input = path.join(root, 'specs', name, 'openapi.yaml');
  const configuration = { input, conventions: 'speakeasy', samples: { optional } };
  const out = path.join(scratch, `${path.basename(name)}-${optional}`);
  const { same, differences } = await compareConsole(program, configuration, out);
  expect(differences).toEqual([]);
  expect(same).toBe(count);
});
