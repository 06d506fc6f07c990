// Serves the files of a folder on loopback, below a sub-path, and compressed, as a static host does.
import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { createGzip } from 'node:zlib';

const types = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.map': 'application/json',
  '.md': 'text/markdown; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
};

const compressed = new Set(['.html', '.css', '.js', '.mjs', '.json', '.md', '.txt', '.xml', '.svg']);

/** The file of a request below `base`, or nothing where there is none. */
function fileOf(url, folder, base) {
  const { pathname } = new URL(url, 'http://localhost');
  if (!pathname.startsWith(base)) return;
  let below;
  try {
    below = decodeURIComponent(pathname.slice(base.length));
  } catch {
    return;
  }
  const file = path.join(folder, below === '' || below.endsWith('/') ? `${below}index.html` : below);
  if (!file.startsWith(folder + path.sep) || !existsSync(file) || !statSync(file).isFile()) return;
  return file;
}

/** The sub-path below which sites are served and published. */
export const subPath = '/docs/api/';

/** Serves `folder` until `close`. `url` is the address of its root, with a slash at the end. */
export async function serve(folder, { base = subPath } = {}) {
  const root = path.resolve(folder);
  const server = createServer((request, response) => {
    const file = fileOf(request.url ?? '/', root, base);
    // A page without an icon of its own makes browsers ask the host for one.
    if (file === undefined) return response.writeHead(request.url === '/favicon.ico' ? 204 : 404).end();
    const end = path.extname(file);
    const zips = compressed.has(end) && /\bgzip\b/u.test(request.headers['accept-encoding'] ?? '');
    response.writeHead(200, {
      'content-type': types[end] ?? 'application/octet-stream',
      'cache-control': 'max-age=3600',
      ...(zips ? { 'content-encoding': 'gzip' } : { 'content-length': statSync(file).size }),
    });
    if (request.method === 'HEAD') return response.end();
    const bytes = createReadStream(file);
    return zips ? bytes.pipe(createGzip({ level: 6 })).pipe(response) : bytes.pipe(response);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${server.address().port}${base}`,
    close: () =>
      new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      }),
  };
}
