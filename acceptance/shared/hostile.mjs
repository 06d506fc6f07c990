import { existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { writeHostile } from '../../proofs/hostile/write.mjs';
import { cli, scratch, shared, tail, tools, whatever } from './tools.mjs';

/** How many of the documents of others are right; fewer are a step back. */
const floor = 66;

/** Runs the command line on hostile documents, and fails where fewer than `least` of them do no harm. */
async function judged(folder, least) {
  const json = path.join(scratch, 'hostile.json');
  const command = `node ${cli} generate {spec} --out {out}`;
  const args = ['--cmd', command, '--hostile', folder, '--json', json, '--quiet'];
  // It ends with 1 as long as one document fails; the figures decide here.
  const judge = async (more) => {
    rmSync(json, { force: true });
    const { all } = await whatever([`${tools}/check-hostile.mjs`, ...args, ...more]);
    if (!existsSync(json)) throw new Error(tail(all));
    return JSON.parse(readFileSync(json, 'utf8'));
  };
  const { summary, results } = await judge([]);
  // CPU time is no measure while two documents share the machine: what took too long is judged again, by itself.
  const slow = results.filter(
    ({ pass, violations }) => !pass && violations.every(([kind]) => kind.endsWith('timeout')),
  );
  const again =
    slow.length > 0
      ? await judge(['--jobs', '1', '--filter', `^(${slow.map(({ id }) => id).join('|')})$`])
      : { results: [] };
  const failed = results.filter(({ id, pass }) => !pass && !again.results.some((one) => one.id === id && one.pass));
  const passed = results.length - failed.length;
  const lines = failed.map(
    ({ id, violations }) => `  ${id}: ${violations.map(([kind, why]) => `${kind} ${why}`.slice(0, 120)).join('; ')}`,
  );
  const figures = `${passed}/${summary.documents} documents, ${summary.securityFailures} security failures`;
  if (passed < least || summary.codeExecuted > 0) throw new Error([figures, ...lines].join('\n'));
  return [figures, ...lines].join('\n');
}

/** The documents of others. */
export const hostile = () => judged(path.join(shared, 'hostile'), floor);

/** In CI each fourth document is judged; SHARED_CHECKS=all takes all. */
const every = process.env['SHARED_CHECKS'] === 'all' ? 1 : 4;

/** The documents of `proofs/hostile`, each at its whole size: all of them have to be right. */
export async function ownHostile() {
  const folder = path.join(scratch, 'own-hostile');
  return judged(folder, await writeHostile(folder, every));
}
