// A local server that keeps each request as it came over the wire.
import { createServer } from 'node:http';

/** Headers that the platform sets by itself: what a browser or Node says about itself and the connection. */
const ownHeaders =
  /^(?:host|user-agent|accept-encoding|accept-language|connection|content-length|origin|referer|sec-.*)$/u;

/** The boundary of a multipart body is random. */
const boundaryOf = (headers) => /;\s*boundary=([^;]+)/u.exec(headers['content-type'] ?? '')?.[1];

function textOf(request, chunks) {
  const boundary = boundaryOf(request.headers);
  const hidden = (text) => (boundary === undefined ? text : text.replaceAll(boundary, 'BOUNDARY'));
  const pairs = Array.from({ length: request.rawHeaders.length / 2 }, (_, at) =>
    request.rawHeaders.slice(2 * at, 2 * at + 2),
  );
  const headers = pairs
    .map(([name, value]) => [name.toLowerCase(), value])
    .filter(([name]) => !ownHeaders.test(name))
    .map(([name, value]) => `${name}: ${hidden(value)}`)
    .sort();
  return [`${request.method} ${request.url}`, ...headers, '', hidden(Buffer.concat(chunks).toString('latin1'))].join(
    '\n',
  );
}

/** Runs a server while `use` does; `use` takes its URL, and a function that returns what came since it was last asked. */
export async function recording(use) {
  let came = [];
  const server = createServer((request, response) => {
    const chunks = [];
    request.on('data', (chunk) => chunks.push(chunk));
    request.on('end', () => {
      came.push(textOf(request, chunks));
      response.writeHead(204).end();
    });
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const taken = () => {
    const all = came;
    came = [];
    return all;
  };
  try {
    return await use(`http://127.0.0.1:${server.address().port}`, taken);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}
