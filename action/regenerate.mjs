import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { common } from './check.mjs';
import { Fault } from './fault.mjs';
import { apiOf } from './github.mjs';
import { fenced } from './log.mjs';
import { setOutput } from './output.mjs';
import { git, knows, run, specwright } from './programs.mjs';

const author = { name: 'github-actions[bot]', email: '41898282+github-actions[bot]@users.noreply.github.com' };

/** Mode `regenerate`: generates, and proposes what changed as one pull request, which later runs update. */
export async function regenerate(inputs) {
  const { folder, branch, env } = inputs;
  const base = inputs.base || (/^refs\/heads\/(.+)$/.exec(env.GITHUB_REF ?? '')?.[1] ?? '');
  if (base === '') throw new Fault('`mode: regenerate` runs on a branch, or with `base`, the branch to propose to.');
  if (base === branch) throw new Fault(`\`branch\` is the branch that is proposed to: ${branch}`);
  await git(folder, ['check-ref-format', '--branch', branch]);
  const files = await generate(inputs);
  const tree = await treeWith(folder, [...files.written, ...files.unchanged, ...files.removed]);
  if (tree === (await git(folder, ['rev-parse', 'HEAD^{tree}']))) {
    fenced('The output matches the document; there is nothing to propose.');
    return 0;
  }
  await push(inputs, tree);
  const url = await propose(inputs, base, files);
  fenced(`Proposed: ${url}`);
  setOutput(env, 'pull-request-url', url);
  return 0;
}

async function generate(inputs) {
  const { code, stdout, stderr } = await specwright(inputs, ['generate', ...common(inputs), '--json']);
  const report = code > 2 || stdout === '' ? undefined : JSON.parse(stdout);
  const said = (report?.diagnostics ?? []).filter(({ severity }) => severity === 'error');
  const lines = said.map(({ file, line, code, message }) => `${file ?? ''}:${line ?? ''} ${code}: ${message}`);
  if (code !== 0)
    throw new Fault(`specwright generate ended with exit code ${code}; see the log.`, [...lines, stderr].join('\n'));
  return report.files;
}

/** The tree of HEAD with these files as they are on the disk. The index and the branch of the checkout stay as they are. */
async function treeWith(folder, files) {
  const scratch = mkdtempSync(path.join(tmpdir(), 'specwright-action-'));
  const env = { GIT_INDEX_FILE: path.join(scratch, 'index') };
  // What `.gitignore` keeps out stays out.
  const { stdout } = await run('git', ['check-ignore', '-z', '--stdin'], { cwd: folder, input: files.join('\0') });
  const ignored = new Set(stdout.split('\0'));
  const input = files.filter((file) => !ignored.has(file)).join('\0');
  try {
    await git(folder, ['read-tree', 'HEAD'], { env });
    await git(folder, ['update-index', '--add', '--remove', '-z', '--stdin'], { env, input });
    return await git(folder, ['write-tree'], { env });
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

/** Pushes a commit of the tree, unless the branch has it already: a new commit would start every check anew. */
async function push({ folder, branch, title }, tree) {
  const ref = `refs/heads/${branch}`;
  const head = await git(folder, ['rev-parse', 'HEAD']);
  const [there = ''] = (await git(folder, ['ls-remote', 'origin', ref])).split('\t');
  if (there !== '') {
    await git(folder, ['fetch', '--no-tags', '--depth=1', 'origin', there]);
    if ((await knows(folder, there)) && (await git(folder, ['rev-parse', `${there}^{tree}`])) === tree) return;
  }
  const env = {
    GIT_AUTHOR_NAME: author.name,
    GIT_AUTHOR_EMAIL: author.email,
    GIT_COMMITTER_NAME: author.name,
    GIT_COMMITTER_EMAIL: author.email,
  };
  const commit = await git(folder, ['commit-tree', tree, '-p', head, '-m', title], { env });
  await git(folder, ['push', `--force-with-lease=${ref}:${there}`, 'origin', `${commit}:${ref}`]);
}

async function propose(inputs, base, { written, removed }) {
  const api = apiOf(inputs);
  const owner = api.repository.split('/')[0];
  const query = `state=open&head=${encodeURIComponent(`${owner}:${inputs.branch}`)}&base=${encodeURIComponent(base)}`;
  const [found] = await api.list(`/pulls?${query}`);
  const body =
    `\`specwright generate\` wrote ${written.length} and removed ${removed.length} files: ` +
    'the output matches the document again.\n\nThe branch is overwritten by the next run; edits belong elsewhere.';
  const content = { title: inputs.title, body };
  if (found === undefined) return (await api.post('/pulls', { ...content, head: inputs.branch, base })).html_url;
  if (found.title === content.title && found.body === body) return found.html_url;
  return (await api.patch(`/pulls/${found.number}`, content)).html_url;
}
