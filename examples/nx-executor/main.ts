// The executor called as Nx does, for a project of a workspace.
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import executor, { type Context, type Options } from './executor.js';

const print = (text: string): void => void process.stdout.write(`${text}\n`);
const root = mkdtempSync(path.join(tmpdir(), 'specwright-nx-'));
const project = path.join(root, 'packages/shop');
const context: Context = {
  root,
  projectName: 'shop',
  projectsConfigurations: { projects: { shop: { root: 'packages/shop' } } },
};
const execute = async (what: string, options: Options): Promise<void> =>
  print(`${what}: ${JSON.stringify(await executor(options, context))}`);

try {
  const document = path.join(project, 'openapi.yaml');
  mkdirSync(project, { recursive: true });
  cpSync(path.resolve('specs/plain/with-ids.yaml'), document);
  const targets = '[{ target: typescript, output: sdk }]';
  writeFileSync(path.join(project, 'specwright.config.yaml'), `input: openapi.yaml\ntargets: ${targets}\n`);
  const configuration = 'specwright.config.yaml';
  await execute('check before', { configuration, check: true });
  await execute('generate', { configuration });
  await execute('check', { configuration, check: true });
  writeFileSync(document, readFileSync(document, 'utf8').replace('listPets', 'findPets'));
  await execute('check of a document that changed', { configuration, check: true });
  await execute('generate with a mistyped configuration', { configuration: 'specwright.config.yml' });
} finally {
  rmSync(root, { recursive: true, force: true });
}
