import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { expect, test } from 'vitest';
import { run } from '../../pipeline/run.js';
import { main } from '../main.js';
import { workflowText } from './publish-workflow.js';

const document = 'openapi: 3.1.0\ninfo: { title: Acme, version: "1" }\npaths: {}\n';

/** Calls `init` in a folder of a repository. */
async function init(args: readonly string[], files: Readonly<Record<string, string>> = {}) {
  const root = mkdtempSync(join(tmpdir(), 'specwright-workflow-'));
  const cwd = join(root, 'api');
  for (const folder of ['.git', 'api', '.github/workflows']) mkdirSync(join(root, folder), { recursive: true });
  writeFileSync(join(cwd, 'openapi.yaml'), document);
  for (const [name, text] of Object.entries(files)) writeFileSync(join(root, name), text);
  let said = '';
  const stream = { write: (text: string) => (said += text) };
  const terminal = { cwd, env: {}, stdin: async () => '', stdout: stream, stderr: stream, ask: undefined };
  const exit = await main(['init', '--yes', '--workflow', ...args], terminal, run);
  return { exit, said, file: join(root, '.github/workflows/publish-sdk.yml') };
}

test.each<[string, readonly string[], string]>([
  ['my-sdk', ['npm'], 'npm publish --provenance --access public'],
  ['@acme/sdk', ['npm', 'jsr'], 'npx --yes jsr publish'],
])('the package %s is published to %j', async (name, jobs, step) => {
  const { exit, said, file } = await init(['--name', name]);
  expect([exit, said.includes('and ../.github/workflows/publish-sdk.yml written.')]).toEqual([0, true]);
  const text = readFileSync(file, 'utf8');
  const workflow = load(text) as { readonly jobs: Readonly<Record<string, Readonly<Record<string, unknown>>>> };
  expect(Object.keys(workflow.jobs)).toEqual(jobs);
  for (const job of Object.values(workflow.jobs)) {
    expect(job['permissions']).toEqual({ contents: 'read', 'id-token': 'write' });
    expect(job['defaults']).toEqual({ run: { 'working-directory': 'api/sdk' } });
  }
  expect(text).toContain(step);
});

test('there is nothing to publish without an SDK', async () => {
  const { exit, file } = await init(['--targets', 'docs']);
  expect([exit, existsSync(file)]).toEqual([0, false]);
});

test('a workflow that is there stays', async () => {
  const { exit, said, file } = await init([], { '.github/workflows/publish-sdk.yml': 'mine' });
  expect([exit, readFileSync(file, 'utf8')]).toEqual([2, 'mine']);
  expect(said).toContain('`../.github/workflows/publish-sdk.yml` exists.');
});

test('the documentation shows the workflow', () => {
  const page = readFileSync(new URL('../../../docs/publishing.md', import.meta.url), 'utf8');
  const text = workflowText('sdk', 'sdk');
  expect(page).toContain(`\`\`\`yaml\n${text.slice(text.indexOf('jobs:'))}\`\`\``);
});
