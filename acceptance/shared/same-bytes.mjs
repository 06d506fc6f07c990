// All of Gr4vy in five runs under other locales, in other places, over shuffled files and keys.
import path from 'node:path';
import { sameBytes } from '../../proofs/same-bytes/same-bytes.mjs';
import { shared } from './tools.mjs';

/** Fails where a byte differs. */
export function gr4vySameBytes() {
  const input = { folder: path.join(shared, 'gr4vy'), document: 'specs/ts.json', configuration: 'config/ts.json' };
  const { runs, files, differing } = sameBytes(input);
  if (differing.length > 0) throw new Error([`${differing.length} files differ`, ...differing.slice(0, 10)].join('\n'));
  return `${runs} runs, ${files} files`;
}
