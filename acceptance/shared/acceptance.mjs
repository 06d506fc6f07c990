// The parts of the acceptance whose documents are in ../shared.
import { lastLine, tail, whatever } from './tools.mjs';

/** Runs one part, a sample of it where SHARED_CHECKS does not ask for all. */
export async function acceptance(part) {
  const { all } = await whatever(['acceptance/run.mjs', part, '--sample']);
  const said = all.split('\n').filter((line) => line.startsWith(`${part}: `));
  if (!/^\d+ passed, 0 failed, \d+ skipped$/u.test(lastLine(all))) throw new Error(tail(all));
  return said.join('\n');
}
