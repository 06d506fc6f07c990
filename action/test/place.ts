import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import { GitHubServer } from './github-server.js';
import { bareEnvironment, ended, git, install, removed, scratchFolder, type Ended } from './scratch.js';

const main = fileURLToPath(new URL('../main.mjs', import.meta.url));

/** Where a test plays: a folder, a checkout in it whose `origin` lies beside it, and the API of GitHub. */
export interface Place {
  scratch: string;
  repository: string;
  server: GitHubServer;
}

/** Sets a place up for each test of a file, and gives what tests do there. */
export function usePlace() {
  const packages = scratchFolder();
  const place = {} as Place;
  const installed = path.join(packages, 'node_modules/specwright/dist/cli.js');

  beforeAll(() => install(packages));
  afterAll(() => removed(packages));

  beforeEach(async () => {
    place.server = await GitHubServer.start();
    place.scratch = scratchFolder();
    place.repository = path.join(place.scratch, 'checkout');
    const origin = path.join(place.scratch, 'origin.git');
    await git(place.scratch, 'init', '-q', '--bare', '-b', 'main', origin);
    await git(place.scratch, 'init', '-q', '-b', 'main', place.repository);
    await git(place.repository, 'remote', 'add', 'origin', origin);
  });
  afterEach(() => {
    place.server.stop();
    removed(place.scratch);
  });

  return {
    place,

    /** Writes a file of the checkout. */
    put: (file: string, text: string): void => {
      mkdirSync(path.dirname(path.join(place.repository, file)), { recursive: true });
      writeFileSync(path.join(place.repository, file), text);
    },

    /** Commits everything; gives the commit. */
    commit: async (message: string): Promise<string> => {
      await git(place.repository, 'add', '-A');
      await git(place.repository, 'commit', '-q', '-m', message);
      return git(place.repository, 'rev-parse', 'HEAD');
    },

    /** Generates by the configuration of a folder of the checkout. */
    generate: (folder = '.'): Promise<Ended> =>
      ended(
        process.execPath,
        [installed, 'generate'],
        path.join(place.repository, folder),
        bareEnvironment(place.scratch),
      ),

    /** Runs the Action as its runner does. */
    act: async (inputs: Record<string, string>, env: Record<string, string> = {}): Promise<Ended> => {
      const given = Object.entries({ cli: installed, token: 'a-token', ...inputs }).map(
        ([name, value]) => [`SPECWRIGHT_${name.toUpperCase().replaceAll('-', '_')}`, value] as const,
      );
      return ended(process.execPath, [main], place.repository, {
        ...bareEnvironment(place.scratch),
        ...(env['GITHUB_API_URL'] === undefined ? { GITHUB_API_URL: place.server.url } : {}),
        GITHUB_REPOSITORY: 'acme/pets',
        GITHUB_WORKSPACE: place.repository,
        GITHUB_OUTPUT: path.join(place.scratch, 'output'),
        GITHUB_STEP_SUMMARY: path.join(place.scratch, 'summary'),
        GITHUB_REF: 'refs/heads/main',
        ...Object.fromEntries(given),
        ...env,
      });
    },

    /** The outputs that the step set. */
    outputs: (): Record<string, string> => {
      const file = path.join(place.scratch, 'output');
      const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
      const found = [...text.matchAll(/^([\w-]+)<<(.+)\n([\s\S]*?)\n\2$/gm)];
      return Object.fromEntries(found.map(([, name = '', , value = '']) => [name, value]));
    },
  };
}

/** The lines of a log that the runner of GitHub would obey: those outside of what `stop-commands` takes the effect from. */
export function obeyed(log: string): string[] {
  let paused: string | undefined;
  return log.split(/\r\n|\r|\n/).filter((line) => {
    if (paused !== undefined) {
      if (line.trim() === `::${paused}::`) paused = undefined;
      return false;
    }
    paused = /^\s*::stop-commands::(.+)$/.exec(line)?.[1];
    return paused === undefined && /^\s*::|##\[/.test(line);
  });
}
