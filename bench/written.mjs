import { spawn } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './paths.mjs';

/** How many files and lines a folder holds, of TypeScript and of pages; other files count as files only. */
export function written(folder) {
  const counts = { files: 0, lines: 0, pages: 0, pageLines: 0 };
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    counts.files += 1;
    const kind = { '.ts': ['lines'], '.md': ['pageLines', 'pages'] }[path.extname(entry.name)];
    if (kind === undefined) continue;
    counts[kind[0]] += readFileSync(path.join(entry.parentPath, entry.name), 'utf8').split('\n').length - 1;
    if (kind[1] !== undefined) counts[kind[1]] += 1;
  }
  return counts;
}

const compiler = path.join(root, 'node_modules/typescript-7/bin/tsc');

/** What generated code is read with: as strict as usual, for bundlers, with the types of browsers and of Node. */
const options = {
  strict: true,
  noEmit: true,
  skipLibCheck: true,
  target: 'es2022',
  lib: ['es2023', 'dom', 'dom.iterable', 'dom.asynciterable'],
  module: 'esnext',
  moduleResolution: 'bundler',
  allowImportingTsExtensions: true,
  types: ['node'],
  typeRoots: [path.join(root, 'node_modules/@types')],
};

/** How many errors TypeScript finds in a folder; `undefined` where it does not come to an end within two minutes. */
export async function typeErrors(folder) {
  const project = path.join(folder, 'tsconfig.bench.json');
  writeFileSync(project, JSON.stringify({ compilerOptions: options, include: ['**/*.ts'] }));
  const child = spawn(process.execPath, [compiler, '-p', project, '--pretty', 'false'], {
    stdio: ['ignore', 'pipe', 'inherit'],
    timeout: 120_000,
  });
  let errors = 0;
  let rest = '';
  child.stdout.on('data', (data) => {
    const lines = (rest + data).split('\n');
    rest = lines.pop();
    errors += lines.filter((line) => /error TS\d+:/u.test(line)).length;
  });
  const code = await new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  rmSync(project);
  return code === null ? undefined : errors;
}
