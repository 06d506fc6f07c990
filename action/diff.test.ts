import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { obeyed, usePlace } from './test/place.js';
import { document, git } from './test/scratch.js';

const { place, put, commit, act, outputs } = usePlace();

describe('diff', () => {
  /** A program in place of specwright that prints this, and says how it was called. */
  function fake(markdown: string, exit = 0, error = ''): string {
    const file = path.join(place.scratch, 'fake.mjs');
    const args = path.join(place.scratch, 'args');
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
    const file = path.join(place.scratch, 'event.json');
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
    place.server.comment('Hello.', { login: 'someone', type: 'User' });
    expect(await act({ ...inputs, cli: fake('# One', 1) }, env)).toMatchObject({ exit: 1 });
    expect(JSON.parse(readFileSync(path.join(place.scratch, 'args'), 'utf8')).slice(1)).toEqual([
      null,
      ...['diff', `git:${base}:api/openapi.yaml`, 'api/openapi.yaml', '--format', 'markdown', '--fail-on', 'breaking'],
    ]);
    expect(outputs()).toEqual({ 'exit-code': '1', 'comment-url': 'https://github.example/comment/101' });
    expect(await act({ ...inputs, cli: fake('# Two') }, env)).toMatchObject({ exit: 0 });
    expect(place.server.comments.map(({ body }) => body)).toEqual(['Hello.', `${marker}# Two`]);
    expect(await act({ ...inputs, cli: fake('# Two') }, env)).toMatchObject({ exit: 0 });
    expect(place.server.changes).toEqual([
      'POST /repos/acme/pets/issues/7/comments',
      'PATCH /repos/acme/pets/issues/comments/101',
    ]);
    expect(readFileSync(path.join(place.scratch, 'summary'), 'utf8')).toBe('# One\n# Two\n# Two\n');
  });

  it('finds its comment behind a hundred others, and takes nobody else’s for it', async () => {
    const env = await pullRequest();
    place.server.comment(`${marker}Mine!`, { login: 'someone', type: 'User' });
    for (let number = 0; number < 120; number++) place.server.comment('Hello.', { login: 'someone', type: 'User' });
    const own = place.server.comment(`${marker}# One`);
    await act({ ...inputs, cli: fake('# Two') }, env);
    expect(own.body).toBe(`${marker}# Two`);
    expect(place.server.comments[0]?.body).toBe(`${marker}Mine!`);
  });

  it('works from a folder of the place.repository, and names the document from its root', async () => {
    const env = await pullRequest();
    await act({ ...inputs, document: 'openapi.yaml', 'working-directory': 'api', cli: fake('# One') }, env);
    const [cwd, , ...args] = JSON.parse(readFileSync(path.join(place.scratch, 'args'), 'utf8'));
    expect([path.basename(cwd), ...args.slice(1, 3)]).toEqual([
      'checkout',
      `git:${base}:api/openapi.yaml`,
      'api/openapi.yaml',
    ]);
  });

  it('fetches the base into a shallow checkout', async () => {
    const env = await pullRequest();
    await git(place.repository, 'push', '-q', 'origin', 'main');
    const shallow = path.join(place.scratch, 'shallow');
    await git(place.scratch, 'clone', '-q', '--depth=1', `file://${path.join(place.scratch, 'origin.git')}`, shallow);
    await git(path.join(place.scratch, 'origin.git'), 'config', 'uploadpack.allowAnySHA1InWant', 'true');
    const { exit } = await act({ ...inputs, cli: fake('# One') }, { ...env, GITHUB_WORKSPACE: shallow });
    expect(exit).toBe(0);
    expect(place.server.comments).toHaveLength(1);
  });

  it('says nothing where nothing changed, and sets an earlier comment right', async () => {
    const env = await pullRequest();
    expect(await act({ ...inputs, cli: fake('\n') }, env)).toMatchObject({ exit: 0 });
    expect(place.server.comments).toEqual([]);
    const own = place.server.comment(`${marker}# One`);
    await act({ ...inputs, cli: fake('') }, env);
    expect(own.body).toBe(`${marker}Nothing of this is in the pull request any more.`);
  });

  it('compares with a branch that is not in the checkout', async () => {
    const env = await pullRequest();
    await git(place.repository, 'push', '-q', 'origin', `${base}:refs/heads/released`);
    expect(await act({ ...inputs, base: 'released', cli: fake('# One') }, env)).toMatchObject({ exit: 0 });
    expect(JSON.parse(readFileSync(path.join(place.scratch, 'args'), 'utf8'))).toContain(
      `git:${base}:api/openapi.yaml`,
    );
  });

  it.each(['https://pets.example/openapi.yaml', '/openapi.yaml', '../openapi.yaml'])('refuses %s', async (document) => {
    const env = await pullRequest();
    const { exit, stdout } = await act({ ...inputs, document }, env);
    expect([exit, ...obeyed(stdout)]).toEqual([
      1,
      expect.stringMatching(/needs the path of a document in the repository/),
    ]);
  });

  it('says that a document is new', async () => {
    const env = await pullRequest();
    put('api/new.yaml', document());
    await commit('three');
    expect(await act({ ...inputs, document: 'api/new.yaml' }, env)).toMatchObject({ exit: 0 });
    expect(place.server.comments.map(({ body }) => body)).toEqual([
      '<!-- specwright-diff api%2Fnew.yaml -->\n`api/new.yaml` is new.',
    ]);
  });

  it('cuts what is too long for a comment', async () => {
    const env = await pullRequest();
    await act({ ...inputs, cli: fake(`\`\`\`\n${'line\n'.repeat(20_000)}\`\`\`\n`) }, env);
    const [comment] = place.server.comments;
    expect(comment!.body.length).toBeLessThan(65_536);
    expect(comment!.body).toMatch(
      /line\n```\n\nThis is too long for a comment; the summary of the job has all of it\.$/,
    );
  });

  it('makes no comment where specwright fails', async () => {
    const env = await pullRequest();
    const { exit, stdout } = await act({ ...inputs, cli: fake('', 2, 'error: unknown option\n') }, env);
    expect([exit, place.server.comments]).toEqual([1, []]);
    expect(stdout).toContain('error: unknown option');
    expect(obeyed(stdout)).toEqual(['::error title=Specwright::specwright diff ended with exit code 2; see the log.']);
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
    [201, '<html>', /is not JSON/],
  ])('an API that answers %s is explained', async (status, body, want) => {
    const env = await pullRequest();
    place.server.refusals.set('POST /repos/acme/pets/issues/7/comments', { status, body });
    const { exit, stdout } = await act({ ...inputs, cli: fake('# One') }, env);
    expect(exit).toBe(1);
    expect(obeyed(stdout)).toEqual([expect.stringMatching(want)]);
  });

  it('explains an API that cannot be reached', async () => {
    const env = await pullRequest();
    const url = place.server.url;
    place.server.stop();
    const { exit, stdout } = await act({ ...inputs, cli: fake('# One') }, { ...env, GITHUB_API_URL: url });
    expect(exit).toBe(1);
    expect(obeyed(stdout)).toEqual([expect.stringMatching(/cannot be reached: ECONNREFUSED/)]);
  });

  it('warns where a fork’s token may not write, and keeps the exit code', async () => {
    const env = await pullRequest(true);
    place.server.refusals.set('POST /repos/acme/pets/issues/7/comments', { status: 403, body: '{}' });
    const { exit, stdout } = await act({ ...inputs, cli: fake('# One') }, env);
    expect(exit).toBe(0);
    expect(obeyed(stdout)).toEqual([expect.stringMatching(/^::warning .*a fork gets no comment/)]);
  });
});
