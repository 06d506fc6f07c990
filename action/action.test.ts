import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { load } from 'js-yaml';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, test } from 'vitest';
import { GitHubServer } from './test/github-server.js';
import {
  bareEnvironment,
  configuration,
  document,
  ended,
  git,
  install,
  removed,
  scratchFolder,
  type Ended,
} from './test/scratch.js';

const here = fileURLToPath(new URL('.', import.meta.url));
const packages = scratchFolder();

let scratch: string;
let repository: string;
let server: GitHubServer;

beforeAll(() => install(packages));
afterAll(() => removed(packages));

beforeEach(async () => {
  server = await GitHubServer.start();
  scratch = scratchFolder();
  repository = path.join(scratch, 'checkout');
  const origin = path.join(scratch, 'origin.git');
  await git(scratch, 'init', '-q', '--bare', '-b', 'main', origin);
  await git(scratch, 'init', '-q', '-b', 'main', repository);
  await git(repository, 'remote', 'add', 'origin', origin);
});
afterEach(() => {
  server.stop();
  removed(scratch);
});

function put(file: string, text: string): void {
  mkdirSync(path.dirname(path.join(repository, file)), { recursive: true });
  writeFileSync(path.join(repository, file), text);
}

async function commit(message: string): Promise<string> {
  await git(repository, 'add', '-A');
  await git(repository, 'commit', '-q', '-m', message);
  return git(repository, 'rev-parse', 'HEAD');
}

const page = 'docs/models/components/pet.md';

const generate = (folder = '.'): Promise<Ended> =>
  ended(process.execPath, [installed, 'generate'], path.join(repository, folder), bareEnvironment(scratch));

const installed = path.join(packages, 'node_modules/specwright/dist/cli.js');

/** Runs the Action as its runner does. */
async function act(inputs: Record<string, string>, env: Record<string, string> = {}): Promise<Ended> {
  const given = Object.entries({ cli: installed, token: 'a-token', ...inputs }).map(
    ([name, value]) => [`SPECWRIGHT_${name.toUpperCase().replaceAll('-', '_')}`, value] as const,
  );
  return ended(process.execPath, [path.join(here, 'main.mjs')], repository, {
    ...bareEnvironment(scratch),
    ...(env['GITHUB_API_URL'] === undefined ? { GITHUB_API_URL: server.url } : {}),
    GITHUB_REPOSITORY: 'acme/pets',
    GITHUB_WORKSPACE: repository,
    GITHUB_OUTPUT: path.join(scratch, 'output'),
    GITHUB_STEP_SUMMARY: path.join(scratch, 'summary'),
    GITHUB_REF: 'refs/heads/main',
    ...Object.fromEntries(given),
    ...env,
  });
}

/** The outputs that the step set. */
function outputs(): Record<string, string> {
  const text = existsSync(path.join(scratch, 'output')) ? readFileSync(path.join(scratch, 'output'), 'utf8') : '';
  return Object.fromEntries(
    [...text.matchAll(/^([\w-]+)<<(.+)\n([\s\S]*?)\n\2$/gm)].map(([, name, , value]) => [name, value]),
  );
}

/** The lines of a log that the runner of GitHub would obey: those outside of what `stop-commands` takes the effect from. */
function obeyed(log: string): string[] {
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

test('action.yml passes every input on, and to no shell', () => {
  const action = load(readFileSync(path.join(here, '../action.yml'), 'utf8')) as {
    inputs: Record<string, object>;
    runs: { using: string; steps: { run: string; env: Record<string, string> }[] };
  };
  const [step] = action.runs.steps;
  expect(action.runs.using).toBe('composite');
  expect(step!.run).not.toContain('${{');
  expect(step!.env).toEqual(
    Object.fromEntries(
      Object.keys(action.inputs).map((name) => [
        `SPECWRIGHT_${name.toUpperCase().replaceAll('-', '_')}`,
        `\${{ inputs.${name} }}`,
      ]),
    ),
  );
});

test.each<[string, Record<string, string>, RegExp]>([
  ['a mode', { mode: 'chek' }, /There is no mode "chek"/],
  ['a folder', { 'working-directory': 'nowhere' }, /`working-directory` is not a folder/],
  ['an argument', { document: '--fix' }, /`document` must not begin with a dash/],
  ['a program', { cli: 'nowhere.js' }, /specwright is not installed/],
  ['a document to diff', { mode: 'diff' }, /`mode: diff` needs `document`/],
  ['an event to diff', { mode: 'diff', document: 'openapi.yaml' }, /runs on the event `pull_request`/],
])('a wrong input is answered clearly: %s', async (_, inputs, want) => {
  const { exit, stdout } = await act(inputs);
  expect(exit).toBe(1);
  expect(obeyed(stdout)).toEqual([expect.stringMatching(want)]);
});

describe('check', () => {
  it('annotates what drifted, by its path in the repository', async () => {
    put('api/openapi.yaml', document());
    put('api/specwright.config.json', configuration);
    const inputs = { mode: 'check', 'working-directory': 'api' };
    await generate('api');
    expect(await act(inputs)).toMatchObject({ exit: 0 });
    put('api/openapi.yaml', document('nickname'));
    const { exit, stdout } = await act(inputs);
    expect(exit).toBe(1);
    expect(obeyed(stdout)).toEqual([
      expect.stringMatching(
        /^::error file=api\/docs\/models\/components\/pet\.md,line=\d+,title=Specwright%3A drift\/stale::/,
      ),
    ]);
    expect(outputs()['exit-code']).toBe('1');
  });
});

describe('diff', () => {
  /** A program in place of specwright that prints this, and says how it was called. */
  function fake(markdown: string, exit = 0, error = ''): string {
    const file = path.join(scratch, 'fake.mjs');
    const args = path.join(scratch, 'args');
    writeFileSync(
      file,
      `import { writeFileSync } from 'node:fs';
writeFileSync(${JSON.stringify(args)}, JSON.stringify([process.cwd(), process.env.SPECWRIGHT_TOKEN ?? null, ...process.argv.slice(2)]));
process.stderr.write(${JSON.stringify(error)});
process.stdout.write(${JSON.stringify(markdown)});
process.exitCode = ${String(exit)};
`,
    );
    return file;
  }

  let base: string;
  async function pullRequest(fork = false): Promise<Record<string, string>> {
    put('api/openapi.yaml', document());
    base = await commit('one');
    put('api/openapi.yaml', document('nickname'));
    await commit('two');
    const file = path.join(scratch, 'event.json');
    const repo = (full_name: string) => ({ repo: { full_name } });
    const head = repo(fork ? 'stranger/pets' : 'acme/pets');
    writeFileSync(
      file,
      JSON.stringify({ pull_request: { number: 7, base: { sha: base, ...repo('acme/pets') }, head } }),
    );
    return { GITHUB_EVENT_PATH: file };
  }
  const inputs = { mode: 'diff', document: 'api/openapi.yaml' };
  const marker = '<!-- specwright-diff api%2Fopenapi.yaml -->\n';

  it('says it in one comment, which the next run updates', async () => {
    const env = await pullRequest();
    server.comment('Hello.', { login: 'someone', type: 'User' });
    expect(await act({ ...inputs, cli: fake('# One', 1) }, env)).toMatchObject({ exit: 1 });
    expect(JSON.parse(readFileSync(path.join(scratch, 'args'), 'utf8')).slice(1)).toEqual([
      null,
      ...['diff', `git:${base}:api/openapi.yaml`, 'api/openapi.yaml', '--format', 'markdown', '--fail-on', 'breaking'],
    ]);
    expect(outputs()).toEqual({ 'exit-code': '1', 'comment-url': 'https://github.example/comment/101' });
    expect(await act({ ...inputs, cli: fake('# Two') }, env)).toMatchObject({ exit: 0 });
    expect(server.comments.map(({ body }) => body)).toEqual(['Hello.', `${marker}# Two`]);
    expect(await act({ ...inputs, cli: fake('# Two') }, env)).toMatchObject({ exit: 0 });
    expect(server.changes).toEqual([
      'POST /repos/acme/pets/issues/7/comments',
      'PATCH /repos/acme/pets/issues/comments/101',
    ]);
    expect(readFileSync(path.join(scratch, 'summary'), 'utf8')).toBe('# One\n# Two\n# Two\n');
  });

  it('finds its comment behind a hundred others, and takes nobody else’s for it', async () => {
    const env = await pullRequest();
    server.comment(`${marker}Mine!`, { login: 'someone', type: 'User' });
    for (let number = 0; number < 120; number++) server.comment('Hello.', { login: 'someone', type: 'User' });
    const own = server.comment(`${marker}# One`);
    await act({ ...inputs, cli: fake('# Two') }, env);
    expect(own.body).toBe(`${marker}# Two`);
    expect(server.comments[0]?.body).toBe(`${marker}Mine!`);
  });

  it('works from a folder of the repository, and names the document from its root', async () => {
    const env = await pullRequest();
    await act({ ...inputs, document: 'openapi.yaml', 'working-directory': 'api', cli: fake('# One') }, env);
    const [cwd, , ...args] = JSON.parse(readFileSync(path.join(scratch, 'args'), 'utf8'));
    expect([path.basename(cwd), ...args.slice(1, 3)]).toEqual([
      'checkout',
      `git:${base}:api/openapi.yaml`,
      'api/openapi.yaml',
    ]);
  });

  it('fetches the base into a shallow checkout', async () => {
    const env = await pullRequest();
    await git(repository, 'push', '-q', 'origin', 'main');
    const shallow = path.join(scratch, 'shallow');
    await git(scratch, 'clone', '-q', '--depth=1', `file://${path.join(scratch, 'origin.git')}`, shallow);
    await git(path.join(scratch, 'origin.git'), 'config', 'uploadpack.allowAnySHA1InWant', 'true');
    const { exit } = await act({ ...inputs, cli: fake('# One') }, { ...env, GITHUB_WORKSPACE: shallow });
    expect(exit).toBe(0);
    expect(server.comments).toHaveLength(1);
  });

  it('says that a document is new', async () => {
    const env = await pullRequest();
    put('api/new.yaml', document());
    await commit('three');
    expect(await act({ ...inputs, document: 'api/new.yaml' }, env)).toMatchObject({ exit: 0 });
    expect(server.comments.map(({ body }) => body)).toEqual([
      '<!-- specwright-diff api%2Fnew.yaml -->\n`api/new.yaml` is new.',
    ]);
  });

  it('cuts what is too long for a comment', async () => {
    const env = await pullRequest();
    await act({ ...inputs, cli: fake(`\`\`\`\n${'line\n'.repeat(20_000)}\`\`\`\n`) }, env);
    const [comment] = server.comments;
    expect(comment!.body.length).toBeLessThan(65_536);
    expect(comment!.body).toMatch(
      /line\n```\n\nThis is too long for a comment; the summary of the job has all of it\.$/,
    );
  });

  it('makes no comment where specwright fails', async () => {
    const env = await pullRequest();
    const { exit, stdout } = await act({ ...inputs, cli: fake('', 2, 'error: unknown option\n') }, env);
    expect([exit, server.comments]).toEqual([1, []]);
    expect(stdout).toContain('error: unknown option');
    expect(obeyed(stdout)).toEqual([
      '::error title=Specwright::specwright diff ended with exit code 2; the log says why.',
    ]);
  });

  it('lets no text of a document command the runner', async () => {
    const env = await pullRequest();
    const evil =
      '::set-output name=x::y\n  ::error::z\r::warning::w\n##[add-mask]a\n::stop-commands::me\n::me::\n::error::v\n';
    for (const said of [
      [evil, 0],
      ['', 2],
    ] as const) {
      const { stdout } = await act({ ...inputs, cli: fake(said[0], said[1], evil) }, env);
      expect(stdout).toContain('::set-output');
      expect(obeyed(stdout).filter((line) => !line.startsWith('::error title=Specwright::'))).toEqual([]);
    }
    expect(Object.keys(outputs())).toEqual(['comment-url', 'exit-code']);
  });

  test.each<[number, string, RegExp]>([
    [401, '{"message":"Bad credentials"}', /status 401 \(Bad credentials\)\. The token is not valid/],
    [403, '{"message":"Resource not accessible by integration"}', /status 403 .*pull-requests: write/],
    [404, '{"message":"Not Found"}', /status 404 .*does not see this/],
    [422, '{"message":"Validation Failed"}', /status 422 /],
    [503, '<html>\n::error::x', /status 503\. GitHub has a fault/],
    [201, '<html>', /with no JSON/],
  ])('an API that answers %s is explained', async (status, body, want) => {
    const env = await pullRequest();
    server.refusals.set('POST /repos/acme/pets/issues/7/comments', { status, body });
    const { exit, stdout } = await act({ ...inputs, cli: fake('# One') }, env);
    expect(exit).toBe(1);
    expect(obeyed(stdout)).toEqual([expect.stringMatching(want)]);
  });

  it('explains an API that cannot be reached', async () => {
    const env = await pullRequest();
    const url = server.url;
    server.stop();
    const { exit, stdout } = await act({ ...inputs, cli: fake('# One') }, { ...env, GITHUB_API_URL: url });
    expect(exit).toBe(1);
    expect(obeyed(stdout)).toEqual([expect.stringMatching(/cannot be reached: ECONNREFUSED/)]);
  });

  it('warns where a fork’s token may not write, and keeps the exit code', async () => {
    const env = await pullRequest(true);
    server.refusals.set('POST /repos/acme/pets/issues/7/comments', { status: 403, body: '{}' });
    const { exit, stdout } = await act({ ...inputs, cli: fake('# One') }, env);
    expect(exit).toBe(0);
    expect(obeyed(stdout)).toEqual([expect.stringMatching(/^::warning .*a fork gets no comment/)]);
  });
});

describe('regenerate', () => {
  const inputs = { mode: 'regenerate' };
  beforeEach(() => {
    put('openapi.yaml', document());
    put('specwright.config.json', configuration);
  });
  const origin = (): string => path.join(scratch, 'origin.git');

  it('proposes what changed as one pull request, which the next run updates', async () => {
    put('.gitignore', 'docs/README.md\n');
    await commit('one');
    const head = await git(repository, 'rev-parse', 'HEAD');
    expect(await act(inputs)).toMatchObject({ exit: 0, stderr: '' });
    const branch = 'specwright/regenerate';
    const first = await git(origin(), 'rev-parse', branch);
    const names = (await git(origin(), 'ls-tree', '-r', '--name-only', branch)).split('\n');
    expect(names).toContain(page);
    expect(names).not.toContain('docs/README.md');
    expect(existsSync(path.join(repository, 'docs/README.md'))).toBe(true);
    expect(await git(origin(), 'rev-parse', `${branch}^`)).toBe(head);
    expect(await git(repository, 'status', '--porcelain')).toBe('?? docs/');
    expect(server.pulls).toMatchObject([{ head: branch, base: 'main', title: 'Regenerate from the OpenAPI document' }]);
    expect(outputs()['pull-request-url']).toBe('https://github.example/pull/1');

    // The same again pushes nothing; another document does.
    await act(inputs);
    expect(await git(origin(), 'rev-parse', branch)).toBe(first);
    put('openapi.yaml', document('nickname'));
    await git(repository, 'commit', '-q', '-m', 'two', 'openapi.yaml');
    await act({ ...inputs, title: 'Another title' });
    expect(await git(origin(), 'show', `${branch}:${page}`)).toContain('nickname');
    expect(server.pulls).toMatchObject([{ number: 1, title: 'Another title' }]);
  });

  it('proposes nothing where nothing changed', async () => {
    await generate();
    await commit('one');
    const { exit, stdout } = await act(inputs);
    expect(exit).toBe(0);
    expect(stdout).toContain('there is nothing to propose');
    expect(server.asked).toEqual([]);
  });

  it('names what is wrong with a document', async () => {
    put('openapi.yaml', 'openapi: 3.1.0\npaths: 3\n');
    await commit('one');
    const { exit, stdout } = await act(inputs);
    expect(exit).toBe(1);
    expect(stdout).toContain('openapi.yaml:2 document/type');
    expect(obeyed(stdout)).toEqual([expect.stringMatching(/specwright generate ended with exit code 1/)]);
  });

  test.each<[string, Record<string, string>, Record<string, string>, RegExp]>([
    ['no branch', {}, { GITHUB_REF: 'refs/pull/1/merge' }, /runs on a branch, or with `base`/],
    ['its own branch', { branch: 'main' }, {}, /`branch` is the branch that is proposed to/],
    ['a name that no branch has', { branch: 'a..b' }, {}, /git check-ref-format failed/],
    ['a repository that cannot be pushed to', {}, {}, /git ls-remote failed/],
  ])('answers %s clearly', async (name, given, env, want) => {
    await commit('one');
    if (name.startsWith('a repository'))
      await git(repository, 'remote', 'set-url', 'origin', path.join(scratch, 'gone'));
    const { exit, stdout } = await act({ ...inputs, ...given }, env);
    expect(exit).toBe(1);
    expect(obeyed(stdout)).toEqual([expect.stringMatching(want)]);
  });
});
