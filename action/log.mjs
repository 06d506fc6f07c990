import { randomUUID } from 'node:crypto';
import process from 'node:process';

/** A workflow command of GitHub Actions; its text is encoded, so that it ends where it should. */
export function annotate(kind, text) {
  process.stdout.write(`::${kind} title=Specwright::${encoded(text)}\n`);
}

const encoded = (text) => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

/** Writes text of others to the log. The runner obeys no command in it: nobody can guess the word that ends the pause. */
export function fenced(text) {
  if (text === '') return;
  const token = randomUUID();
  process.stdout.write(`::stop-commands::${token}\n${text.replace(/\n$/, '')}\n::${token}::\n`);
}

/** Writes what `specwright check --format github` says: its annotations as they are, all else without effect. */
export function annotations(text) {
  for (const line of text.split('\n').filter((line) => line !== '')) {
    if (/^::(error|warning|notice) [^\r]*$/.test(line)) process.stdout.write(`${line}\n`);
    else fenced(line);
  }
}
