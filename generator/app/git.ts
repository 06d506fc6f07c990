import { execFile } from 'node:child_process';
import { relative } from 'node:path';
import type { Bytes } from '../load/reading/read.js';
import { localPath } from '../load/location.js';

/** A file as a commit of the repository around the working folder has it. */
export interface GitInput {
  readonly revision: string;
  /** Relative to the working folder. */
  readonly path: string;
}

/** What a revision may be made of: nothing that is an option of git, another path, or more than one revision. */
const revision = /^[A-Za-z0-9_@][\w./@{}~^+-]*$/u;

/** Takes `git:REV:PATH` apart; `undefined` for any other input, and where the revision is none. */
export function gitInput(input: string): GitInput | undefined {
  const [, rev = '', path = ''] = /^git:([^:]*):(.+)$/su.exec(input) ?? [];
  return revision.test(rev) && !rev.includes('..') && !path.includes('\0') ? { revision: rev, path } : undefined;
}

/** Whether an input is meant for git. */
export const isGit = (input: string): boolean => input.startsWith('git:');

const largest = 100_000_000;

/** Reads files as they are in a commit; nothing is checked out. */
export function gitReader(cwd: string, { revision: rev }: GitInput): (url: string, name: string) => Promise<Bytes> {
  return async (url, name) => {
    const path = relative(cwd, localPath(url) ?? '').replaceAll('\\', '/');
    const env = { ...process.env, LC_ALL: 'C' };
    const options = { cwd, env, encoding: 'buffer', maxBuffer: largest, windowsHide: true } as const;
    return new Promise((resolve) => {
      // Without a shell, and behind `--end-of-options`: neither revision nor path can be anything but what they are.
      execFile(
        'git',
        ['show', '--no-textconv', '--end-of-options', `${rev}:./${path}`],
        options,
        (error, stdout, stderr) => {
          if (error === null) resolve({ bytes: stdout });
          else resolve({ refusal: refusalOf(error, stderr.toString('utf8'), `git:${rev}:${name}`) });
        },
      );
    });
  };
}

function refusalOf(error: { readonly code?: unknown }, output: string, name: string) {
  if (error.code === 'ENOENT')
    return { code: 'read/failed', message: `"${name}" cannot be read: there is no git` } as const;
  if (/does not exist|exists on disk, but not in/u.test(output))
    return { code: 'read/not-found', message: `"${name}" does not exist` } as const;
  const reason = output
    .split('\n', 1)
    .join('')
    .replace(/^fatal: /u, '');
  return { code: 'read/failed', message: `"${name}" cannot be read: ${reason || 'git failed'}` } as const;
}
