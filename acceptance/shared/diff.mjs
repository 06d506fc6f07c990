import { readdirSync } from 'node:fs';
import path from 'node:path';
import { shared, specwright } from './tools.mjs';

/** What `diff` says of two documents, as data; it fails where it does not end well. */
async function compared(old, now, options = []) {
  const { out } = await specwright(['diff', old, now, '--json', ...options], { exit: 0 });
  return JSON.parse(out);
}

const counted = (changes) =>
  ['breaking', 'risky', 'safe'].map((one) => `${changes.filter(({ severity }) => severity === one).length} ${one}`);

/** The document of Gr4vy as it was on three days, each compared with each: only a document and itself are the same. */
export async function diffGr4vy() {
  const days = ['php', 'csharp', 'ts'];
  const options = ['--config', path.join(shared, 'gr4vy/config/ts.json')];
  const lines = [];
  for (const old of days)
    for (const now of days) {
      const [a, b] = [old, now].map((day) => path.join(shared, 'gr4vy/specs', `${day}.json`));
      const { changes, bump } = await compared(a, b, options);
      if ((old === now) !== (changes.length === 0)) throw new Error(`${old} > ${now}: ${changes.length} changes`);
      const placed = changes.every((change) => [change.old, change.new].every(({ line }) => line !== null));
      if (!placed) throw new Error(`${old} > ${now}: a change without its place`);
      if (old !== now) lines.push(`${old} > ${now}: ${counted(changes).join(', ')}; ${bump}`);
    }
  return lines.join('\n');
}

/** Every document, or with `all` not set each sixth, compared with itself: nothing changed. */
export async function diffCorpus(all = process.env.SHARED_CHECKS === 'all') {
  const names = readdirSync(path.join(shared, 'corpus')).filter(
    (name) => /\.(?:ya?ml|json)$/.test(name) && name !== 'index.json',
  );
  const taken = names.filter((_, index) => all || index % 6 === 0);
  const wrong = [];
  for (const name of taken) {
    const file = path.join(shared, 'corpus', name);
    const { changes, bump } = await compared(file, file);
    if (changes.length > 0 || bump !== 'none') wrong.push(`${name}: ${changes.length} changes, ${bump}`);
  }
  if (wrong.length > 0) throw new Error(wrong.join('\n'));
  return `${taken.length} documents`;
}
