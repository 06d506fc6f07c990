// An app that imports the SDK of a document: Vite makes the SDK as it builds the app.
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build, createLogger } from 'vite';
import { specwright } from './plugin.js';

const print = (text: string): void => void process.stdout.write(`${text}\n`);
const root = mkdtempSync(path.join(tmpdir(), 'specwright-vite-'));

async function buildApp(): Promise<void> {
  const said = (text: string): void => {
    if (text.includes('[plugin specwright]')) print(`  ${text.trim()}`);
  };
  const logger = { ...createLogger(), info: said, warn: said, warnOnce: said, error: () => undefined };
  const plugin = specwright({
    input: 'openapi.yaml',
    targets: [{ target: 'typescript', output: 'sdk' }],
  });
  const entry = { entry: 'app.ts', formats: ['es' as const], fileName: 'app' };
  try {
    await build({
      root,
      configFile: false,
      logLevel: 'warn',
      customLogger: logger,
      plugins: [plugin],
      build: { lib: entry },
    });
    print('  built');
  } catch (error) {
    const [why = ''] = (error as Error).message.split('\n').filter((line) => line.includes('document/'));
    print(`  not built: ${why.replace(/^.*?Error: /, '')}`);
  }
}

try {
  cpSync(path.resolve('specs/plain/with-ids.yaml'), path.join(root, 'openapi.yaml'));
  writeFileSync(path.join(root, 'app.ts'), "export { Shop } from './sdk/src/index.js';\n");
  print('A first build:');
  await buildApp();
  print('A second one:');
  await buildApp();
  print('A document with a fault:');
  writeFileSync(path.join(root, 'openapi.yaml'), 'openapi: 3.1.0\ninfo: { title: Shop, version: "1" }\npaths: 3\n');
  await buildApp();
} finally {
  rmSync(root, { recursive: true, force: true });
}
