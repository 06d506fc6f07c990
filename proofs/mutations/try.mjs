import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

const { generate } = await import('../../dist/index.js');

const targets = [
  { target: 'typescript', output: 'sdk' },
  { target: 'docs', output: 'docs' },
];

/** What is wrong with a file that was written: it does not parse. */
function faultsOf(name, text) {
  if (name.endsWith('.json')) {
    try {
      JSON.parse(text);
      return [];
    } catch (error) {
      return [`${name}: ${error.message}`];
    }
  }
  if (!name.endsWith('.ts')) return [];
  const { parseDiagnostics } = ts.createSourceFile(name, text, ts.ScriptTarget.Latest, false);
  return parseDiagnostics.map(({ messageText }) => `${name}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`);
}

/** The faults of all files below a folder; what was `seen` once, by its digest, is not parsed again. */
function faultsBelow(folder, seen) {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return files.flatMap((entry) => {
    const text = readFileSync(path.join(entry.parentPath, entry.name), 'utf8');
    const digest = createHash('sha256').update(text).digest('hex');
    if (seen.has(digest)) return [];
    seen.add(digest);
    return faultsOf(entry.name, text);
  });
}

/** Generates from a mutation in a folder of its own, and says what is wrong with how it went or with what it wrote. */
export async function tryOne({ name, made }, cwd, seen) {
  mkdirSync(cwd, { recursive: true });
  writeFileSync(path.join(cwd, name), made);
  const began = process.hrtime.bigint();
  const elapsed = () => Number(process.hrtime.bigint() - began) / 1e9;
  try {
    const { ok, diagnostics } = await generate({ configuration: { input: name, targets }, cwd, out: 'out' });
    const seconds = elapsed();
    const faults = ok ? faultsBelow(path.join(cwd, 'out'), seen) : [];
    if (!ok && !diagnostics.some(({ severity }) => severity === 'error')) faults.push('refused without an error');
    return { ok, seconds, faults };
  } catch (error) {
    return {
      ok: false,
      seconds: elapsed(),
      faults: [
        String(error?.stack ?? error)
          .split('\n')
          .slice(0, 4)
          .join(' '),
      ],
    };
  }
}
