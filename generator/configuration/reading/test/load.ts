import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadConfiguration } from '../given-configuration.js';

/** A folder with files in it. */
function folder(files: Record<string, string>): string {
  const cwd = mkdtempSync(join(tmpdir(), 'specwright-'));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(cwd, name), text);
  return cwd;
}

/** Loads the configuration of a folder with files in it. */
export async function load(files: Record<string, string>, named?: string, document?: string, out?: string) {
  const cwd = folder(files);
  return { cwd, ...(await loadConfiguration({ cwd, document, out }, named)) };
}
