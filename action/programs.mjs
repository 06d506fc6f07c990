import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { Fault } from './fault.mjs';

/** Runs a program without a shell; gives what it printed and its exit code, whatever that is. */
export function run(program, args, { cwd, env = process.env, input = '' }) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd, env });
    // A program that reads nothing may be gone before all is written.
    child.stdin.on('error', () => undefined).end(input);
    const texts = { stdout: '', stderr: '' };
    for (const name of ['stdout', 'stderr'])
      child[name].setEncoding('utf8').on('data', (text) => {
        texts[name] += text;
      });
    child.on('error', (error) => reject(new Fault(`${program} cannot be run: ${error.message}`)));
    child.on('close', (code) => resolve({ ...texts, code: code ?? 1 }));
  });
}

/** Runs specwright in the working folder of the inputs, or in `cwd`. */
export function specwright(inputs, args, cwd = inputs.folder) {
  // The token is for the API of GitHub; a configuration is a program, and need not see it.
  const env = { ...inputs.env, SPECWRIGHT_TOKEN: undefined };
  return run(process.execPath, [cliOf(inputs), ...args], { cwd, env });
}

/** The program of specwright: the one that is named, installed in the working folder, or built beside the Action. */
function cliOf({ cli, folder }) {
  if (cli !== '') return existing(path.resolve(folder, cli));
  try {
    const manifest = createRequire(path.join(folder, 'package.json')).resolve('specwright/package.json');
    return path.join(path.dirname(manifest), JSON.parse(readFileSync(manifest, 'utf8')).bin.specwright);
  } catch {
    return existing(fileURLToPath(new URL('../dist/cli.js', import.meta.url)));
  }
}

function existing(file) {
  if (existsSync(file)) return file;
  throw new Fault(
    `specwright is not installed in the working directory, and there is no ${file}. ` +
      'Install the packages of the project (such as `npm ci`) in a step before, or name the program with `cli`.',
  );
}

/** Runs git in a folder and gives what it printed, without the last line end; what it refuses is a fault. */
export async function git(cwd, args, { env = {}, input = '' } = {}) {
  const { code, stdout, stderr } = await run('git', args, { cwd, env: { ...process.env, ...env }, input });
  if (code !== 0) throw new Fault(`git ${args[0]} failed with exit code ${code}; see the log.`, stderr || stdout);
  return stdout.replace(/\n$/, '');
}

/** Whether git knows an object. */
export async function knows(cwd, object) {
  return (await run('git', ['cat-file', '-e', object], { cwd })).code === 0;
}
