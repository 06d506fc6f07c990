import path from 'node:path';
import { cli, lastLine, shared, tail, tools, whatever } from './tools.mjs';

/** How many of the cases are right; fewer are a step back. */
const floor = 60;

/** The cases that users of such tools stumbled over: what holds of them today still holds. */
export async function reports() {
  const args = ['--cli', `node ${cli}`, '--dir', path.join(shared, 'reports'), '--min', '0'];
  const { out } = await whatever([path.join(tools, 'check-reports.mjs'), ...args]);
  const right = Number(/^reports: (\d+)\/\d+ right/mu.exec(out)?.[1] ?? -1);
  if (right < floor) throw new Error(tail(out));
  return lastLine(out);
}
