// Ends the process at a change of the disk, as a power cut would: KILL_AT=7 kills before the seventh, COUNT_TO writes the
// number of all of them into a file. Loaded with `node --import`.
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const { writeFileSync } = fs;
const { KILL_AT, COUNT_TO } = process.env;
let changes = 0;

for (const name of ['mkdirSync', 'renameSync', 'rmdirSync', 'rmSync', 'unlinkSync', 'writeFileSync']) {
  const change = fs[name];
  fs[name] = (...given) => {
    changes++;
    if (String(changes) === KILL_AT) process.kill(process.pid, 'SIGKILL');
    return change(...given);
  };
}
syncBuiltinESMExports();

if (COUNT_TO !== undefined) process.once('exit', () => writeFileSync(COUNT_TO, String(changes)));
