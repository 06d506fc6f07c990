import { readFileSync } from 'node:fs';
import path from 'node:path';
import { upsertComment } from './comment.mjs';
import { Fault } from './fault.mjs';
import { ApiFault, apiOf } from './github.mjs';
import { annotate, fenced } from './log.mjs';
import { addSummary, setOutput } from './output.mjs';
import { git, knows, run, specwright } from './programs.mjs';

/** Mode `diff`: comments on the pull request with what it changes in the document; fails from `fail-on` on. */
export async function diff(inputs) {
  const { env, document } = inputs;
  if (document === '') throw new Fault('`mode: diff` needs `document`, the path of the document.');
  const pull = eventOf(env).pull_request;
  const base = inputs.base || pull?.base?.sha;
  if (base === undefined)
    throw new Fault('`mode: diff` runs on the event `pull_request`, or with `base`, the revision to compare with.');
  const root = await git(inputs.folder, ['rev-parse', '--show-toplevel']);
  const prefix = await git(inputs.folder, ['rev-parse', '--show-prefix']);
  const file = path.posix.normalize(prefix + document.replaceAll('\\', '/'));
  if (/^https?:/i.test(document) || path.isAbsolute(document) || file.startsWith('../'))
    throw new Fault(`\`mode: diff\` needs the path of a document in the repository: ${document}`);
  const { markdown, code } = await changes(inputs, root, await commitOf(root, base), file);
  fenced(markdown);
  addSummary(env, markdown);
  if (pull !== undefined) await comment(inputs, pull, file, markdown);
  return code;
}

function eventOf({ GITHUB_EVENT_PATH: file }) {
  if (!file) return {};
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    throw new Fault(`The event in GITHUB_EVENT_PATH cannot be read: ${file}`);
  }
}

/** The commit of a revision. A checkout is shallow as a rule, so that it may have to be fetched. */
async function commitOf(root, revision) {
  const find = async (name) =>
    (await run('git', ['rev-parse', '--verify', '-q', `${name}^{commit}`], { cwd: root })).stdout;
  const here = (await find(revision)).trim();
  if (here !== '') return here;
  await git(root, ['fetch', '--no-tags', '--depth=1', 'origin', revision]);
  return (await find('FETCH_HEAD')).trim();
}

async function changes(inputs, root, base, file) {
  if (!(await knows(root, `${base}:${file}`))) return { markdown: `\`${file}\` is new.`, code: 0 };
  const args = ['diff', `git:${base}:${file}`, file, '--format', 'markdown', '--fail-on', inputs.failOn];
  const { code, stdout, stderr } = await specwright(inputs, args, root);
  if (code > 1 || (code === 1 && stdout.trim() === ''))
    throw new Fault(`specwright diff ended with exit code ${code}; see the log.`, stderr);
  fenced(stderr);
  return { markdown: stdout.trim(), code };
}

async function comment(inputs, pull, file, markdown) {
  try {
    const url = await upsertComment(apiOf(inputs), pull.number, file, markdown);
    if (url !== undefined) setOutput(inputs.env, 'comment-url', url);
  } catch (error) {
    // The token of a fork's pull request can never write, which is no fault of whoever opened it.
    const fork = pull.head?.repo?.full_name !== pull.base?.repo?.full_name;
    if (!(error instanceof ApiFault && error.status === 403 && fork)) throw error;
    annotate(
      'warning',
      'A pull request of a fork gets no comment: its token may not write. The summary has the changes.',
    );
  }
}
