// Generates an SDK as anyone would: a configuration, and the command line of the project.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { specwright } from '../shared/tools.mjs';

/** Writes the strict TypeScript SDK of a document (a path, or the document itself) into a folder; returns its sources. */
export async function generate(document, folder, settings = {}) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const input = typeof document === 'string' ? document : path.join(folder, 'openapi.json');
  if (typeof document !== 'string') writeFileSync(input, JSON.stringify(document, undefined, 2));
  const configuration = path.join(folder, 'specwright.config.json');
  const targets = [{ target: 'typescript', output: 'sdk', responses: 'strict' }];
  writeFileSync(configuration, JSON.stringify({ input, targets, ...settings }, undefined, 2));
  await specwright(['generate', '--quiet', '--config', configuration, '--out', folder]);
  return path.join(folder, 'sdk/src');
}
