import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { run } from '../../pipeline/run.js';
import { serve } from './server.js';
import { preview, type PreviewOptions } from './preview.js';

let cwd: string;
let end: (() => Promise<number>) | undefined;
const put = (name: string, text: string): void => {
  mkdirSync(path.dirname(path.join(cwd, name)), { recursive: true });
  writeFileSync(path.join(cwd, name), text);
};

const document = (title: string): string => `openapi: 3.1.0\ninfo: { title: ${title}, version: "1" }\npaths: {}\n`;
const target = `export default {
  name: 'pages', summary: 'a page', isSite: true, options: {}, defaults: {},
  plan: ({ model }) => ({ value: [model.info.title], diagnostics: [] }),
  print: (title) => ({ path: 'index.html', text: '<title>' + title + '</title></head>' }),
};`;
const configuration = (...outputs: readonly string[]): string =>
  JSON.stringify({
    input: 'api.yaml',
    targets: [{ target: 'docs', output: 'docs' }, ...outputs.map((output) => ({ target: './pages.mjs', output }))],
    allow: { modules: ['./pages.mjs'] },
  });

beforeEach(() => {
  cwd = mkdtempSync(path.join(tmpdir(), 'specwright-preview-'));
  put('api.yaml', document('One'));
  put('pages.mjs', target);
  put('specwright.config.json', configuration('site'));
});
afterEach(async () => {
  await end?.();
  end = undefined;
  rmSync(cwd, { recursive: true, force: true });
});

/** Begins to serve on any free port; `said` waits for a text on either stream. */
function begin(options: PreviewOptions = {}, tty = false) {
  let [out, err] = ['', ''];
  const stop = new AbortController();
  const stdout = { write: (text: string) => (out += text), isTTY: tty };
  const stderr = { write: (text: string) => (err += text), isTTY: false };
  const terminal = { cwd, env: {}, stdin: () => Promise.resolve(''), stdout, stderr };
  const exit = preview(undefined, { port: 0, ...options }, terminal, run, stop.signal);
  end = () => {
    stop.abort();
    return exit;
  };
  const said = (want: RegExp) => vi.waitUntil(() => want.exec(out + err), { timeout: 15_000, interval: 10 });
  const url = async (): Promise<string> => (await said(/http:\/\/127\.0\.0\.1:\d+\//u))[0];
  return { exit, said, url, out: () => out, err: () => err };
}

/** The reply to bytes as they are. */
const raw = (url: string, request: string): Promise<string> =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(url);
    const socket = connect(Number(port), hostname, () => socket.end(request));
    let reply = '';
    socket.on('data', (data) => (reply += data.toString()));
    socket.on('end', () => resolve(reply));
    socket.on('error', reject);
  });

/** The states that a page hears of. */
async function states(url: string): Promise<AsyncGenerator<string, undefined>> {
  const { body } = await fetch(new URL('/.specwright/changes', url));
  async function* read(): AsyncGenerator<string, undefined> {
    for await (const part of body ?? [])
      for (const [, state = ''] of Buffer.from(part as Uint8Array)
        .toString()
        .matchAll(/^data: (.*)$/gmu))
        yield state;
    return undefined;
  }
  return read();
}

describe('specwright preview', () => {
  it('serves the site, which on disk has no script, and tells pages of changes', async () => {
    const { url: listening, exit, out } = begin();
    const url = await listening();
    expect(out()).toBe(`${url}\n`);
    const page = await (await fetch(url)).text();
    const [, state = ''] = /live\.js\?([\w.-]+)"/u.exec(page) ?? [];
    expect(page).toBe(`<title>One</title><script src="/.specwright/live.js?${state}" async></script></head>`);
    const heard = await states(url);
    expect((await heard.next()).value).toBe(state);
    put('api.yaml', document('Two'));
    expect((await heard.next()).value).toBe(state.replace(/0$/u, '1'));
    expect(await (await fetch(url)).text()).toContain('<title>Two</title>');
    expect(readFileSync(path.join(cwd, 'site/index.html'), 'utf8')).toBe('<title>Two</title></head>');
    expect(await end?.()).toBe(0);
    await expect(fetch(url)).rejects.toThrow();
    expect(await exit).toBe(0);
  });

  it('responds to HEAD without a body, and refuses other hosts and methods', async () => {
    const url = await begin().url();
    const { host } = new URL(url);
    const head = await raw(url, `HEAD / HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`);
    expect(head).toMatch(/^HTTP\/1\.1 200 OK\r\n[^]*content-length: [1-9]\d*\r\n[^]*\r\n\r\n$/u);
    for (const [request, status] of [
      [`GET / HTTP/1.1\r\nHost: evil.example\r\n`, 403],
      [`GET / HTTP/1.0\r\n`, 403],
      [`POST / HTTP/1.1\r\nHost: ${host}\r\nContent-Length: 0\r\n`, 405],
      [`GET /../api.yaml HTTP/1.1\r\nHost: ${host}\r\n`, 404],
      [`GET /..%2fapi.yaml HTTP/1.1\r\nHost: ${host}\r\n`, 400],
      [`GET http://${host}/ HTTP/1.1\r\nHost: ${host}\r\n`, 400],
      [`GET /.specwright.json HTTP/1.1\r\nHost: ${host}\r\n`, 404],
    ] as const)
      expect(await raw(url, `${request}Connection: close\r\n\r\n`)).toMatch(new RegExp(`^HTTP/1.1 ${status} `, 'u'));
  });

  it('keeps the last good site while the document has errors', async () => {
    const { url: listening, said, err } = begin();
    const url = await listening();
    put('api.yaml', 'openapi: [');
    await said(/yaml-syntax/u);
    expect(err()).toContain('1 error');
    expect(await (await fetch(url)).text()).toContain('<title>One</title>');
  });

  it('serves what is there before anything could be generated', async () => {
    put('api.yaml', 'openapi: [');
    const url = await begin().url();
    expect((await fetch(url)).status).toBe(200);
    put('api.yaml', document('Late'));
    await vi.waitUntil(async () => (await (await fetch(url)).text()).includes('Late'), { timeout: 15_000 });
  });

  it('lists several sites, in one line for programs', async () => {
    put('specwright.config.json', configuration('public/v1', 'public/v2'));
    const { url: listening, out } = begin({ json: true });
    const url = await listening();
    expect(JSON.parse(out())).toEqual({
      command: 'preview',
      url,
      sites: ['v1', 'v2'].map((name) => ({ url: `${url}${name}/`, output: `public/${name}` })),
    });
    expect(out()).toMatch(/^.*\n$/u);
    expect(await (await fetch(url)).text()).toContain('href="/v2/"');
  });

  it('says on a terminal what it does', async () => {
    const { said, out } = begin({}, true);
    await said(/Ctrl-C ends/u);
    put('api.yaml', document('Two'));
    await said(/Changed: api\.yaml\n[^]*written/u);
    expect(out()).toMatch(/http:\/\/127\.0\.0\.1:\d+\/\n/u);
  });

  it('says what a configuration without a site lacks', async () => {
    put('specwright.config.json', configuration());
    const { exit, err } = begin();
    expect(await exit).toBe(2);
    expect(err()).toContain('{ "target": "site", "output": "site" }');
  });

  it('takes another port where the usual one is taken, but none for a port that was asked for', async () => {
    const taken = createServer();
    await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', resolve));
    const address = taken.address();
    const port = typeof address === 'object' ? (address?.port ?? 0) : 0;
    const { exit, err } = begin({ port });
    expect(await exit).toBe(2);
    expect(err()).toBe(`error: port ${port} is taken; \`--port\` names another one\n`);
    const other = await serve({ port, exact: false }, () => []);
    expect(Number(new URL(other.url).port)).toBeGreaterThan(port);
    other.close();
    taken.close();
  });
});
