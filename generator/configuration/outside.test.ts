import { existsSync, mkdirSync, mkdtempSync, readdirSync, realpathSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { generate } from '../index.js';
import { run } from '../pipeline/run.js';
import type { UserConfiguration } from './configuration.js';
import { main } from '../cli/main.js';

/** What lies around a project: folders, files, links. */
interface Place {
  readonly folders?: readonly string[];
  readonly files?: Readonly<Record<string, string>>;
  readonly links?: Readonly<Record<string, string>>;
}

const document = JSON.stringify({ openapi: '3.1.0', info: { title: 'Case', version: '1' }, paths: {} });

/** Makes a place in which the project is `repo/app`. */
function made({ folders = [], files = {}, links = {} }: Place): string {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'specwright-outside-')));
  for (const folder of ['repo/app', 'elsewhere', ...folders]) mkdirSync(join(root, folder), { recursive: true });
  for (const [name, text] of Object.entries({ 'repo/app/a.json': document, ...files })) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), text);
  }
  for (const [name, to] of Object.entries(links)) symlinkSync(to, join(root, name));
  return root;
}

const git = { folders: ['repo/.git'] };
const docs = (output: string, more: UserConfiguration = {}): UserConfiguration => ({
  ...more,
  input: 'a.json',
  targets: [{ target: 'docs', output }],
});

/** Generates in `repo/app`; returns the diagnostics without the temporary folder, and the folder of the pages. */
async function written(place: Place, configuration: UserConfiguration, out?: string) {
  const root = made(place);
  const cwd = join(root, 'repo/app');
  const named = out?.replace('<root>', root);
  writeFileSync(join(cwd, 'specwright.config.json'), JSON.stringify(configuration));
  const { diagnostics } = await generate({
    cwd,
    configuration: 'specwright.config.json',
    ...(named === undefined ? {} : { out: named }),
  });
  const found = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('README.md'));
  const pages = [...new Set(found.map((path) => relative(root, realpathSync(join(root, path)))))];
  return { said: diagnostics.map(({ code, message }) => `${code} ${message.replaceAll(root, '<root>')}`), pages };
}

describe('an output lies', () => {
  it.each<[string, Place, UserConfiguration, string | undefined, string]>([
    ['beside the configuration', {}, docs('docs'), undefined, 'repo/app/docs/README.md'],
    ['in its repository', git, docs('../docs'), undefined, 'repo/docs/README.md'],
    ['where .git is a file', { files: { 'repo/.git': '' } }, docs('../docs'), undefined, 'repo/docs/README.md'],
    [
      'in its workspace',
      { files: { 'repo/package.json': '{"workspaces":[]}' } },
      docs('../docs'),
      undefined,
      'repo/docs/README.md',
    ],
    [
      'in its workspace of pnpm',
      { files: { 'repo/pnpm-workspace.yaml': '' } },
      docs('../docs'),
      undefined,
      'repo/docs/README.md',
    ],
    [
      'where that is allowed',
      {},
      docs('../../elsewhere/docs', { allow: { folders: ['../../elsewhere'] } }),
      undefined,
      'elsewhere/docs/README.md',
    ],
    ['where the command line says', {}, docs('docs'), '../../elsewhere', 'elsewhere/docs/README.md'],
    [
      'where the command line says, by its whole path',
      {},
      docs('docs'),
      '<root>/elsewhere',
      'elsewhere/docs/README.md',
    ],
    [
      'behind a link that the command line names',
      { links: { link: 'elsewhere' } },
      docs('docs'),
      '../../link',
      'elsewhere/docs/README.md',
    ],
    [
      'behind a link that stays in the repository',
      { ...git, folders: ['repo/.git', 'repo/real'], links: { 'repo/app/docs': '../real' } },
      docs('docs'),
      undefined,
      'repo/real/README.md',
    ],
    [
      'behind a link to what is allowed',
      { links: { 'repo/app/docs': '../../elsewhere' } },
      docs('docs', { allow: { folders: ['../../elsewhere'] } }),
      undefined,
      'elsewhere/README.md',
    ],
  ])('%s', async (_, place, configuration, out, want) => {
    expect(await written(place, configuration, out)).toEqual({ said: [], pages: [want] });
  });
});

describe('no output lies', () => {
  it.each<[string, Place, UserConfiguration, string | undefined, string]>([
    ['above the project', {}, docs('../docs'), undefined, '`../docs` lies outside of `.`.'],
    ['above the repository', git, docs('../../docs'), undefined, '`../../docs` lies outside of `..`.'],
    [
      'in a package without workspaces',
      { files: { 'repo/package.json': '{}' } },
      docs('../docs'),
      undefined,
      '`../docs` lies outside of `.`.',
    ],
    [
      'behind a link of the project',
      git,
      docs('docs'),
      undefined,
      '`docs` leads to `../../elsewhere`, outside of `..`.',
    ],
    [
      'below a link of the project',
      git,
      docs('docs/deep'),
      undefined,
      '`docs/deep` leads to `../../elsewhere/deep`, outside of `..`.',
    ],
    [
      'behind a link of the project that the command line names',
      git,
      docs('pages'),
      'docs',
      '`docs/pages` leads to `../../elsewhere/pages`, outside of `..`.',
    ],
    ['in the folder of git', git, docs('../.git/docs'), undefined, '`../.git/docs` lies in the folder of git.'],
    [
      'in the folder of git, in capitals',
      git,
      docs('../.GIT/docs'),
      undefined,
      '`../.GIT/docs` lies in the folder of git.',
    ],
    ['above what the command line names', {}, docs('../docs'), '<root>/elsewhere', '`../../docs` lies outside of `.`.'],
  ])('%s', async (_, place, configuration, out, want) => {
    const links = place === git ? { 'repo/app/docs': '../../elsewhere' } : {};
    expect(await written({ ...place, links }, configuration, out)).toEqual({
      said: [`config/outside ${want}`],
      pages: [],
    });
  });

  it('behind a link to the folder of git', async () => {
    const place = { ...git, links: { 'repo/app/docs': '../.git' } };
    expect((await written(place, docs('docs'))).said).toEqual([
      'config/outside `docs` leads to `../.git`, in the folder of git.',
    ]);
  });

  it('behind a link that leads nowhere', async () => {
    const place = { ...git, links: { 'repo/app/docs': '../nowhere' } };
    expect((await written(place, docs('docs'))).said).toEqual(['config/outside `docs` leads nowhere.']);
  });

  it('where a list of projects says, if that is elsewhere', async () => {
    const listed = (out: string): UserConfiguration => ({ projects: [{ name: 'a', ...docs('docs'), out }] });
    expect((await written({}, listed('../../elsewhere'))).said).toEqual([
      'config/outside `../../elsewhere/docs` lies outside of `.`.',
    ]);
    expect((await written({}, listed('gen'))).pages).toEqual(['repo/app/gen/docs/README.md']);
  });
});

it('names that stay are not kept elsewhere either', async () => {
  const root = made(git);
  const { diagnostics } = await generate({
    cwd: join(root, 'repo/app'),
    configuration: docs('docs', { lock: '../../elsewhere/names.lock' }),
  });
  expect(diagnostics.map(({ code, pointer }) => `${code} ${pointer ?? ''}`)).toEqual(['config/outside /lock']);
  expect(existsSync(join(root, 'elsewhere/names.lock'))).toBe(false);
});

describe('a changelog', () => {
  async function logged(links: Readonly<Record<string, string>>, changelog: string): Promise<[string, string[]]> {
    const root = made({ ...git, links });
    const cwd = join(root, 'repo/app');
    let log = '';
    const screen = { write: (text: string) => (log += text) };
    const terminal = { cwd, env: {}, stdin: () => Promise.resolve(''), stdout: screen, stderr: screen };
    await main(['generate', 'a.json', '--out', 'out', '--changelog', changelog], terminal, run);
    return [/^error .*$/mu.exec(log)?.[0] ?? '', readdirSync(join(root, 'elsewhere'))];
  }

  it('lies where the command line says', async () => {
    expect(await logged({}, '../../elsewhere/log.md')).toEqual(['', ['log.md']]);
  });

  it.each([
    ['itself', { 'repo/app/log.md': '../../elsewhere/log.md' }, 'log.md', 'leads nowhere.'],
    [
      'in its folder',
      { 'repo/app/a': '../../elsewhere' },
      'a/log.md',
      'leads to `../../elsewhere/log.md`, outside of `..`.',
    ],
  ])('is not written to where a link of the project leads, %s', async (_, links, changelog, want) => {
    expect(await logged(links, changelog)).toEqual([`error config/outside: \`${changelog}\` ${want}`, []]);
  });

  it('does not leave its release there either', async () => {
    const links = { 'repo/app/out': '.', 'repo/app/specwright.release.json': '../../elsewhere/a' };
    expect(await logged(links, 'log.md')).toEqual([
      'error config/outside: `out/specwright.release.json` leads nowhere.',
      [],
    ]);
  });
});
