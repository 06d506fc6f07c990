// Writes options of TanStack Query beside the SDK of the pet shop, checks them, and edits one to see the drift.
import { appendFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { check, generate, type UserConfiguration } from 'specwright';
import queryOptions from './query-options.js';

const out = mkdtempSync(path.join(tmpdir(), 'custom-target-'));
const configuration: UserConfiguration = {
  input: 'specs/petshop/openapi.yaml',
  client: 'PetShop',
  targets: [
    { target: 'typescript', output: 'sdk' },
    { target: queryOptions, output: 'query', library: '@tanstack/vue-query' },
  ],
};
const print = (line: string): void => void process.stdout.write(`${line}\n`);
const file = path.join(out, 'query/query-options.ts');

const { ok } = await generate({ configuration, out });
print(ok ? readFileSync(file, 'utf8') : 'nothing was written');

appendFileSync(file, '// edited\n');
for (const { kind, path: edited } of (await check({ configuration, out })).drifts)
  print(`${kind}: ${path.basename(edited)}`);

const wrong = { ...configuration, targets: [{ target: queryOptions, output: 'query', librray: '' }] };
for (const { code, message, hint } of (await generate({ configuration: wrong, out })).diagnostics)
  print(`${code}: ${message} ${hint ?? ''}`);
rmSync(out, { recursive: true });
