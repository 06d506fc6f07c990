import { execFile } from 'node:child_process';
import { relative } from 'node:path';
import type { Bytes } from '../load/reading/read.js';
import { localPath } from '../load/location.js';

/** A file in a commit of the repository around the working folder. */
export interface GitInput {
  readonly revision: string;
  /** Relative to the working folder. */
  readonly path: string;
}

/** The syntax of a revision: no option of git, no other path, no range. */
const revision = /^[A-Za-z0-9_@][\w./@{}~^+-]*$/u;

/** Parses `git:REV:PATH`; `undefined` for any other input or an invalid revision. */
export function gitInput(input: string): GitInput | undefined {
  const [, rev = '', path = ''] = /^git:([^:]*):(.+)$/su.exec(input) ?? [];
  return revision.test(rev) && !rev.includes('..') && !path.includes('\0') ? { revision: rev, path } : undefined;
}

/** Whether an input starts with `git:`. */
export const isGit = (input: string): boolean => input.startsWith('git:');

const largest = 100_000_000;

/** Reads files of a commit without a checkout. */
export function gitReader(cwd: string, { revision: rev }: GitInput): (url: string, name: string) => Promise<Bytes> {
  return async (url, name) => {
    const path = relative(cwd, localPath(url) ?? '').replaceAll('\\', '/');
    const env = { ...process.env, LC_ALL: 'C' };
    const options = { cwd, env, encoding: 'buffer', maxBuffer: largest, windowsHide: true } as const;
    return new Promise((resolve) => {
      // No shell, and `--end-of-options`: revision and path cannot be interpreted as anything else.
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
