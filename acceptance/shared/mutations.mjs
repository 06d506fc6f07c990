import path from 'node:path';
import { root } from '../../scripts/root.mjs';
import { lastLine, node, shared } from './tools.mjs';

/** In CI a few; SHARED_CHECKS=all takes all that are asked for, which takes about an hour. */
const count = process.env['SHARED_CHECKS'] === 'all' ? 10_000 : 300;

/** Changes documents of the corpus at random: each is generated or refused, and what is written can be parsed. */
export async function mutations() {
  const script = path.join(root, 'proofs/mutations/run.mjs');
  const { out } = await node([script, path.join(shared, 'corpus'), String(count)]);
  return lastLine(out);
}
