import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll } from 'vitest';
import type { Outcome, Texts } from '../../diagnostics/diagnostic.js';

export const top = mkdtempSync(join(tmpdir(), 'load-'));
afterAll(() => {
  rmSync(top, { recursive: true });
});

let made = 0;
export function folder(files: Readonly<Record<string, string | Uint8Array>>): string {
  const cwd = join(top, String(made++));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(cwd, name)), { recursive: true });
    writeFileSync(join(cwd, name), content);
  }
  return cwd;
}

export const head = 'openapi: 3.1.0\ninfo: {title: T, version: "1"}\n';
export const refers = (...refs: string[]): string =>
  `${head}components:\n  schemas:\n${refs.map((ref, i) => `    S${i}: {$ref: '${ref}'}\n`).join('')}    Pet: {type: string}\n`;
export const namesOf = ({ texts }: { readonly texts?: Texts | undefined }): string[] => [...(texts?.keys() ?? [])];
export const lines = ({ diagnostics }: Outcome<unknown>): string[] =>
  diagnostics.map(({ code, message, place }) => `${code} ${place?.file}#${place?.pointer} ${message}`);
