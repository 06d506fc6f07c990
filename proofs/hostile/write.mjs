// Writes the hostile documents of `proofs/hostile` as files, with a manifest as the shared checker reads it:
//   node proofs/hostile/write.mjs <folder>
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { createJiti } from 'jiti';
import { root } from '../../scripts/root.mjs';

/** The bounds of one run, as for the first generation of such documents. */
const limits = { timeoutMs: 10_000, memoryMb: 1500 };

/** What the checker is to hold a run on a document to. */
const expectation = ({ refused, absent }) => ({
  exit: refused === undefined ? 'zero' : 'nonzero',
  ...(refused === undefined ? {} : { mention: refused }),
  ...(absent === undefined ? {} : { noRaw: absent }),
  noFetch: true,
  noTsDirective: true,
  noTerminalEscapes: true,
  md: { noScript: true },
});

/** Writes all of them, or each so many, at their whole size; returns how many it wrote. */
export async function writeHostile(folder, every = 1) {
  const { fileOf, hostile } = await createJiti(import.meta.url).import(path.join(root, 'proofs/hostile/index.ts'));
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(path.join(folder, 'open'), { recursive: true });
  const all = Object.entries(hostile).flatMap(([kind, rows]) => rows.map((row) => [kind, row]));
  const documents = all
    .filter((_, at) => at % every === 0)
    .map(([kind, row]) => {
      const { extension, text } = fileOf(row, true);
      const file = `open/${row.id}.${extension}`;
      writeFileSync(path.join(folder, file), text);
      return { id: row.id, split: 'open', file, class: kind, attack: row.attack, expect: expectation(row) };
    });
  writeFileSync(path.join(folder, 'manifest.json'), JSON.stringify({ limits, documents }, null, 1));
  return documents.length;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  console.log(`${await writeHostile(path.resolve(process.argv[2] ?? '.scratch/hostile'))} documents`);
