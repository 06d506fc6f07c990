import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { responseTo, type ReceivedRequest } from './response.js';
import { servedSites } from './sites.js';

let root: string;
const put = (name: string, text: string): void => {
  mkdirSync(dirname(join(root, name)), { recursive: true });
  writeFileSync(join(root, name), text);
};

const page = (title: string): string => `<html><head><title>${title}</title></head></html>`;
const shown = (title: string): string =>
  `<html><head><title>${title}</title><script src="/.specwright/live.js?s" async></script></head></html>`;

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'specwright-preview-'));
  put('secret.txt', 'hunter2');
  put('site/index.html', page('Home'));
  put('site/a b/é.html', page('Deep'));
  put('site/a b/index.html', page('Folder'));
  put('site/no/file.css', 'a {}');
  put('site/bare.html', 'bare');
  put('site/.specwright.json', 'hunter2');
  put('site/.git/config', 'hunter2');
  put('site/node_modules/a.js', 'hunter2');
  put('site/data.json', '{}');
  put('site/a.md', '# a');
  put('site/logo.svg', '<svg/>');
  put('site/odd.xyz', 'odd');
  symlinkSync(join(root, 'secret.txt'), join(root, 'site/link.txt'));
  symlinkSync(root, join(root, 'site/above'));
  symlinkSync('a.md', join(root, 'site/same.md'));
  put('v/v1/index.html', page('One'));
  put('v/v1/404.html', page('None'));
  put('v/v2/index.html', page('Two'));
});

const host = '127.0.0.1:4400';

function ask(asked: Partial<ReceivedRequest>, folders: readonly string[] = ['site']) {
  const sites = servedSites(folders.map((name) => join(root, name)));
  const found = responseTo(
    { method: 'GET', target: '/', host, ...asked },
    { sites, hosts: [host, 'localhost:4400'], state: 's' },
  );
  if (found === 'changes') return { status: 200, type: 'changes', body: '' };
  const { status, headers, body } = found;
  return { status, type: headers['content-type'], location: headers['location'], headers, body: body.toString() };
}

describe('a site is served', () => {
  test.each([
    ['/', 'text/html; charset=utf-8', shown('Home')],
    ['/index.html?a=b', 'text/html; charset=utf-8', shown('Home')],
    ['/a%20b/%C3%A9.html', 'text/html; charset=utf-8', shown('Deep')],
    ['/a%20b/', 'text/html; charset=utf-8', shown('Folder')],
    ['/bare.html', 'text/html; charset=utf-8', 'bare<script src="/.specwright/live.js?s" async></script>'],
    ['/no/file.css', 'text/css; charset=utf-8', 'a {}'],
    ['/data.json', 'application/json; charset=utf-8', '{}'],
    ['/a.md', 'text/markdown; charset=utf-8', '# a'],
    ['/same.md', 'text/markdown; charset=utf-8', '# a'],
    ['/logo.svg', 'image/svg+xml; charset=utf-8', '<svg/>'],
    ['/odd.xyz', 'application/octet-stream', 'odd'],
  ])('%s', (target, type, body) => {
    expect(ask({ target })).toMatchObject({ status: 200, type, body });
  });

  test('without caching, and for pages of its own origin only', () => {
    expect(ask({}).headers).toMatchObject({
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      'cross-origin-resource-policy': 'same-origin',
      'content-length': String(shown('Home').length),
    });
  });

  test.each([
    ['/a%20b', '/a%20b/'],
    ['/a%20b?x', '/a%20b/'],
    ['/no', '/no/'],
  ])('a folder has an address with a slash: %s', (target, location) => {
    expect(ask({ target })).toMatchObject({ status: 302, location });
  });

  test.each([
    ['/none.html', '/none.html'],
    ['/%3Cscript%3E', '/%3Cscript%3E'],
    ['/no/', '/no/'],
  ])('nothing is at %s', (target, name) => {
    const { status, type, body } = ask({ target });
    expect([status, type]).toEqual([404, 'text/html; charset=utf-8']);
    expect(body).toContain(`<code>${name}</code>`);
    expect(body).toContain('/.specwright/live.js');
  });

  test('the paths of the server itself', () => {
    expect(ask({ target: '/.specwright/live.js?old' })).toMatchObject({ type: 'text/javascript; charset=utf-8' });
    expect(ask({ target: '/.specwright/changes' })).toMatchObject({ type: 'changes' });
  });
});

describe('nothing else is served', () => {
  test.each([
    ['/../secret.txt'],
    ['/..%2fsecret.txt'],
    ['/%2e%2e/secret.txt'],
    ['/%2e%2e%2fsecret.txt'],
    ['/a/../../secret.txt'],
    ['/..\\secret.txt'],
    ['/..%5csecret.txt'],
    ['/%252e%252e/secret.txt'],
    ['//secret.txt'],
    ['/./index.html'],
    ['/index.html/'],
    ['/link.txt'],
    ['/above/secret.txt'],
    ['/above'],
    ['/.specwright.json'],
    ['/.git/config'],
    ['/.GIT/config'],
    ['/node_modules/a.js'],
    ['/index.html%00.css'],
    ['/index.html.'],
    ['/index.html%20'],
    ['/%ff'],
    ['/%'],
    ['index.html'],
    [''],
    ['*'],
    ['http://127.0.0.1:4400/index.html'],
    ['/C:/secret.txt'],
    ['/C:%5Csecret.txt'],
    [`/${'a'.repeat(300)}`],
    [`/${'a/'.repeat(300)}`],
  ])('%s', (target) => {
    const { status, body } = ask({ target });
    expect([400, 404]).toContain(status);
    expect(body).not.toMatch(/hunter2|<title>Home/u);
  });

  test.each([['POST'], ['PUT'], ['DELETE'], ['OPTIONS'], ['TRACE'], ['get'], ['']])('by %s', (method) => {
    expect(ask({ method })).toMatchObject({ status: 405, headers: { allow: 'GET, HEAD' } });
  });

  test.each([
    [undefined],
    [''],
    ['evil.example'],
    ['evil.example:4400'],
    ['127.0.0.1'],
    ['127.0.0.1:4401'],
    ['127.0.0.1:4400.evil.example'],
    ['localhost:4400@evil.example'],
  ])('as %s', (name) => {
    for (const target of ['/', '/.specwright/changes', '/.specwright/live.js'])
      expect(ask({ host: name, target })).toMatchObject({ status: 403, body: 'This host is not served.\n' });
  });

  test('but localhost in any case', () => {
    expect(ask({ host: 'LocalHost:4400' }).status).toBe(200);
  });
});

describe('several sites', () => {
  const versions = ['v/v1', 'v/v2'];

  test.each([
    ['/v1/', 200, shown('One')],
    ['/v2/index.html', 200, shown('Two')],
    ['/v1/none', 404, shown('None')],
  ])('%s', (target, status, body) => {
    expect(ask({ target }, versions)).toMatchObject({ status, body });
  });

  test('are listed', () => {
    expect(ask({}, versions).body).toContain('<li><a href="/v1/">/v1/</a></li><li><a href="/v2/">/v2/</a></li>');
    expect(ask({}, []).body).toContain('There is no site yet');
  });

  test('have addresses with a slash', () => {
    expect(ask({ target: '/v1' }, versions)).toMatchObject({ status: 302, location: '/v1/' });
  });

  test.each([
    [
      ['a/site', 'b/site'],
      ['a/site/', 'b/site/'],
    ],
    [
      ['a', 'a/b'],
      ['', 'b/'],
    ],
    [['x'], ['']],
  ])('lie as on disk: %j', (folders, paths) => {
    expect(servedSites(folders.map((name) => join(root, name))).map(({ path }) => path)).toEqual(paths);
  });
});
