import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { generate, type UserConfiguration } from '../../../index.js';

const document = { openapi: '3.1.0', info: { title: 'Acme', version: '1' }, paths: {} };

test.each<[Pick<UserConfiguration, 'conventions' | 'defaultExport'>, readonly string[]]>([
  [{}, []],
  [{ conventions: 'speakeasy' }, ['Acme']],
  [{ conventions: 'speakeasy', defaultExport: 'none' }, []],
  [{ defaultExport: 'client' }, ['Acme']],
])('%j: the default export is %j', async (decisions, want) => {
  const root = mkdtempSync(join(tmpdir(), 'specwright-default-'));
  writeFileSync(join(root, 'openapi.json'), JSON.stringify(document));
  const configuration: UserConfiguration = {
    input: join(root, 'openapi.json'),
    ...decisions,
    targets: [{ target: 'typescript', output: 'sdk' }],
  };
  await generate({ cwd: root, out: root, configuration });
  const index = readFileSync(join(root, 'sdk/src/index.ts'), 'utf8');
  expect([...index.matchAll(/export \{ (\w+) as default \}/gu)].map(([, name]) => name)).toEqual(want);
});
