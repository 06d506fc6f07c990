// The documents of the OpenAPI Initiative's own test suite: what is valid generates, what is not is answered.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { root } from '../../scripts/root.mjs';
import { scratch, shared } from './tools.mjs';

const suite = path.join(shared, 'suites/oai');
/** Documents that cannot be decided, with the reason. */
const undecided = JSON.parse(readFileSync(fileURLToPath(new URL('oai-undecided.json', import.meta.url)), 'utf8'));

/** How many documents may be undecided: this only ever becomes less. */
const most = 0;

const documents = (verdict) =>
  readdirSync(suite, { recursive: true })
    .filter((name) => name.endsWith('.yaml') && path.basename(path.dirname(name)) === verdict)
    .map((name) => name.split(path.sep).join('/'))
    .sort();

/** Whether a document is answered as it should be; else what is wrong. In one process: there are many, and all are small. */
async function fault(generate, name, verdict) {
  const strict = verdict === 'fail';
  const out = mkdtempSync(path.join(scratch, 'oai-'));
  const { ok, diagnostics } = await generate({ document: path.join(suite, name), cwd: root, out, strict });
  rmSync(out, { recursive: true });
  const placed = diagnostics.some(({ severity, line }) => severity === 'error' && line !== null);
  if (strict ? !ok && placed : ok) return undefined;
  return (
    diagnostics.map(({ severity, code, message }) => `  ${severity} ${code} ${message}`).join('\n') || '  no diagnostic'
  );
}

/** Fails where a document is answered otherwise, or is listed without need. */
export async function oai() {
  const { generate } = await import(pathToFileURL(path.join(root, 'dist/index.js')).href);
  const figures = [];
  const wrong = [];
  if (Object.keys(undecided).length > most) wrong.push(`more than ${most} documents are undecided`);
  for (const verdict of ['pass', 'fail']) {
    const names = documents(verdict);
    let right = 0;
    for (const name of names) {
      const found = await fault(generate, name, verdict);
      if (found === undefined) right += 1;
      if (found === undefined && name in undecided) wrong.push(`${name} is decided: take it off the list`);
      if (found !== undefined && !(name in undecided)) wrong.push(`${name} (${verdict})\n${found}`);
    }
    if (names.length === 0) wrong.push(`there are no documents that ${verdict}`);
    figures.push(`${right}/${names.length} ${verdict === 'pass' ? 'valid ones generate' : 'faulty ones are answered'}`);
  }
  const all = [figures.join(', '), ...Object.entries(undecided).map(([name, why]) => `  undecided ${name}: ${why}`)];
  if (wrong.length > 0) throw new Error([...all, ...wrong].join('\n'));
  return all.join('\n');
}
