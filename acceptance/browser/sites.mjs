// The sites that are checked, each generated once, on demand, by the command line.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../../scripts/root.mjs';
import { installed } from '../tools.mjs';
import { shared, specwright } from '../shared/tools.mjs';
import { serve, subPath } from './serve.mjs';

export const scratch = path.join(root, '.scratch/browser');

/** A target that makes a whole site, with everything that is off unless asked for. */
/** Where the sites say that they lie. */
export const baseUrl = `https://docs.example.com${subPath}`;

const site = { target: 'site', output: 'site', console: true, baseUrl };
const sdk = { target: 'typescript', output: 'sdk' };

/** The configuration of a file with other targets; its paths start at the folder of the file. */
function withTargets(file, targets) {
  const folder = path.dirname(file);
  const { input, overlays = [], ...rest } = JSON.parse(readFileSync(file, 'utf8'));
  const below = (place) => path.join(folder, place);
  return { ...rest, input: below(input), overlays: overlays.map(below), targets };
}

const plain = (input) => ({ input, targets: [sdk, site] });

/** What each site is made from; without a configuration there is no such site here. */
const sources = {
  gr4vy: () => {
    const file = path.join(shared, 'gr4vy/config/ts.json');
    return existsSync(file) ? withTargets(file, [sdk, site]) : undefined;
  },
  'gr4vy-console': () => {
    const file = path.join(shared, 'gr4vy/config/ts.json');
    return existsSync(file) ? withTargets(file, [{ ...site, console: true }]) : undefined;
  },
  github: async () => plain(path.join(await installed('browser'), '@octokit/openapi/generated/api.github.com.json')),
  sessions: () => withTargets(path.join(root, 'specs/gr4vy-sessions/typescript-2025.json'), [sdk, site]),
  medusa: () => withTargets(path.join(root, 'specs/medusa-payment-session/specwright.json'), [sdk, site]),
  'right-to-left': () => plain(path.join(root, 'acceptance/browser/documents/right-to-left.yaml')),
};

/** The pages of a folder, in order. */
const pagesOf = (folder) =>
  readdirSync(folder, { recursive: true })
    .map((file) => file.split(path.sep).join('/'))
    .filter((file) => file.endsWith('.html'))
    .sort();

const made = new Map();

async function make(name, configuration) {
  const out = path.join(scratch, name);
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  const file = path.join(out, 'specwright.json');
  writeFileSync(file, JSON.stringify(configuration, undefined, 2));
  await specwright(['generate', '--quiet', '--no-cache', '--config', file, '--out', out]);
  return siteIn(path.join(out, 'site'), name, file);
}

/** A site that lies in a folder: its pages, and where it is served. */
export async function siteIn(folder, name = path.basename(folder), configuration) {
  return { name, folder, configuration, pages: pagesOf(folder), served: await serve(folder) };
}

/** The site with this name, or nothing where its document is not here. */
export function siteOf(name) {
  if (!made.has(name))
    made.set(
      name,
      Promise.resolve(sources[name]()).then((configuration) => configuration && make(name, configuration)),
    );
  return made.get(name);
}

/** Stops serving. */
export const closeSites = async () => {
  for (const one of await Promise.allSettled(made.values())) await one.value?.served.close();
};
