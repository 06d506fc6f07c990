#!/usr/bin/env node
import { fileURLToPath } from 'node:url';
import { askerOn } from './cli/ask.js';
import { main } from './cli/main.js';
import { ownProcess } from './cli/own-process.js';
import type { Run } from './pipeline/result.js';

const { stdin, stdout, stderr } = process;

/** Whoever reads our output may stop reading, as `head` does: then there is nobody left to tell anything. */
for (const stream of [stdout, stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit();
    throw error;
  });
}

async function readStdin(): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of stdin) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

// Imported when it is needed, so that --help and --version do not wait for it.
const run: Run = async (...given) => (await import('./pipeline/run.js')).run(...given);

const asker = stdin.isTTY && stdout.isTTY ? askerOn(stdin, stdout) : undefined;

/** Listening for the signals keeps them from ending the process at once. */
function interrupted(): AbortSignal {
  const controller = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => controller.abort());
  return controller.signal;
}

const { stage, isWhole } = ownProcess();

/** For who started the program, and keeps the code that was compiled on the way. */
export { isWhole };

const worker = fileURLToPath(new URL('./cli/projects/worker.js', import.meta.url));

// No `await` at the top: the bundle is a script.
void main(
  process.argv.slice(2),
  {
    cwd: process.cwd(),
    env: process.env,
    stdin: readStdin,
    stdout,
    stderr,
    stage,
    worker,
    interrupted,
    ask: asker?.ask,
  },
  run,
).then((exitCode) => {
  process.exitCode = exitCode;
  asker?.end();
});
